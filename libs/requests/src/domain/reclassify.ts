import { type Level, planningLevel } from './content.js';
import type { Status } from './incident-thread.js';

export type Direction = 'rise' | 'fall' | 'same';

/** Whether a sender's new word means more or less haste; "not classified" counts as what it is planned as. */
export function directionOf(from: Level | null, to: Level | null): Direction {
  const difference = planningLevel(to) - planningLevel(from);
  return difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'same';
}

/**
 * `re-plan`: the receiving State is told anew, from the first step on, and both wishes start again · `restart-answer`: the
 * answer is wished anew, the rest stays · `tell`: nothing but a notice · `none`: it is over between the two.
 */
export type Effect = 're-plan' | 'restart-answer' | 'tell' | 'none';

/** A thread as far as a new classification matters to it. */
export interface Running {
  readonly status: Status;
  /** The level whose plan and wishes run: a fall leaves it where it was. Null for a draft. */
  readonly runningLevel: Level | null;
}

/**
 * What a new classification does to one thread (`domain.md` §6). A rise that stays below what already runs, after a fall,
 * takes nothing back either.
 */
export function reclassify({ status, runningLevel }: Running, from: Level | null, to: Level | null): Effect {
  const outdoes = directionOf(from, to) === 'rise' && planningLevel(to) >= planningLevel(runningLevel);
  return EFFECTS[status][outdoes ? 'rise' : 'other'];
}

const TOLD = { rise: 'tell', other: 'tell' } as const;
const ACKNOWLEDGED = { rise: 'restart-answer', other: 'tell' } as const;
const OVER = { rise: 'none', other: 'none' } as const;

const EFFECTS: Record<Status, Record<'rise' | 'other', Effect>> = {
  draft: OVER,
  sent: { rise: 're-plan', other: 'tell' },
  acknowledged: ACKNOWLEDGED,
  accepted: ACKNOWLEDGED,
  'more-information': ACKNOWLEDGED,
  answered: TOLD,
  declined: TOLD,
  closed: OVER,
  withdrawn: OVER,
};
