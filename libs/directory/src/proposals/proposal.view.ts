import type { FieldChange } from '../domain/field-risk.js';
import type { ProposalAct, ProposalStatus, ProposalStep } from '../domain/proposal.js';
import type { Flag } from './look-alike.js';

/** A proposal in lists. */
export interface ProposalSummary {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly act: ProposalAct;
  /** Null until a nomination has taken effect. */
  readonly contact: string | null;
  /** For a merge: the contact that goes. */
  readonly other: string | null;
  readonly status: ProposalStatus;
  readonly category: string;
  readonly institution: string;
  readonly roleTitle: string;
  readonly createdAt: Date;
  readonly proposedAt: Date | null;
  /** The officer who looks after it, as the trail names them. */
  readonly claimedBy: string | null;
  readonly appliesAt: Date | null;
  /** It has waited for the officers longer than the directory wishes. */
  readonly overdue: boolean;
  /** How many things are held for a person. */
  readonly flagged: number;
}

export interface ProposalEventView {
  readonly step: ProposalStep;
  readonly status: ProposalStatus;
  readonly at: Date;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ProposalView extends ProposalSummary {
  readonly changes: readonly FieldChange[];
  /** For a merge: what the contact that goes said of itself. */
  readonly goes: readonly FieldChange[];
  readonly flags: readonly Flag[];
  readonly noteVerbale: {
    readonly reference: string;
    readonly date: string;
    readonly file: { readonly size: number; readonly sha256: string } | null;
  } | null;
  readonly verifiedBy: string | null;
  readonly acceptedBy: string | null;
  readonly appliedAt: Date | null;
  /** Until when the State can undo it. */
  readonly undoUntil: Date | null;
  readonly reason: string | null;
  readonly version: number;
  readonly events: readonly ProposalEventView[];
}
