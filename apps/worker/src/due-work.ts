import type { ModuleMetadata, Type } from '@nestjs/common';
import {
  DirectoryModule,
  EnterViews,
  ForgetHolders,
  IssueEditionsDue,
  ProposalsDue,
  RenewWords,
  SetBooksDue,
  TurnHours,
  WarnOfKeys,
} from '@liaison/directory';
import { IdentityModule, ResetFactorsDue } from '@liaison/identity';
import type { DueWork, JobName } from '@liaison/jobs';
import { DeliverDue } from '@liaison/messaging';
import { AdvanceRequests, RequestsModule } from '@liaison/requests';
import { AdvanceRounds, VerificationModule } from '@liaison/verification';
import { SealDue } from './seal-due.js';
import { SweepLeftovers } from './sweep-leftovers.js';

/** Who answers which job. */
export const DUE_WORK: { readonly [J in JobName]: Type<DueWork & { readonly job: J }> } = {
  'messaging:deliver': DeliverDue,
  'verification:advance': AdvanceRounds,
  'directory:turn-hours': TurnHours,
  'directory:renew-words': RenewWords,
  'directory:enter-views': EnterViews,
  'directory:proposals': ProposalsDue,
  'directory:forget-holders': ForgetHolders,
  'directory:warn-of-keys': WarnOfKeys,
  'directory:issue-editions': IssueEditionsDue,
  'directory:set-books': SetBooksDue,
  'identity:reset-factors': ResetFactorsDue,
  'requests:advance': AdvanceRequests,
  'audit:seal': SealDue,
  'worker:sweep': SweepLeftovers,
};

/** The modules that bring them, besides delivery and the trail. */
export const AREAS: NonNullable<ModuleMetadata['imports']> = [DirectoryModule, IdentityModule, RequestsModule, VerificationModule];
