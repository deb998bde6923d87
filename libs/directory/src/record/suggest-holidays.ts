import type { HoursException } from '../domain/hours.js';
import { wallDate } from '../domain/wall-time.js';

const MOST = 60;

/**
 * Public holidays of a State in the year to come, for somebody to look through: libraries know many States, none all, and
 * what an office really does is its own matter. Empty where nothing is known. Loaded when asked for: it is large.
 */
export async function suggestHolidays(state: string, zone: string, now: Date, language: string): Promise<HoursException[]> {
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays(state);
  const today = wallDate(now, zone);
  const [from, to] = [today.iso, today.plus(366).iso];
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];
  const days = years.flatMap((year) => (known.getHolidays(year, language) as Known[] | false) || []);
  const publicDays = days.filter(({ type, date }) => type === 'public' && date.slice(0, 10) >= from && date.slice(0, 10) < to);
  const byDay = new Map(publicDays.map(({ date, name }) => [date.slice(0, 10), name.slice(0, 100)]));
  return [...byDay].map(([date, name]) => ({ date, open: [], name })).slice(0, MOST);
}

interface Known {
  readonly date: string;
  readonly name: string;
  readonly type: string;
}
