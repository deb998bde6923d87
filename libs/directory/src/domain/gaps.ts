import type { Notice } from './contact-record.js';
import type { Hours, Span } from './hours.js';
import { unusualGaps } from './coverage-gaps.js';

export interface LookedAt {
  readonly id: string;
  readonly category: string;
  readonly timeZone: string;
  readonly hours: Hours;
  readonly validTo: string | null;
  readonly notice: Notice | null;
  readonly hasPhone: boolean;
  readonly hasDeputy: boolean;
  /** The last days of those who leave, and the first days of those who come or are there (null: already). */
  readonly leaving: readonly string[];
  readonly staying: readonly { readonly from: string | null; readonly to: string | null }[];
}

/** What a State may want to see to; days and instants as text. */
export type Gap =
  | { readonly kind: 'nobody'; readonly category: string; readonly from: string; readonly to: string; readonly names: readonly string[] }
  | { readonly kind: 'holiday'; readonly contact: string; readonly day: string; readonly name: string | null }
  | { readonly kind: 'no-successor' | 'ends' | 'reduced'; readonly contact: string; readonly day: string }
  | { readonly kind: 'no-hours' | 'no-phone' | 'no-deputy'; readonly contact: string };

const DAY = 86_400_000;
export const WEEKS = 8;

/** The gaps of the next eight weeks, by contact and by category; the nominating authority is nobody's duty desk. */
export function gapsAhead(contacts: readonly LookedAt[], now: Date): Gap[] {
  const window = { from: now.getTime(), to: now.getTime() + WEEKS * 7 * DAY };
  const desks = contacts.filter(({ category }) => category !== 'authority');
  const categories = [...new Set(desks.map(({ category }) => category))].sort();
  return [...categories.flatMap((category) => nobody(desks, category, window)), ...desks.flatMap((contact) => gapsOf(contact, window))];
}

function nobody(desks: readonly LookedAt[], category: string, window: Span): Gap[] {
  const offices = desks.filter((one) => one.category === category);
  return unusualGaps(offices, window).map(({ from, to }) => {
    const days = offices.flatMap(({ hours }) => hours.exceptions.filter(({ date }) => date >= day(from - DAY) && date <= day(to)));
    const names = [...new Set(days.flatMap(({ name }) => name ?? []))];
    return { kind: 'nobody', category, from: new Date(from).toISOString(), to: new Date(to).toISOString(), names };
  });
}

function gapsOf(contact: LookedAt, window: Span): Gap[] {
  const { id, hours, validTo, notice, hasPhone, hasDeputy } = contact;
  const [first, last] = [day(window.from), day(window.to)];
  const ahead = (date: string) => date >= first && date <= last;
  const never = !hours.always && Object.values(hours.week).every((shifts) => !shifts.length);
  const closed = hours.exceptions.filter(({ date, open }) => ahead(date) && !open.length).sort((a, b) => a.date.localeCompare(b.date));
  return [
    ...(never ? [{ kind: 'no-hours' as const, contact: id }] : []),
    ...(hours.always && !hasPhone ? [{ kind: 'no-phone' as const, contact: id }] : []),
    ...(hours.always && !hasDeputy ? [{ kind: 'no-deputy' as const, contact: id }] : []),
    ...(notice && notice.until >= first ? [{ kind: 'reduced' as const, contact: id, day: notice.until }] : []),
    ...(validTo && ahead(validTo) ? [{ kind: 'ends' as const, contact: id, day: validTo }] : []),
    ...withoutSuccessor(contact)
      .filter(ahead)
      .map((date) => ({ kind: 'no-successor' as const, contact: id, day: date })),
    ...closed.map(({ date, name = null }) => ({ kind: 'holiday' as const, contact: id, day: date, name })),
  ];
}

/** Last days after which nobody is named: the next person may begin a day later. */
function withoutSuccessor({ leaving, staying }: LookedAt): string[] {
  return leaving.filter((last) => {
    const next = day(Date.parse(last) + DAY);
    return !staying.some(({ from, to }) => (from ?? '') <= next && (to === null || to >= next));
  });
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
