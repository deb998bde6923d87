import { after } from '@liaison/kernel';
import { ConfirmationClosed } from '../verification.errors.js';

export const CHECK_STATUSES = [
  'pending',
  'sent',
  'confirmed',
  'unanswered',
  'automatic-reply',
  'failed-temporarily',
  'failed-permanently',
  'wrong-person',
  'refused',
  'stopped',
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export const ANSWERS = ['confirm', 'change', 'hand-over', 'not-me', 'call-me'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How an answer came. `api` is a system, not a person. */
export type AnsweredBy = 'page' | 'reply' | 'signed-in' | 'phone' | 'api';

export type Outcome = 'sent' | 'failed-temporarily' | 'failed-permanently';

export interface Check {
  readonly status: CheckStatus;
  readonly deadline: Date;
  readonly confirmedBy: AnsweredBy | null;
}

/** The check's status after its letter or a reminder was settled, or null when that changes nothing. */
export function settle(status: CheckStatus, outcome: Outcome): CheckStatus | null {
  if (status === 'pending') return outcome;
  return status === 'sent' && outcome === 'failed-permanently' ? outcome : null;
}

/** A letter that left after its own deadline, because mail was down, has the whole window again. */
export function deadlineOnceSent(deadline: Date, sentAt: Date, windowMs: number): Date {
  return sentAt > deadline ? after(sentAt, windowMs) : deadline;
}

export interface Answered {
  readonly status: 'confirmed' | 'wrong-person';
  readonly confirmedAt: Date;
  readonly confirmedBy: AnsweredBy;
  readonly answer: Answer;
  readonly late: boolean;
}

/**
 * What an answer changes, or null when an earlier one stands. A person's answer takes the place of a system's, because
 * the two are not the same fact; an answer after the deadline counts, marked late.
 * @throws ConfirmationClosed when the check was stopped
 */
export function confirm(check: Check, answer: Answer, by: AnsweredBy, now: Date): Answered | null {
  if (check.status === 'stopped') throw new ConfirmationClosed();
  const wasSystem = check.confirmedBy === 'api';
  if (check.confirmedBy !== null && !(wasSystem && by !== 'api')) return null;
  return {
    status: answer === 'not-me' ? 'wrong-person' : 'confirmed',
    confirmedAt: now,
    confirmedBy: by,
    answer,
    late: now > check.deadline,
  };
}

export interface SentCheck {
  readonly sentAt: Date;
  readonly deadline: Date;
  /** How many reminders are behind it. */
  readonly reminders: number;
}

export interface Due {
  readonly kind: 'remind' | 'unanswered';
  readonly at: Date;
}

/**
 * What is still to come for a check that waits for its answer, in order: reminders `reminderAfter` milliseconds after
 * the letter left, as long as they come before the deadline, then the deadline itself.
 */
export function ahead(check: SentCheck, reminderAfter: readonly number[]): Due[] {
  const reminders = reminderAfter.map((ms) => after(check.sentAt, ms)).filter((at) => at < check.deadline);
  return [...reminders.slice(check.reminders).map((at) => ({ kind: 'remind' as const, at })), { kind: 'unanswered', at: check.deadline }];
}

export interface Progress {
  /** What became due, in order, with its own time. */
  readonly due: readonly Due[];
  /** Only the latest of the reminders that became due is sent; null when none did. */
  readonly reminder: number | null;
  readonly status: 'sent' | 'unanswered';
  readonly reminders: number;
  readonly nextCheckAt: Date | null;
}

/** However far the clock has moved: every change of state once, in order; of the reminders only the latest. */
export function advance(check: SentCheck, reminderAfter: readonly number[], now: Date): Progress {
  const coming = ahead(check, reminderAfter);
  const due = coming.filter(({ at }) => at <= now);
  const reminded = due.filter(({ kind }) => kind === 'remind').length;
  const reminders = check.reminders + reminded;
  return {
    due,
    reminder: reminded ? reminders : null,
    status: due.some(({ kind }) => kind === 'unanswered') ? 'unanswered' : 'sent',
    reminders,
    nextCheckAt: coming[due.length]?.at ?? null,
  };
}
