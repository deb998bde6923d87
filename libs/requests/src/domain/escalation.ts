import type { Status } from './incident-thread.js';
import type { Plan } from './routing.js';

/** How far a thread has come in its stored plan. */
export interface Progress {
  readonly status: Status;
  /** Steps already started. */
  readonly step: number;
  readonly nextStepAt: Date | null;
  readonly plan: Plan;
}

export type Escalation =
  | { readonly does: 'start'; readonly index: number; readonly step: number; readonly nextStepAt: Date | null }
  | { readonly does: 'record-no-reply'; readonly step: number; readonly nextStepAt: null };

/** The one thing due now, or null while it is early, answered, or over. */
export function escalate({ status, step, nextStepAt, plan }: Progress, now: Date): Escalation | null {
  if (status !== 'sent' || !nextStepAt || nextStepAt > now) return null;
  if (step < plan.steps.length) return { does: 'start', index: step, step: step + 1, nextStepAt: dueAfter(plan, step) };
  return { does: 'record-no-reply', step, nextStepAt: null };
}

/** Every channel of a step failed: the next one starts at once. "No reply" keeps its hour, for silence needs time. */
export function bringForward({ status, step, nextStepAt, plan }: Progress, now: Date): Date | null {
  if (status !== 'sent' || !nextStepAt || nextStepAt <= now || step >= plan.steps.length) return null;
  return now;
}

/** When whatever follows step `index` is due. */
function dueAfter(plan: Plan, index: number): Date | null {
  const due = plan.steps[index + 1]?.at ?? plan.noReplyAt;
  return due === null ? null : new Date(due);
}
