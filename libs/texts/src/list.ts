import { localeOf } from './catalogue.js';
import type { Language } from './language.js';

/** Words as one list. Of its kinds this one alone sets something between them in every language: `unit` leaves out commas in ru and zh. */
export function listIn(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction', style: 'narrow' }).format(words);
}
