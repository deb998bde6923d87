import { intersect } from '../domain/intersect.js';
import type { Term } from './terms.js';

/** One way to understand what was typed: some words name the State, the others stand in the contact. */
export interface Meaning {
  /** The States meant; null when no word is taken for a State's. */
  readonly states: readonly string[] | null;
  readonly words: readonly Term[];
}

/**
 * `embassy france japan` may mean Japan's embassy in France or the other way round; all words may also stand in the contact.
 * The first meaning is the one with most words taken for the State's name.
 */
export function meaningsOf(terms: readonly Term[]): Meaning[] {
  const meanings = [namingFirst(terms), namingFirst([...terms].reverse())].filter(({ states }) => states);
  const different = meanings.filter(({ states }, i) => !i || String(states) !== String(meanings[0]?.states));
  return [...different, { states: null, words: terms }];
}

/** Takes a word for the State's as long as some State has all words so taken. */
function namingFirst(terms: readonly Term[]): Meaning {
  const naming: Term[] = [];
  for (const term of terms) if (intersect([...naming, term].map(({ states }) => states)).size) naming.push(term);
  if (!naming.length) return { states: null, words: terms };
  return { states: [...intersect(naming.map(({ states }) => states))].sort(), words: terms.filter((term) => !naming.includes(term)) };
}
