/** Texts by language (BCP 47). */
export type Labels = Readonly<Record<string, string>>;

export interface Option {
  readonly id: string;
  readonly labels: Labels;
  /** Weighted mean: its score, at most six decimals. */
  readonly score?: number;
  /** Worst criterion, base plus steps: the level it stands for. Without one it only serves rules. */
  readonly level?: string;
}

export interface Question {
  readonly id: string;
  readonly labels: Labels;
  readonly type: 'choice' | 'number' | 'yes-no';
  /** Several options may hold at once; the highest counts. */
  readonly several: boolean;
  readonly options: readonly Option[];
  /** Weighted mean only. */
  readonly weight?: number;
}

/** When a rule or a step holds. A condition on a question without an answer is neither true nor false. */
export type Condition =
  | { readonly question: string; readonly is: readonly (string | boolean)[] }
  | { readonly question: string; readonly over: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** "Danger to life: at least R4." Where a floor and a cap contradict each other, the floor wins. */
export interface Rule {
  readonly id: string;
  readonly kind: 'floor' | 'cap';
  readonly level: string;
  readonly when: Condition;
  readonly labels: Labels;
}

/** A part of 0–100: from `min`, to `max` without it, except for the last. */
export interface Band {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  /** What else the result is called; copied into it. */
  readonly also: Readonly<Record<string, string | number>>;
}

/** The first condition of a step that holds adds its steps. */
export interface Step {
  readonly id: string;
  readonly first: readonly { readonly when: Condition; readonly add: number }[];
  readonly labels: Labels;
}

interface Common {
  readonly id: string;
  readonly version: string;
  readonly title: Labels;
  readonly owner: string;
  /** The scheme whose levels come out, or null when they are the scorer's own. */
  readonly scheme: string | null;
  /** To be adapted by whoever uses it; not the policy of its source. */
  readonly example: boolean;
  readonly notes: Labels;
  readonly sources: readonly string[];
  readonly questions: readonly Question[];
  /** Codes of what comes out, least severe first. */
  readonly levels: readonly string[];
  readonly rules: readonly Rule[];
}

export interface WeightedMean extends Common {
  readonly kind: 'weighted-mean';
  readonly bands: readonly Band[];
  /** A finer division of the same bands, or none. */
  readonly finerBands: readonly Band[];
  /** What the source's own tool counts for an unanswered question; shown beside the interval. */
  readonly legacyUnanswered: number | null;
}

export interface WorstCriterion extends Common {
  readonly kind: 'worst-criterion';
}

export interface Matrix extends Common {
  readonly kind: 'matrix';
  readonly rows: string;
  readonly columns: string;
  /** Level by row option, then column option. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface BasePlusSteps extends Common {
  readonly kind: 'base-plus-steps';
  readonly base: string;
  /** The levels that steps move; the others stay where they are. */
  readonly movable: readonly string[];
  readonly steps: readonly Step[];
}

/** How an incident's effect becomes a level, as data. */
export type Scorer = WeightedMean | WorstCriterion | Matrix | BasePlusSteps;
export type ScorerKind = Scorer['kind'];

export type Answer = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;
