import type { Tx } from '@liaison/database';
import type { Tlp } from '@liaison/kernel';
import type { Kind, Level, Severity } from './domain/content.js';
import type { Status } from './domain/incident-thread.js';
import type { Plan } from './domain/routing.js';

/** A thread with what its letters need of the request. */
export interface ThreadRow {
  readonly id: string;
  readonly requestId: string;
  readonly directoryId: string;
  readonly reference: string;
  readonly exercise: boolean;
  readonly senderState: string;
  readonly receiverState: string;
  readonly status: Status;
  readonly plan: Plan | null;
  readonly step: number;
  readonly nextStepAt: Date | null;
  readonly acknowledgeBy: Date | null;
  readonly answerBy: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly kind: Kind;
  readonly level: Level | null;
  readonly severity: Severity | null;
  readonly tlp: Tlp;
  readonly language: string;
  readonly subject: string;
  readonly facts: string;
  readonly assessment: string | null;
  readonly unknown: string | null;
  readonly sendingContact: string | null;
  readonly senderNames: Readonly<Record<string, string>>;
}

export const THREAD = `
  select t.id, t.request_id as "requestId", t.directory_id as "directoryId", r.reference, t.exercise, t.sender_state as "senderState",
    t.receiver_state as "receiverState", t.status, t.plan, t.step, t.next_step_at as "nextStepAt", t.acknowledge_by as "acknowledgeBy",
    t.answer_by as "answerBy", t.acknowledged_at as "acknowledgedAt", r.kind, r.level, r.severity, r.tlp, r.language, r.subject,
    r.facts, r.assessment, r.unknown, r.sending_contact as "sendingContact", s.names as "senderNames"
  from incident_thread t
  join incident_request r on r.id = t.request_id
  join state s on s.directory_id = t.directory_id and s.code = t.sender_state`;

/** Locked: whoever comes second waits, then decides on what the first one left. Row security shows only one's own threads. */
export function lockThreads(tx: Tx, directoryId: string, requestId: string): Promise<ThreadRow[]> {
  return tx.query(`${THREAD} where t.directory_id = $1 and t.request_id = $2 order by t.receiver_state for update of t`, [
    directoryId,
    requestId,
  ]);
}
