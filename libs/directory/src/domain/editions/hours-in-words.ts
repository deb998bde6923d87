import { type Hours, type Shift, type Weekday, WEEKDAYS } from '../hours.js';

export interface HoursWords {
  readonly always: string;
  readonly none: string;
  readonly closed: string;
  /** What weekdays are called, in the order of `WEEKDAYS`. */
  readonly days: readonly string[];
  readonly dateOf: (isoDate: string) => string;
}

/** Left to right in every language: a range read the other way round is another range. */
const range = ([opens, closes]: Shift) => `\u2066${opens}–${closes}\u2069`;

/** Pure. `Mon–Thu 08:30–12:00, 13:00–17:00; Fri 08:30–12:00`, then the exceptions of the year after `from` (`YYYY-MM-DD`). */
export function hoursInWords(hours: Hours, words: HoursWords, from: string): string {
  return [weekInWords(hours, words), ...hours.exceptions.filter(({ date }) => date >= from).map((one) => dayInWords(one, words))].join(
    '; ',
  );
}

/** An ordinary week. */
export function weekInWords({ always, week }: Hours, words: HoursWords): string {
  if (always) return words.always;
  return (
    runsOf(week)
      .map(({ first, last, shifts }) => `${daysOf(first, last, words)} ${shifts}`)
      .join('; ') || words.none
  );
}

/** A day that differs. */
export function dayInWords({ date, open }: Hours['exceptions'][number], { dateOf, closed }: HoursWords): string {
  return `${dateOf(date)} ${open.length ? shiftsOf(open) : closed}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly shifts: string;
}

/** Days that follow each other and are open alike are one run, over the end of the week too: Sunday to Thursday. */
function runsOf(week: Hours['week']): Run[] {
  const runs = straightRunsOf(week);
  const [first, ...others] = runs;
  const last = others.at(-1);
  if (!first || !last || first.first > 0 || last.last < WEEKDAYS.length - 1 || last.shifts !== first.shifts) return runs;
  return [{ ...first, first: last.first }, ...others.slice(0, -1)];
}

function straightRunsOf(week: Hours['week']): Run[] {
  return WEEKDAYS.reduce<Run[]>((runs, day: Weekday, n) => {
    const shifts = shiftsOf(week[day] ?? []);
    if (!shifts) return runs;
    const before = runs.at(-1);
    const joins = before?.last === n - 1 && before.shifts === shifts;
    return joins ? [...runs.slice(0, -1), { ...before, last: n }] : [...runs, { first: n, last: n, shifts }];
  }, []);
}

function shiftsOf(shifts: readonly Shift[]): string {
  return shifts.map(range).join(', ');
}

function daysOf(first: number, last: number, { days }: HoursWords): string {
  return first === last ? (days[first] ?? '') : `${days[first] ?? ''}–${days[last] ?? ''}`;
}
