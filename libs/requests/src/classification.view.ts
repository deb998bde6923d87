import type { CandidateReason, Confidence, Level, Standing, Translation } from '@liaison/severity';
import type { OwnWords } from './domain/classification.js';
import type { Severity } from './domain/content.js';
import type { Direction } from './domain/reclassify.js';

/** Who stands behind a scale and its place on R0–R5; null where the version is not known here. */
export interface PublishedView {
  readonly owner: string | null;
  readonly country: string | null;
  readonly confidence: Confidence | null;
  readonly standing: Standing | null;
  /** "Placed by this directory, not confirmed by …", in the reader's language; null for the neutral scale itself. */
  readonly placement: string | null;
}

type Shown = Pick<Level, 'name' | 'names' | 'colour'>;

/** What the reader's own scale says to the sender's level: beside it, never in its place. */
export interface TranslationView extends Translation, PublishedView {
  readonly scheme: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  /** The candidates in words, and why each is one. */
  readonly levels: readonly (CandidateReason & Shown)[];
}

export interface ClassificationView {
  /** `R4`: what it is routed as; null when not classified. */
  readonly level: string | null;
  /** In the sender's own words, as they were when it was classified. */
  readonly own: (Omit<OwnWords, 'line'> & PublishedView & Pick<Level, 'colour' | 'criterion' | 'referenceTypical'>) | null;
  /** Into the scale of the reader's State, or the neutral one. */
  readonly translation: TranslationView | null;
  /** Oldest first. */
  readonly history: readonly ClassifiedView[];
}

/** One thing a sender said about the incident. */
export interface StatementView {
  readonly severity: Severity | null;
  readonly level: string | null;
  readonly line: string | null;
  readonly name: string | null;
  readonly incidentTypes: readonly string[];
  readonly sectors: readonly string[];
}

export interface ClassifiedView {
  readonly id: string;
  readonly at: string;
  /** The office that classified. */
  readonly by: string;
  readonly reason: string | null;
  /** Null for the first one, with which the request was sent. */
  readonly from: StatementView | null;
  readonly to: StatementView;
  readonly direction: Direction | null;
}

/** How the receiver sees the incident. */
export interface ReceiverView {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly severity: Severity | null;
  readonly level: string | null;
  readonly ownWords: OwnWords | null;
  readonly shared: boolean;
  readonly tooHigh: boolean;
  readonly text: string | null;
}
