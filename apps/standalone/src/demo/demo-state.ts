import type { ProfileEntry, ProfileSection, Region } from '@liaison/directory';
import type { Language } from '@liaison/texts';

type Names = Readonly<Record<Language, string>>;
type Spans = readonly (readonly [string, string])[];
type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface DemoHours {
  readonly always: boolean;
  readonly week: Partial<Record<Day, Spans>>;
  readonly exceptions: readonly { readonly date: string; readonly open: Spans }[];
}

type Category = 'technical' | 'diplomatic' | 'authority';

export interface DemoContact {
  readonly category: Category;
  readonly institution: string;
  readonly institutionLatin: string;
  readonly roleTitle: string;
  readonly languages: readonly string[];
  readonly hours: DemoHours;
  readonly emails: readonly string[];
  readonly phone?: string;
  /** Somebody's own number; shown masked. */
  readonly mobile?: string;
  readonly weekend?: readonly Day[];
  readonly remit?: readonly ('receives' | 'decides' | 'technical-action')[];
  readonly memberships?: readonly string[];
  readonly otherDirectories?: readonly string[];
  /** A note on the first channel. */
  readonly note?: string;
  /** A working day on which it is closed, the first one at least so many days ahead. */
  readonly closed?: { readonly days: number; readonly name: string };
  /** Whether mail to it has an OpenPGP key, and for how many days. */
  readonly keyFor?: number;
}

/** Days are counted from the first start: `since` backwards, `until` forwards. */
export interface DemoHolder {
  readonly of: Category;
  readonly name: string;
  readonly nameLatin?: string;
  readonly deputy?: true;
  readonly since: number;
  readonly until?: number;
}

/** When a person last answered, on the channel at this place of the list. */
export interface DemoConfirmation {
  readonly of: Category;
  readonly channel: number;
  readonly days: number;
  readonly by: 'page' | 'reply' | 'signed-in' | 'phone';
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
  readonly holders: readonly DemoHolder[];
  readonly confirmed: readonly DemoConfirmation[];
  readonly profile: Readonly<Partial<Record<ProfileSection, readonly ProfileEntry[]>>>;
  /** Fewer people for a while. */
  readonly notice?: { readonly of: Category; readonly days: number; readonly text: string };
  /** A contact whose place other States do not see. */
  readonly placeKept?: Category;
  /** A contact its authority has asked the directory to list. */
  readonly nominated?: DemoContact & { readonly noteVerbale: string };
  /** A change that its administrator has prepared for the authority. */
  readonly drafted?: { readonly of: Category; readonly institution: string };
  /** What it has said is not right about another State's contact. */
  readonly reported?: { readonly state: string; readonly of: Category; readonly text: string };
  /** That it needs help to take part, and what kind. */
  readonly help?: string;
}

export const ALWAYS: DemoHours = { always: true, week: {}, exceptions: [] };

/** The same hours on each of the given days. */
export function open(days: readonly Day[], ...spans: Spans): DemoHours {
  return { always: false, week: Object.fromEntries(days.map((day) => [day, spans])), exceptions: [] };
}

export const MONDAY_TO_FRIDAY: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const SUNDAY_TO_THURSDAY: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu'];

const DAY = 86_400_000;

export function daysAgo(days: number): Date {
  return new Date(Date.now() - days * DAY);
}

/** `2026-08-31` */
export function dayFromNow(days: number): string {
  return daysAgo(-days).toISOString().slice(0, 10);
}

/** The first day at least so many days ahead on which it is open. */
export function firstOpenDay({ week }: DemoHours, days: number): string {
  for (let ahead = days; ahead < days + 7; ahead++) {
    const name = daysAgo(-ahead).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' }).toLowerCase();
    if (week[name as Day]?.length) return dayFromNow(ahead);
  }
  return dayFromNow(days);
}
