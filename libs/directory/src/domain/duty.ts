import { type Hours, isOpen, nextChange } from './hours.js';

export interface Duty {
  readonly open: boolean;
  /** When `open` turns into its opposite, as far as a year ahead; past it the stored answer reads as its opposite. */
  readonly changesAt: Date | null;
}

/** What is stored beside a contact, so that lists need not work out hours. */
export function dutyAt(hours: Hours, zone: string, at: Date): Duty {
  return { open: isOpen(hours, zone, at), changesAt: nextChange(hours, zone, at) };
}
