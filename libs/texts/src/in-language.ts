import type { Language } from './language.js';

/** What something is called in the reader's language, else in English, else as it was first written. */
export function inLanguage(names: Readonly<Record<string, string>>, language: Language, otherwise = ''): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? otherwise;
}
