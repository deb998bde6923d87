import { AcceptProposal } from './accept-proposal.js';
import { AnswerChange } from './answer-change.js';
import { ApplyProposal } from './apply-proposal.js';
import { ClaimProposal } from './claim-proposal.js';
import { ConfirmProposal } from './confirm-proposal.js';
import { ContactChanges } from './contact-changes.js';
import { ExtendCoolingOff } from './extend-cooling-off.js';
import { FollowChannels } from './follow-channels.js';
import { Inheritance } from './inheritance.js';
import { MakeProposal } from './make-proposal.js';
import { MergeContacts } from './merge-contacts.js';
import { MoveProposal } from './move-proposal.js';
import { NoteFiles } from './note-files.js';
import { ProposalCodes } from './proposal-codes.js';
import { ProposalsDue } from './proposals-due.js';
import { ProposalsQuery } from './proposals.query.js';
import { RefuseProposal } from './refuse-proposal.js';
import { SealedNumbers } from './sealed-numbers.js';
import { StartFrom } from './start-from.js';
import { SubmitDraft } from './submit-draft.js';
import { TakeBackProposal } from './take-back-proposal.js';
import { TellOfProposal } from './tell-of-proposal.js';
import { UndoProposal } from './undo-proposal.js';
import { VerifyProposal } from './verify-proposal.js';

/** What the rest of the service may call of proposals. */
export const PROPOSAL_DOORS = [
  AcceptProposal,
  AnswerChange,
  ClaimProposal,
  ConfirmProposal,
  ContactChanges,
  ExtendCoolingOff,
  MakeProposal,
  NoteFiles,
  ProposalsDue,
  ProposalsQuery,
  RefuseProposal,
  SubmitDraft,
  TakeBackProposal,
  UndoProposal,
  VerifyProposal,
];

export const PROPOSAL_PARTS = [
  ApplyProposal,
  FollowChannels,
  Inheritance,
  MergeContacts,
  MoveProposal,
  ProposalCodes,
  SealedNumbers,
  StartFrom,
  TellOfProposal,
];
