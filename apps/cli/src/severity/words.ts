import type { Level } from '@liaison/severity';
import { hasText, type Language, text } from '@liaison/texts';

/** The words for a code, or the code itself where the catalogues have none. */
export function wordOf(language: Language, prefix: string, code: string): string {
  const key = `${prefix}.${code}`;
  return hasText(key) ? text(language, key) : code;
}

/** `C2 Highly significant incident`; a translation stands behind the official name. */
export function nameOf({ code, name, names }: Level, language: Language): string {
  const translated = names[language] ?? names['en'];
  return translated === undefined || translated === name ? `${code} ${name}` : `${code} ${name} (${translated})`;
}

/** `R3–R4`, `R2`, or a dash where the scale has no place. */
export function placeOf(min: number | null, max: number | null): string {
  if (min === null || max === null) return '–';
  return min === max ? `R${min}` : `R${min}–R${max}`;
}

export function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
