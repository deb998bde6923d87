import type { Language } from '@liaison/texts';

/** What a State is called in the reader's language, else in English, else at all. */
export function inLanguage(names: Readonly<Record<string, string>>, language: Language): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
}
