const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Cs}/u;
const JOINERS_AND_MARKS = /[\u200C\u200D\u200E\u200F\u061C]/;

export type TextFault = 'hidden-character' | 'line-break';

/**
 * NFC, otherwise as given. Bidi overrides and isolates, zero-width space, U+2060, U+FEFF and control characters are
 * refused; line breaks only pass in long text. Joiners and direction marks are part of honest words and stay.
 */
export function plainText(given: string, { lines = false } = {}): { text: string } | { fault: TextFault } {
  const text = given.replace(/\r\n?/g, '\n').normalize('NFC');
  if (HIDDEN.test(text)) return { fault: 'hidden-character' };
  if (!lines && text.includes('\n')) return { fault: 'line-break' };
  return { text: lines ? text : text.trim() };
}

/** In addresses and codes nothing invisible is honest. */
export function hasInvisible(given: string): boolean {
  return HIDDEN.test(given) || JOINERS_AND_MARKS.test(given) || /\s/.test(given);
}
