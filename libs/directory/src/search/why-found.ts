import { StateLexicon } from '../domain/state-lexicon.js';
import { searchWords } from './contact-words.js';
import { type Term, termsOf } from './terms.js';

/** The texts of a contact, as far as a search looks at them. */
export interface SearchedTexts {
  readonly institution: string;
  readonly institutionLatin: string;
  readonly institutionNames: Readonly<Record<string, string>>;
  readonly place: string | null;
  readonly roleTitle: string;
}

export interface Reason {
  readonly by: 'name' | 'place';
  readonly text: string;
  /** Of a name. */
  readonly language?: string;
}

const NO_STATES = new StateLexicon([]);

/** Why a contact was found, where its institution and title, which a list shows anyway, do not show it. */
export function whyFound(typed: string, { institution, institutionLatin, institutionNames, place, roleTitle }: SearchedTexts): Reason[] {
  const hidden = termsOf(typed, NO_STATES).filter((term) => ![institution, institutionLatin, roleTitle].some((text) => has(text, term)));
  const names = Object.entries(institutionNames).map(([language, text]): Reason => ({ by: 'name', text, language }));
  const reasons = [...(place === null ? [] : [{ by: 'place', text: place } as const]), ...names];
  return reasons.filter(({ text }, i) => hidden.some((term) => has(text, term) && reasons.findIndex((one) => has(one.text, term)) === i));
}

function has(text: string, { lexemes, solid, whole }: Term): boolean {
  const words = [...searchWords([text]).keys()];
  const found = (lexeme: string) => words.some((word) => (whole ? word === lexeme : word.startsWith(lexeme)));
  return solid ? lexemes.every(found) : lexemes.some(found);
}
