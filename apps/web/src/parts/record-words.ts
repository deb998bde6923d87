import { localeOf, type Language, type TextKey } from '@liaison/texts';
import { type Weekday, weekdayName } from '@liaison/directory';

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
