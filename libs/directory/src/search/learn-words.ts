import type { Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import { nearKeys } from '../domain/near-words.js';
import { contactWords, languageWord } from './contact-words.js';

interface Lesson {
  readonly word: string;
  readonly state: string;
  readonly spelling: string;
  readonly near: readonly string[];
}

const NUMBER = /\p{N}/u;

/** The words of contacts, and the languages they work in, once for each State. */
export function lessonsOf(records: readonly ContactRecord[]): Lesson[] {
  const lessons = records.flatMap((record) => [
    ...record.languages.map((tag) => entryOf(record.state, languageWord(tag))),
    ...[...contactWords(record)].flatMap((word) => lessonOf(record.state, ...word)),
  ]);
  // Whole words come last and win over beginnings.
  const ordered = [...lessons.filter(({ near }) => !near.length), ...lessons.filter(({ near }) => near.length)];
  return [...new Map(ordered.map((lesson) => [`${lesson.state} ${lesson.word}`, lesson])).values()];
}

/** Numbers are nothing to guess at; of a word with one, what stands before says where words that begin so are. */
function lessonOf(state: string, word: string, spelling: string): Lesson[] {
  const number = word.search(NUMBER);
  if (number < 0) return [{ word, state, spelling, near: nearKeys(word) }];
  return number ? [entryOf(state, word.slice(0, number))] : [];
}

function entryOf(state: string, word: string): Lesson {
  return { word, state, spelling: word, near: [] };
}

/** Enters words not known yet, in the transaction that stores the contacts. */
export async function learnWords(tx: Tx, directoryId: string, records: readonly ContactRecord[]): Promise<void> {
  await tx.query(learning('$1', '$2'), [directoryId, JSON.stringify(lessonsOf(records))]);
}

/** The same as part of a statement, whose parameters are the directory and the lessons as JSON. */
export function learning(directory: string, lessons: string): string {
  return `
    insert into search_word (directory_id, word, state, spelling, near)
    select ${directory}, l.word, l.state, l.spelling, l.near
    from jsonb_to_recordset(${lessons}::jsonb) l (word text, state text, spelling text, near text[])
    where not exists (select from search_word w where w.directory_id = ${directory} and w.word = l.word and w.state = l.state)`;
}
