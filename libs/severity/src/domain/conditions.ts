import type { Answers, Condition } from './scorer.js';

/** True, false, or null while an answer it needs is missing. */
export function holds(condition: Condition, answers: Answers): boolean | null {
  if ('all' in condition) return every(condition.all.map((inner) => holds(inner, answers)));
  if ('any' in condition) return negated(every(condition.any.map((inner) => negated(holds(inner, answers)))));
  const answer = answers[condition.question];
  if (answer === undefined) return null;
  if ('over' in condition) return typeof answer === 'number' && answer > condition.over;
  return condition.is.some((value) => (Array.isArray(answer) ? answer.includes(value) : answer === value));
}

/** The questions a condition looks at. */
export function questionsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  return [condition.question];
}

function every(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
