import type { ContactRecord } from '../domain/contact-record.js';
import { pairsOf, splitWords, type Word, withoutArticle } from '../domain/split-words.js';
import { latinForms } from './latin-forms.js';

/** Rows whose words were made by earlier rules are made anew (`RenewWords`). To be raised with every change of what is found or learned. */
export const WORDS_VERSION = 3;

/** Words by which something is found, and how they were spelled where they stand. */
export type SearchWords = ReadonlyMap<string, string>;

/** The words a contact is found by. Its State's names are not among them: they belong to the State (`StateWords`). */
export function contactWords({ institution, institutionLatin, institutionNames, place, roleTitle }: ContactRecord): SearchWords {
  return searchWords([institution, institutionLatin, ...Object.values(institutionNames), place ?? '', roleTitle]);
}

/** What the index has of a contact: its words, and its State in a form that no text gives. */
export function indexWords(record: ContactRecord): string[] {
  return [`=${record.state}`, ...contactWords(record).keys()];
}

/** A working language among the words that are known, in a form that no text gives. */
export function languageWord(tag: string): string {
  return `@${tag}`;
}

/** What texts are found by: folded words, pairs of characters where there are no spaces, Latin spellings of other scripts. */
export function searchWords(texts: readonly string[]): SearchWords {
  return new Map(texts.flatMap(splitWords).flatMap((word) => formsOf(word).map((form) => [form, word.given] as const)));
}

function formsOf(word: Word): string[] {
  const { text, solid } = word;
  const own = solid ? [...pairsOf(text), ...Array.from(text)] : [text, withoutArticle(text) ?? text];
  return [...own, ...latinForms(word)];
}
