import type { Tx } from '@liaison/database';
import type { Tlp } from '@liaison/kernel';
import type { OwnWords } from './domain/classification.js';
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
  /** The level whose plan and wishes run; null for a draft. */
  readonly runningLevel: Level | null;
  /** How often a plan was made: a new one sends its letters anew. */
  readonly planRevision: number;
  readonly acknowledgeBy: Date | null;
  readonly answerBy: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly kind: Kind;
  readonly level: Level | null;
  readonly severity: Severity | null;
  readonly ownWords: OwnWords | null;
  readonly tlp: Tlp;
  readonly language: string;
  readonly subject: string;
  readonly facts: string;
  readonly assessment: string | null;
  readonly unknown: string | null;
  readonly sendingContact: string | null;
  readonly senderNames: Readonly<Record<string, string>>;
}

const THREAD = `
  select t.id, t.request_id as "requestId", t.directory_id as "directoryId", r.reference, t.exercise, t.sender_state as "senderState",
    t.receiver_state as "receiverState", t.status, t.plan, t.step, t.next_step_at as "nextStepAt",
    t.running_level as "runningLevel", t.plan_revision as "planRevision", t.acknowledge_by as "acknowledgeBy",
    t.answer_by as "answerBy", t.acknowledged_at as "acknowledgedAt", r.kind, r.level, r.severity, r.own_words as "ownWords", r.tlp, r.language, r.subject,
    r.facts, r.assessment, r.unknown, r.sending_contact as "sendingContact", s.names as "senderNames"
  from incident_thread t
  join incident_request r on r.id = t.request_id
  join state s on s.directory_id = t.directory_id and s.code = t.sender_state`;

/** Locked: whoever comes second waits, then decides on what the first one left. Row security shows only one's own threads. */
export async function lockThreads(tx: Tx, directoryId: string, requestId: string): Promise<ThreadRow[]> {
  const locked = await tx.query<{ id: string }[]>(
    'select id from incident_thread where directory_id = $1 and request_id = $2 order by receiver_state for update',
    [directoryId, requestId],
  );
  return readLocked(
    tx,
    locked.map(({ id }) => id),
  );
}

export async function lockThread(tx: Tx, id: string | null): Promise<ThreadRow | null> {
  const locked = await tx.query<{ id: string }[]>('select id from incident_thread where id = $1 for update', [id]);
  const [thread] = await readLocked(
    tx,
    locked.map((row) => row.id),
  );
  return thread ?? null;
}

/**
 * Read after the lock, in a statement of its own: one that had to wait would see the thread as it became, and the request
 * beside it, with its level, as it was before.
 */
export function readLocked(tx: Tx, ids: readonly string[]): Promise<ThreadRow[]> {
  return tx.query(`${THREAD} where t.id = any($1::uuid[]) order by t.receiver_state`, [ids]);
}
