import type { ImportStatus, Outcome } from '../domain/contact-import.js';
import type { FieldVerdict } from '../domain/import-verdicts.js';
import type { ProposalStatus } from '../domain/proposal.js';
import type { ImportCounts } from '../files/stage-counts.js';
import type { ImportOwner } from './import-head.js';
import type { Undone } from './undone.js';

export interface ImportView {
  readonly id: string;
  readonly reference: string;
  readonly owner: ImportOwner;
  /** Whose it is, of a State's own. */
  readonly state: string | null;
  /** Who gave the list; null: the State itself. */
  readonly source: string | null;
  readonly file: string;
  readonly status: ImportStatus;
  readonly counts: ImportCounts;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly appliedBy: string | null;
  readonly appliedAt: Date | null;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  readonly undone: Undone | null;
  readonly version: number;
}

/** Of an import that was applied, verdicts hold no values any more. */
export interface ImportRowView {
  readonly id: string;
  readonly line: number;
  readonly key: string;
  readonly state: string;
  readonly outcome: Outcome;
  readonly institution: string;
  readonly roleTitle: string;
  readonly category: string;
  readonly contact: string | null;
  /** The draft it became. */
  readonly proposal: { readonly id: string; readonly reference: string; readonly status: ProposalStatus } | null;
  readonly verdicts: readonly (Omit<FieldVerdict, 'before' | 'after'> & Partial<Pick<FieldVerdict, 'before' | 'after'>>)[];
}
