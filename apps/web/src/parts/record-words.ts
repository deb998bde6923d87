import { localeOf, type Language, type TextKey } from '@liaison/texts';
import { type Weekday, WEEKDAYS } from '@liaison/directory';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** What a weekday is called. */
export function weekdayName(day: Weekday, language: Language): string {
  const at = new Date(MONDAY + WEEKDAYS.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(at);
}

export function weekdayNames(days: readonly Weekday[], language: Language): string {
  return listed(
    days.map((day) => weekdayName(day, language)),
    language,
  );
}

export function remitNames(remit: readonly string[], t: (key: TextKey) => string, language: Language): string {
  return listed(
    remit.map((one) => t(`record.remit.${one}` as TextKey)),
    language,
  );
}

function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(words);
}
