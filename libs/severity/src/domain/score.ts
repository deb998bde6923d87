import { scoreBasePlusSteps } from './base-plus-steps.js';
import { contentHash } from './content-hash.js';
import type { Contribution, Graded } from './graded.js';
import { scoreMatrix } from './matrix.js';
import { readAnswers } from './read-answers.js';
import { applyRules, type FiredRule, type Span } from './rules.js';
import type { Answers, Scorer } from './scorer.js';
import { scoreWeightedMean } from './weighted-mean.js';
import { scoreWorstCriterion } from './worst-criterion.js';

export interface Score {
  readonly scorer: string;
  readonly version: string;
  /** SHA-256 of the configuration, hexadecimal: the same figures can be asked for again, and nothing else. */
  readonly hash: string;
  readonly scheme: string | null;
  readonly complete: boolean;
  /** Such a level can only be sent as provisional. */
  readonly provisional: boolean;
  /** Questions without an answer, in the scorer's order. */
  readonly missing: readonly string[];
  /** When complete. */
  readonly level?: string;
  /** While incomplete: what the least and the most severe completion would give. */
  readonly lowerLevel?: string;
  readonly upperLevel?: string;
  /** The rule that decided, or null when the answers alone did. */
  readonly rule: FiredRule | null;
  readonly rules: readonly FiredRule[];
  readonly contributions: readonly Contribution[];
  readonly [figure: string]: unknown;
}

/** @throws InvalidAnswers for an unknown question, option or value */
export function score(scorer: Scorer, given: unknown): Score {
  const answers = readAnswers(scorer, given);
  const missing = scorer.questions.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
  const complete = missing.length === 0;
  const { span, contributions, figures } = grade(scorer, answers, complete);
  const { lower, upper, fired } = applyRules(scorer, span, answers);
  return {
    ...{ scorer: scorer.id, version: scorer.version, hash: contentHash(scorer), scheme: scorer.scheme },
    ...{ complete, provisional: !complete, missing },
    ...levels(scorer, { lower, upper }, complete),
    ...figures({ lower, upper }),
    ...{ rule: fired[0] ?? null, rules: fired, contributions: decidedBy(fired[0], contributions) },
  };
}

function grade(scorer: Scorer, answers: Answers, complete: boolean): Graded {
  switch (scorer.kind) {
    case 'weighted-mean':
      return scoreWeightedMean(scorer, answers, complete);
    case 'worst-criterion':
      return scoreWorstCriterion(scorer, answers);
    case 'matrix':
      return scoreMatrix(scorer, answers);
    case 'base-plus-steps':
      return scoreBasePlusSteps(scorer, answers);
  }
}

/** Where a rule decided, the answers it looks at did. */
function decidedBy(rule: FiredRule | undefined, contributions: readonly Contribution[]): readonly Contribution[] {
  if (!rule) return contributions;
  return contributions.map((contribution) => ({ ...contribution, decisive: rule.questions.includes(contribution.question) }));
}

function levels({ levels }: Scorer, { lower, upper }: Span, complete: boolean): Pick<Score, 'level' | 'lowerLevel' | 'upperLevel'> {
  const [lowerLevel = '', upperLevel = ''] = [levels[lower], levels[upper]];
  return complete ? { level: lowerLevel } : { lowerLevel, upperLevel };
}
