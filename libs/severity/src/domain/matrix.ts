import type { Graded } from './graded.js';
import type { Answer, Answers, Matrix, Question } from './scorer.js';

/** Two axes, one level per cell. Further questions only serve rules. */
export function scoreMatrix(scorer: Matrix, answers: Answers): Graded {
  const [rows, columns] = [optionsLeft(scorer, scorer.rows, answers), optionsLeft(scorer, scorer.columns, answers)];
  const reachable = rows.flatMap((row) => columns.map((column) => scorer.levels.indexOf(scorer.cells[row]?.[column] ?? '')));
  return {
    span: { lower: Math.min(...reachable), upper: Math.max(...reachable) },
    contributions: scorer.questions.flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [{ question: id, answer, decisive: id === scorer.rows || id === scorer.columns }];
    }),
    figures: () => ({}),
  };
}

function optionsLeft({ questions }: Matrix, axis: string, answers: Answers): string[] {
  const answer: Answer | undefined = answers[axis];
  const question: Question | undefined = questions.find(({ id }) => id === axis);
  return answer === undefined ? (question?.options ?? []).map(({ id }) => id) : [String(answer)];
}
