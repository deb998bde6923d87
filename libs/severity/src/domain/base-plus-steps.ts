import { holds, questionsOf } from './conditions.js';
import type { Contribution, Graded } from './graded.js';
import type { Answers, BasePlusSteps, Step } from './scorer.js';

/** A level to start from, and steps up from it. The scale ends at its top; only some levels move at all. */
export function scoreBasePlusSteps(scorer: BasePlusSteps, answers: Answers): Graded {
  const added = scorer.steps.map((step) => addedBy(step, answers));
  const [fewest, most] = [sum(added.map(({ fewest }) => fewest)), sum(added.map(({ most }) => most))];
  const bases = basesLeft(scorer, answers);
  return {
    span: {
      lower: Math.min(...bases.map((base) => moved(scorer, base, fewest))),
      upper: Math.max(...bases.map((base) => moved(scorer, base, most))),
    },
    contributions: contributionsOf(scorer, answers, bases),
    figures: () => ({}),
  };
}

function basesLeft({ questions, base, levels }: BasePlusSteps, answers: Answers): number[] {
  const options = questions.find(({ id }) => id === base)?.options ?? [];
  const answer = answers[base];
  return options.filter(({ id }) => answer === undefined || id === answer).map(({ level }) => levels.indexOf(level ?? ''));
}

function moved({ levels, movable }: BasePlusSteps, base: number, steps: number): number {
  return movable.includes(levels[base] ?? '') ? Math.min(base + steps, levels.length - 1) : base;
}

/** The first condition that holds counts; one that may hold leaves what comes after it open. */
function addedBy({ first }: Step, answers: Answers): { fewest: number; most: number } {
  const open: number[] = [];
  for (const { when, add } of first) {
    const held = holds(when, answers);
    if (held !== false) open.push(add);
    if (held === true) return { fewest: Math.min(...open), most: Math.max(...open) };
  }
  return { fewest: 0, most: Math.max(0, ...open) };
}

function contributionsOf(scorer: BasePlusSteps, answers: Answers, [base = 0]: readonly number[]): Contribution[] {
  const moves = scorer.movable.includes(scorer.levels[base] ?? '');
  return scorer.questions.flatMap(({ id }): Contribution[] => {
    const answer = answers[id];
    if (answer === undefined) return [];
    if (id === scorer.base) return [{ question: id, answer, level: scorer.levels[base] ?? '', decisive: true }];
    const steps = sum(scorer.steps.filter((step) => looksAt(step, id)).map((step) => addedBy(step, answers).fewest));
    return [{ question: id, answer, steps, decisive: moves && steps > 0 }];
  });
}

function looksAt({ first }: Step, question: string): boolean {
  return first.some(({ when }) => questionsOf(when).includes(question));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
