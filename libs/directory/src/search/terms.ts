import { isFunctionWord } from '../domain/function-words.js';
import { intersect } from '../domain/intersect.js';
import { pairsOf, splitWords, type Word, withoutArticle } from '../domain/split-words.js';
import type { StateLexicon } from '../domain/state-lexicon.js';
import { latinForms } from './latin-forms.js';

/** One word of what somebody typed. */
export interface Term {
  /** Folded. */
  readonly text: string;
  readonly solid: boolean;
  /** Lexemes any of which will do, each a beginning; of a solid term all of them are needed, whole. */
  readonly lexemes: readonly string[];
  readonly whole: boolean;
  /** The States whose names have the word. */
  readonly states: ReadonlySet<string>;
}

const AT_MOST = 12;

/** The words that count, once each; those that say nothing alone only when there is nothing else. */
export function termsOf(typed: string, states: StateLexicon): Term[] {
  const words = [...new Map(splitWords(typed).map((word) => [word.text, word])).values()];
  const telling = words.filter(({ text }) => !isFunctionWord(text));
  return (telling.length ? telling : words).slice(0, AT_MOST).map((word) => termOf(word, states));
}

/** The tsquery of a term; the texts hold letters, marks and digits only, so nothing in it needs escaping. */
export function tsqueryOf({ lexemes, whole, solid }: Pick<Term, 'lexemes' | 'whole' | 'solid'>): string {
  return `(${lexemes.map((lexeme) => `'${lexeme}'${whole ? '' : ':*'}`).join(solid ? ' & ' : ' | ')})`;
}

function termOf(word: Word, states: StateLexicon): Term {
  return word.solid ? solidTerm(word, states) : spacedTerm(word, states);
}

function solidTerm({ text }: Word, states: StateLexicon): Term {
  const lexemes = [...new Set(pairsOf(text))];
  return { text, solid: true, lexemes, whole: true, states: intersect(lexemes.map((pair) => states.having(pair))) };
}

/** A single letter begins too much to be a beginning. */
function spacedTerm(word: Word, lexicon: StateLexicon): Term {
  const { text } = word;
  const whole = text.length < 2;
  const lexemes = [...new Set([withoutArticle(text) ?? text, ...latinForms(word)])];
  const states = new Set(lexemes.flatMap((lexeme) => [...(whole ? lexicon.having(lexeme) : lexicon.beginning(lexeme))]));
  return { text, solid: false, lexemes, whole, states };
}
