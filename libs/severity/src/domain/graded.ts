import type { Span } from './rules.js';
import type { Answer } from './scorer.js';

/** What one answer did. */
export interface Contribution {
  readonly question: string;
  readonly answer: Answer;
  /** Weighted mean: points of the shown 0–100, two decimals. */
  readonly points?: string;
  readonly weight?: number;
  readonly score?: number;
  /** Worst criterion, matrix, base: the level it stands for. */
  readonly level?: string;
  /** Base plus steps: what it added. */
  readonly steps?: number;
  /** The level would be lower without it. */
  readonly decisive: boolean;
}

/** What the kind of a scorer says before its rules: a span of levels, what each answer did, and figures of its own. */
export interface Graded {
  readonly span: Span;
  readonly contributions: readonly Contribution[];
  /** Figures of the kind, once the rules have decided the span. */
  readonly figures: (decided: Span) => Readonly<Record<string, string | number>>;
}
