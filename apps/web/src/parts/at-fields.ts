import type { Problem } from '@liaison/http';

/** A refusal whose pointers name the fields of a flat form, so that each fault stands beside its field. */
export function atFields(problem: Problem, fieldOf: (pointer: readonly string[]) => string): Problem {
  if (!problem.errors) return problem;
  return {
    ...problem,
    errors: problem.errors.map((fault) => ({ ...fault, pointer: `/${fieldOf(fault.pointer.split('/').slice(1))}` })),
  };
}
