import type { Visibility } from '@liaison/kernel';
import type { ContactRecord } from './contact-record.js';

/** The fields a State may keep from other members; channels, each by itself, are the rest. */
export const HIDEABLE = ['place', 'remit'] as const;
export type Hideable = (typeof HIDEABLE)[number];

const NOTHING: Readonly<Record<Hideable, unknown>> = { place: null, remit: [] };

export interface Hidden {
  readonly visibility: Exclude<Visibility, 'members'>;
  readonly value: unknown;
}
export type HiddenFields = Readonly<Partial<Record<Hideable, Hidden>>>;

export interface Seen {
  readonly record: ContactRecord;
  readonly hidden: HiddenFields;
}

/** Moves values between the record every member sees and what stands apart. */
export function hideFields({ record, hidden }: Seen, wanted: Readonly<Partial<Record<Hideable, Visibility>>>): Seen {
  return HIDEABLE.reduce((seen, field) => hideField(seen, field, wanted[field]), { record, hidden });
}

function hideField(seen: Seen, field: Hideable, wanted: Visibility | undefined): Seen {
  const known = seen.hidden[field];
  const value = known ? known.value : seen.record[field];
  if (wanted === undefined || isNothing(value)) return seen;
  const others = Object.fromEntries(Object.entries(seen.hidden).filter(([name]) => name !== field)) as HiddenFields;
  if (wanted === 'members') return { record: { ...seen.record, [field]: value }, hidden: others };
  return { record: { ...seen.record, [field]: NOTHING[field] }, hidden: { ...others, [field]: { visibility: wanted, value } } };
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && !value.length);
}
