import type { Tx } from '@liaison/database';
import { newId } from '@liaison/kernel';
import type { ThreadRow } from './threads.js';

/** What both sides see in the timeline. */
export const FACTS = [
  'sent',
  'held',
  'step-started',
  'step-empty',
  'copied',
  'handed-over',
  'failed',
  'acknowledged',
  'accepted',
  'declined',
  'more-information',
  'answered',
  'message',
  'withdrawn',
  'closed',
  'no-reply',
  'reclassified',
  'view-shared',
  'too-high',
  'contact-changing',
  'contact-changed',
  'contact-kept',
  'contact-withdrawn',
] as const;
export type FactKind = (typeof FACTS)[number];

export interface Fact {
  readonly kind: FactKind;
  /** Business time. */
  readonly at: Date;
  readonly byState?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

type ThreadKey = Pick<ThreadRow, 'id' | 'directoryId' | 'senderState' | 'receiverState'>;

/** Enters facts in the given order and returns their ids. */
export async function recordFacts(tx: Tx, thread: ThreadKey, facts: readonly Fact[]): Promise<string[]> {
  const rows = facts.map(({ kind, at, byState = null, data = {} }) => ({ id: newId(), kind, at, by_state: byState, data }));
  await tx.query(INSERT, [thread.directoryId, thread.id, thread.senderState, thread.receiverState, JSON.stringify(rows)]);
  return rows.map(({ id }) => id);
}

const INSERT = `
  insert into incident_fact (id, directory_id, thread_id, sender_state, receiver_state, kind, at, by_state, data)
  select id, $1, $2, $3, $4, kind, at, by_state, data
  from jsonb_to_recordset($5::jsonb) as f (id uuid, kind text, at timestamptz, by_state text, data jsonb)`;
