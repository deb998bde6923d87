import type { SchemeWarning } from './domain/check-levels.js';
import type { PublishedScheme } from './domain/published-scheme.js';

/** A published version as people and machines see it. */
export interface SchemeView extends PublishedScheme {
  /** `standing` in the reader's words: "placed by this directory, not confirmed by …". */
  readonly standingText: string;
  /** False for alert states and danger by type: shown, never translated. */
  readonly comparable: boolean;
  readonly inForce: boolean;
  /** Every version, newest first. */
  readonly versions: readonly string[];
  readonly warnings: readonly SchemeWarning[];
}

/** What an owner said of a placement. */
export interface StatementView {
  readonly version: string;
  readonly standing: 'confirmed' | 'disputed';
  readonly reason: string | null;
  readonly at: string;
}

export interface SchemeDetails extends SchemeView {
  readonly statements: readonly StatementView[];
}

/** What a State classifies with. */
export interface StateSchemeView {
  readonly state: string;
  /** `published` by the State, `placed` for its country by this directory, or the `neutral` scale. */
  readonly use: 'published' | 'placed' | 'neutral';
  /** Counts the State's publications; 0 before the first. */
  readonly revision: number;
  readonly scheme: SchemeView;
}
