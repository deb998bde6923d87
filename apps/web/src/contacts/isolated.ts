const LONGEST = 80;

/** Somebody's words inside a sentence of ours, whatever direction they have (Unicode isolates), and not endless. */
export function isolated(words: string): string {
  const letters = Array.from(words);
  return `\u2068${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : words}\u2069`;
}
