import type { Contribution, Graded } from './graded.js';
import type { Answer, Answers, Question, WorstCriterion } from './scorer.js';

/** Any single criterion is enough: the most severe answer decides. */
export function scoreWorstCriterion(scorer: WorstCriterion, answers: Answers): Graded {
  const spans = scorer.questions.map((question) => spanOf(scorer, question, answers[question.id]));
  const lower = Math.max(0, ...spans.map((span) => span.lower));
  const upper = Math.max(0, ...spans.map((span) => span.upper));
  return { span: { lower, upper }, contributions: contributionsOf(scorer, answers, lower), figures: () => ({}) };
}

function spanOf(scorer: WorstCriterion, question: Question, answer: Answer | undefined): { lower: number; upper: number } {
  if (answer !== undefined) {
    const at = gradeOf(scorer, question, answer);
    return { lower: at, upper: at };
  }
  const grades = question.options.map(({ id }) => gradeOf(scorer, question, id));
  return { lower: Math.min(...grades), upper: Math.max(...grades) };
}

/** The position of the level it stands for; -1 for an option without one, which grades nothing by itself. */
function gradeOf({ levels }: WorstCriterion, { options }: Question, answer: Answer): number {
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [String(answer)];
  const grades = options.filter(({ id }) => chosen.includes(id)).map(({ level }) => levels.indexOf(level ?? ''));
  return Math.max(-1, ...grades);
}

function contributionsOf(scorer: WorstCriterion, answers: Answers, lower: number): Contribution[] {
  return scorer.questions.flatMap((question) => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    const at = gradeOf(scorer, question, answer);
    const level = scorer.levels[at];
    return [{ question: question.id, answer, ...(at >= 0 && level !== undefined && { level }), decisive: at > 0 && at === lower }];
  });
}
