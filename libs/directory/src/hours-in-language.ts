import { dayIn, type Language, localeOf, text } from '@liaison/texts';
import { dayInWords, type HoursWords, weekInWords } from './domain/editions/hours-in-words.js';
import { type Hours, WEEKDAYS } from './domain/hours.js';

const DAY_MS = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2026, 0, 5);

export interface HoursText {
  /** An ordinary week. */
  readonly week: string;
  /** The days that differ, each with what it is called. */
  readonly days: readonly string[];
}

/** Working hours as a page says them, with the days that differ from `from` (`YYYY-MM-DD`) on. */
export function hoursText(hours: Hours, language: Language, from: string): HoursText {
  const words = hoursWords(language);
  const coming = hours.exceptions.filter(({ date }) => date >= from);
  return { week: weekInWords(hours, words), days: coming.map((one) => named(dayInWords(one, words), one.name)) };
}

/** The same on one line, with every day that differs. */
export function hoursOnOneLine(hours: Hours, language: Language): string {
  const { week, days } = hoursText(hours, language, '');
  return [week, ...days].join('; ');
}

/** What hours are called in a language; `dateOf` is for whoever writes dates another way. */
export function hoursWords(
  language: Language,
  dateOf: HoursWords['dateOf'] = (date) => dayIn('UTC', new Date(date), language),
): HoursWords {
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
  return {
    always: text(language, 'book.hours.always'),
    none: text(language, 'book.hours.none'),
    closed: text(language, 'book.hours.closed'),
    days: WEEKDAYS.map((_, n) => weekday.format(new Date(MONDAY + n * DAY_MS))),
    dateOf,
  };
}

/** A State's own words, whatever direction they have. */
function named(day: string, name: string | undefined): string {
  return name ? `${day} (\u2068${name}\u2069)` : day;
}
