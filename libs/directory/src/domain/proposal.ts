import { CoolingOffNeverShorter, IllegalProposalStep, OtherOfficerNeeded } from '../proposals.errors.js';

export const PROPOSAL_ACTS = ['nominate', 'change', 'withdraw', 'merge'] as const;
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

export const PROPOSAL_STATUSES = [
  'draft',
  'proposed',
  'verified',
  'cooling-off',
  'applied',
  'refused',
  'taken-back',
  'undone',
  'expired',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const PROPOSAL_STEPS = [
  'propose',
  'claim',
  'verify',
  'accept',
  'refuse',
  'take-back',
  'confirm',
  'object',
  'extend',
  'stop',
  'undo',
  'apply',
  'expire',
] as const;
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

/** The life of a proposal (`domain.md` §4). What is not here is refused. */
const NEXT: Record<ProposalStatus, Partial<Record<ProposalStep, ProposalStatus>>> = {
  draft: { propose: 'proposed', 'take-back': 'taken-back', expire: 'expired' },
  proposed: { claim: 'proposed', verify: 'verified', refuse: 'refused', 'take-back': 'taken-back' },
  // Verified anew by somebody else, if whoever did it first has lost the office meanwhile.
  verified: { claim: 'verified', verify: 'verified', accept: 'cooling-off', refuse: 'refused', 'take-back': 'taken-back' },
  'cooling-off': {
    confirm: 'cooling-off',
    apply: 'applied',
    object: 'cooling-off',
    extend: 'cooling-off',
    stop: 'refused',
    undo: 'undone',
  },
  applied: { undo: 'undone' },
  refused: {},
  'taken-back': {},
  undone: {},
  expired: {},
};

/** The status after `step`. @throws IllegalProposalStep */
export function take(step: ProposalStep, status: ProposalStatus): ProposalStatus {
  const next = NEXT[status][step];
  if (!next) throw new IllegalProposalStep(status, step);
  return next;
}

export function mayTake(step: ProposalStep, status: ProposalStatus): boolean {
  return NEXT[status][step] !== undefined;
}

/** What still waits for somebody or something. */
export const OPEN: readonly ProposalStatus[] = ['proposed', 'verified', 'cooling-off'];

/** Two officers are two persons; a key counts as the person it belongs to, and one without a person as nobody. @throws OtherOfficerNeeded */
export function requireOtherOfficer(first: string | null, second: string | null): void {
  if (first === null || second === null || first === second) throw new OtherOfficerNeeded();
}

/** Officers can make a cooling-off longer, never shorter: nobody but the State can redirect a State. @throws CoolingOffNeverShorter */
export function extendTo(appliesAt: Date, until: Date, now: Date, longest: number): Date {
  if (!(until > appliesAt) || until.getTime() > now.getTime() + longest) throw new CoolingOffNeverShorter(appliesAt.toISOString());
  return until;
}
