import { IllegalRoundAct, SecondOfficerNeeded } from '../verification.errors.js';

export const ROUND_STATUSES = ['draft', 'running', 'paused', 'stopped', 'finished'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

export const ROUND_ACTS = ['start', 'pause', 'resume', 'stop', 'finish'] as const;
export type RoundAct = (typeof ROUND_ACTS)[number];

const NEXT: Record<RoundStatus, Partial<Record<RoundAct, RoundStatus>>> = {
  draft: { start: 'running', stop: 'stopped' },
  running: { pause: 'paused', stop: 'stopped', finish: 'finished' },
  paused: { resume: 'running', stop: 'stopped' },
  stopped: {},
  finished: {},
};

/** The status after `act`. @throws IllegalRoundAct */
export function take(act: RoundAct, status: RoundStatus): RoundStatus {
  const next = NEXT[status][act];
  if (!next) throw new IllegalRoundAct(status, act);
  return next;
}

/** Somebody as far as "two persons" is concerned: a key counts as the person it belongs to. */
export interface Officer {
  readonly name: string;
  readonly personId: string | null;
}

/** A round is started by another person than the one who drafted it (`domain.md` §5). @throws SecondOfficerNeeded */
export function requireSecondOfficer(creator: Officer, starter: Officer): void {
  const samePerson = creator.personId !== null && creator.personId === starter.personId;
  if (samePerson || creator.name === starter.name) throw new SecondOfficerNeeded();
}
