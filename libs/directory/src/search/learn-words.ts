import type { Tx } from '@liaison/database';
import type { ContactRecord } from '../domain/contact-record.js';
import { nearKeys } from '../domain/near-words.js';
import { contactWords } from './contact-words.js';

interface Lesson {
  readonly word: string;
  readonly state: string;
  readonly spelling: string;
  readonly near: readonly string[];
}

const NUMBERED = /\p{N}/u;

/** The words of contacts, once for each State. Numbers are nothing to guess at, and never common. */
export function lessonsOf(records: readonly ContactRecord[]): Lesson[] {
  const lessons = records.flatMap((record) => [...contactWords(record)].map((word) => lessonOf(record.state, ...word)));
  const telling = lessons.filter(({ word }) => !NUMBERED.test(word));
  return [...new Map(telling.map((lesson) => [`${lesson.state} ${lesson.word}`, lesson])).values()];
}

function lessonOf(state: string, word: string, spelling: string): Lesson {
  return { word, state, spelling, near: nearKeys(word) };
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
