/** Words that say nothing alone, in the Latin-script official languages, Russian and Arabic, folded. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'of the and for a an de du des la le les et d l del los las el y e en un une и в на по о с في من و على'.split(' '),
);

export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}
