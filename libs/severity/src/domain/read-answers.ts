import type { InputFault } from '@liaison/kernel';
import { InvalidAnswers } from '../severity.errors.js';
import { escaped } from './given.js';
import type { Answer, Answers, Question, Scorer } from './scorer.js';

/** A form sends what was left open as an empty text. */
const isOpen = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const MOST = 1_000_000_000;

/** Answers to questions of `scorer`; those left open are left out. @throws InvalidAnswers naming every fault */
export function readAnswers(scorer: Scorer, given: unknown): Answers {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new InvalidAnswers([{ pointer: '/answers', code: 'answers-needed' }]);
  }
  const asked = askedBy(scorer);
  const faults: InputFault[] = [];
  // Without a prototype: a question named `constructor` is open until it is answered.
  const answers = Object.create(null) as Record<string, Answer>;
  for (const [id, value] of Object.entries(given)) {
    if (isOpen(value)) continue;
    const fault = faultOf(asked.get(id), id, value);
    if (fault) faults.push({ pointer: `/answers/${escaped(id)}`, ...fault });
    else answers[id] = value as Answer;
  }
  if (faults.length) throw new InvalidAnswers(faults);
  return answers;
}

interface Asked {
  readonly question: Question;
  readonly options: ReadonlySet<unknown>;
}

const known = new WeakMap<Scorer, ReadonlyMap<string, Asked>>();

/** Questions by id, made ready once: scorers never change. */
function askedBy(scorer: Scorer): ReadonlyMap<string, Asked> {
  const ready = known.get(scorer);
  if (ready) return ready;
  const asked = new Map(
    scorer.questions.map((question) => [question.id, { question, options: new Set(question.options.map(({ id }) => id)) }]),
  );
  known.set(scorer, asked);
  return asked;
}

function faultOf(asked: Asked | undefined, id: string, value: unknown): Omit<InputFault, 'pointer'> | null {
  if (!asked) return { code: 'unknown-question', values: { name: id.slice(0, 80) } };
  const { question, options } = asked;
  if (question.type === 'number') return isNumber(value) ? null : { code: 'answer-number', values: { max: MOST } };
  if (question.type === 'yes-no') return typeof value === 'boolean' ? null : { code: 'answer-yes-no' };
  if (options.has(value)) return null;
  const chosen: unknown[] = question.several && Array.isArray(value) ? value : [value];
  const unknown = chosen.find((option) => !options.has(option));
  return unknown === undefined ? null : { code: 'unknown-option', values: { name: nameOf(unknown) } };
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= MOST;
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : JSON.stringify(value).slice(0, 80);
}
