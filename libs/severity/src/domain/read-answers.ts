import type { InputFault } from '@liaison/kernel';
import { InvalidAnswers } from '../severity.errors.js';
import { escaped } from './given.js';
import type { Answers, Question, Scorer } from './scorer.js';

/** A form sends what was left open as an empty text. */
const isOpen = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const MOST = 1_000_000_000;

/** Answers to questions of `scorer`; those left open are left out. @throws InvalidAnswers naming every fault */
export function readAnswers({ questions }: Scorer, given: unknown): Answers {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new InvalidAnswers([{ pointer: '/answers', code: 'answers-needed' }]);
  }
  const byId = new Map(questions.map((question) => [question.id, question]));
  const entries = Object.entries(given).filter(([, value]) => !isOpen(value));
  const faults = entries.flatMap(([id, value]) => faultsOf(byId.get(id), id, value));
  if (faults.length) throw new InvalidAnswers(faults);
  // Without a prototype: a question named `constructor` is open until it is answered.
  return Object.assign(Object.create(null) as Answers, Object.fromEntries(entries));
}

function faultsOf(question: Question | undefined, id: string, value: unknown): InputFault[] {
  const pointer = `/answers/${escaped(id)}`;
  if (!question) return [{ pointer, code: 'unknown-question', values: { name: id } }];
  if (question.type === 'number') return isNumber(value) ? [] : [{ pointer, code: 'answer-number', values: { max: MOST } }];
  if (question.type === 'yes-no') return typeof value === 'boolean' ? [] : [{ pointer, code: 'answer-yes-no' }];
  const chosen: unknown[] = question.several && Array.isArray(value) ? value : [value];
  const unknown = chosen.find((option) => !question.options.some((known) => known.id === option));
  return unknown === undefined ? [] : [{ pointer, code: 'unknown-option', values: { name: nameOf(unknown) } }];
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= MOST;
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : JSON.stringify(value).slice(0, 80);
}
