import type { ContactDetail, ContactVersionView, EvidenceLimits, HolderView, KeyView, ProposalSummary } from '@liaison/directory';
import type { ContactEntry, StateNames } from './contact.view.js';

export interface ContactProps {
  readonly contact: ContactDetail;
  readonly names: StateNames;
  /** The State's contacts, who is there now or soonest first. */
  readonly offices: readonly ContactEntry[];
  readonly holders: readonly HolderView[];
  readonly keys: readonly KeyView[];
  readonly limits: EvidenceLimits;
  readonly mayWrite: boolean;
  readonly mayEdit: boolean;
  /** What is proposed about it and under way. */
  readonly proposals: readonly ProposalSummary[];
  readonly mayPropose: boolean;
  /** With which it was withdrawn, for its own State and officers. */
  readonly withdrawal?: ContactVersionView | undefined;
  /** Whether one may say that something is not right, or read what others said. */
  readonly reports: 'make' | 'read' | null;
  /** The number that was asked for, on this page and no other. */
  readonly revealed?: { readonly id: string; readonly address: string } | undefined;
}
