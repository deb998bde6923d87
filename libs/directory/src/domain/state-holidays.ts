import type { Hours, HoursException } from './hours.js';

/** Days on which offices of a State are closed or open otherwise. */
export interface HolidayPlan {
  readonly days: readonly HoursException[];
  /** Whether coming days that are not among these are taken away; what is past always stays. */
  readonly replace: boolean;
}

export interface HolidayEffect {
  readonly hours: Hours;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** One office's hours with the State's holidays. An office that is always open has none. `today` is the day where it is. */
export function withHolidays(hours: Hours, { days, replace }: HolidayPlan, today: string): HolidayEffect {
  if (hours.always) return { hours, added: [], changed: [], removed: [] };
  const known = new Map(hours.exceptions.map((day) => [day.date, day]));
  const given = new Set(days.map(({ date }) => date));
  const removed = replace ? hours.exceptions.filter(({ date }) => date >= today && !given.has(date)) : [];
  const kept = hours.exceptions.filter((day) => !given.has(day.date) && !removed.includes(day));
  const datesOf = (some: readonly HoursException[]) => some.map(({ date }) => date);
  return {
    hours: { ...hours, exceptions: [...kept, ...days].sort((a, b) => a.date.localeCompare(b.date)) },
    added: datesOf(days.filter(({ date }) => !known.has(date))),
    changed: datesOf(days.filter((day) => known.has(day.date) && !isSame(day, known.get(day.date)))),
    removed: datesOf(removed),
  };
}

function isSame(one: HoursException, other: HoursException | undefined): boolean {
  return one.name === other?.name && JSON.stringify(one.open) === JSON.stringify(other?.open);
}
