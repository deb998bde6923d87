import type { Region } from '@liaison/directory';
import type { Language } from '@liaison/texts';

type Names = Readonly<Record<Language, string>>;
type Spans = readonly (readonly [string, string])[];
type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface DemoHours {
  readonly always: boolean;
  readonly week: Partial<Record<Day, Spans>>;
  readonly exceptions: readonly { readonly date: string; readonly open: Spans }[];
}

export interface DemoContact {
  readonly category: 'technical' | 'diplomatic' | 'authority';
  readonly institution: string;
  readonly institutionLatin: string;
  readonly roleTitle: string;
  readonly languages: readonly string[];
  readonly hours: DemoHours;
  readonly emails: readonly string[];
  readonly phone?: string;
  /** Somebody's own number; shown masked. */
  readonly mobile?: string;
}

/** A fictional State under a user-assigned code (ISO 3166-1: QM to QZ belong to nobody). */
export interface DemoState {
  readonly code: string;
  readonly domain: string;
  readonly names: Names;
  readonly formalNames: Names;
  readonly language: Language;
  readonly timeZone: string;
  /** M49. */
  readonly region: Region;
  readonly place: string;
  readonly people: { readonly liaison: string; readonly administrator: string; readonly authority: string };
  readonly contacts: readonly DemoContact[];
}

export const ALWAYS: DemoHours = { always: true, week: {}, exceptions: [] };

/** The same hours on each of the given days. */
export function open(days: readonly Day[], ...spans: Spans): DemoHours {
  return { always: false, week: Object.fromEntries(days.map((day) => [day, spans])), exceptions: [] };
}

export const MONDAY_TO_FRIDAY: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const SUNDAY_TO_THURSDAY: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu'];
