import type { Answer, Question, Scorer } from '@liaison/severity';
import { type Given, listOf, wordOf } from '../frame/given.js';

/** What a form says to the questions of a scorer; what was left open is left out. The scorer judges the rest. */
export function readAnswers({ questions }: Scorer, query: Given): Record<string, Answer> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerOf(question, query);
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );
}

function answerOf({ id, type, several }: Question, query: Given): Answer | undefined {
  if (several) return listOf(query, id).filter(Boolean);
  const word = wordOf(query, id).trim();
  if (word === '') return undefined;
  if (type === 'number') return Number(word.replace(',', '.'));
  return type === 'yes-no' && (word === 'yes' || word === 'no') ? word === 'yes' : word;
}
