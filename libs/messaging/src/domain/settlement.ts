import { after } from '@liaison/kernel';
import type { Attempt } from './attempt.js';

export type DeliveryStatus = 'pending' | 'sent' | 'failed-temporarily' | 'failed-permanently' | 'cancelled';

export interface Tried {
  readonly dueAt: Date;
  /** Since when the recipient has been refused temporarily without a break. */
  readonly refusedSince: Date | null;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

/** Milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
  readonly givesUp: number;
  readonly relay: number;
}

export interface Settlement {
  readonly status: Exclude<DeliveryStatus, 'cancelled'>;
  readonly outcome: string | null;
  readonly dueAt: Date;
  readonly refusedSince: Date | null;
}

const LONGEST_RELAY_PAUSES = 20;

/** What one attempt makes of a delivery. `now` is business time; failing to reach our own relay never expires. */
export function settle(tried: Tried, attempt: Attempt, now: Date, pauses: Pauses): Settlement {
  const { dueAt, refusedSince } = tried;
  switch (attempt.kind) {
    case 'accepted':
      return { status: 'sent', outcome: attempt.reply, dueAt, refusedSince };
    case 'not-tried':
      return { status: 'pending', outcome: null, dueAt, refusedSince };
    case 'no-relay': {
      const pause = pauses.relay * Math.min(Math.max(tried.attempts, 1), LONGEST_RELAY_PAUSES);
      return { status: 'pending', outcome: attempt.reply, dueAt: after(now, pause), refusedSince };
    }
    case 'refused':
      if (attempt.permanent) return { status: 'failed-permanently', outcome: attempt.reply, dueAt, refusedSince };
      return refusedForNow(refusedSince ?? now, attempt.reply, now, pauses);
  }
}

/** Each pause is as long as the refusals have lasted, so the waiting doubles; the last try comes when time is up. */
function refusedForNow(refusedSince: Date, outcome: string, now: Date, pauses: Pauses): Settlement {
  const lasted = now.getTime() - refusedSince.getTime();
  if (lasted >= pauses.givesUp) return { status: 'failed-temporarily', outcome, dueAt: now, refusedSince };
  const pause = Math.min(Math.max(lasted, pauses.first), pauses.longest, pauses.givesUp - lasted);
  return { status: 'pending', outcome, dueAt: after(now, pause), refusedSince };
}
