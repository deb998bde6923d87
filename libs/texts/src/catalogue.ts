import { IntlMessageFormat } from 'intl-messageformat';
import { ar } from './ar/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import type { Language } from './language.js';
import { ru } from './ru/index.js';
import { zh } from './zh/index.js';

/** Every text there is. The other catalogues are typed by the English one: a missing or surplus text does not compile. */
export type TextKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number | Date>>;

export const CATALOGUES: Record<Language, Record<TextKey, string>> = { ar, zh, en, fr, ru, es };

/** Latin digits in Arabic, so that references, codes and times can be compared across languages. */
const LOCALES: Record<Language, string> = { ar: 'ar-u-nu-latn', zh: 'zh', en: 'en-GB', fr: 'fr', ru: 'ru', es: 'es' };

const compiled = new Map<string, IntlMessageFormat>();

/** The text `key` in `language` with its ICU arguments filled in. Plain text: whoever shows it escapes it. */
export function text(language: Language, key: TextKey, values: Values = {}): string {
  return String(messageOf(language, key).format(values));
}

export function hasText(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

export function localeOf(language: Language): string {
  return LOCALES[language];
}

function messageOf(language: Language, key: TextKey): IntlMessageFormat {
  const id = `${language}:${key}`;
  const known = compiled.get(id);
  if (known) return known;
  const message = new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language], undefined, { ignoreTag: true });
  compiled.set(id, message);
  return message;
}
