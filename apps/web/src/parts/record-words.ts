import { type Language, listIn, type TextKey } from '@liaison/texts';
import { type Weekday, weekdayName } from '@liaison/directory';

export function weekdayNames(days: readonly Weekday[], language: Language): string {
  return listIn(
    days.map((day) => weekdayName(day, language)),
    language,
  );
}

export function remitNames(remit: readonly string[], t: (key: TextKey) => string, language: Language): string {
  return listIn(
    remit.map((one) => t(`record.remit.${one}` as TextKey)),
    language,
  );
}
