import type { Tx } from '@liaison/database';

/** A check whose time has come, with what its letter says about the round. */
export interface DueCheck {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly channelId: string;
  readonly exercise: boolean;
  readonly status: 'pending' | 'sent';
  readonly generation: number;
  readonly postings: number;
  readonly reminders: number;
  readonly sentAt: Date | null;
  readonly sentTo: string | null;
  readonly deadline: Date;
  readonly round: string;
  readonly title: string;
}

/** What a batch changes in a check. */
export interface CheckUpdate {
  readonly id: string;
  readonly status: string;
  readonly generation: number;
  /** Hexadecimal; null leaves the stored one. */
  readonly codeHash: string | null;
  readonly sentTo: string | null;
  readonly reminders: number;
  readonly nextCheckAt: Date | null;
}

/** The round is held too, so that pausing waits for a batch under way; a round somebody is pausing is left alone. */
const DUE = `
  select c.id, c.reference, c.state, c.channel_id as "channelId", c.exercise, c.status, c.generation, c.postings, c.reminders,
    c.sent_at as "sentAt", c.sent_to as "sentTo", c.deadline, r.reference as round, r.title
  from verification_check c join verification_round r on r.id = c.round_id
  where r.directory_id = $1 and r.status = 'running' and c.next_check_at <= $2 and c.status in ('pending', 'sent')
  order by c.next_check_at, c.id limit $3
  for update of c skip locked for share of r skip locked`;

export function lockDueChecks(tx: Tx, directoryId: string, now: Date, limit: number): Promise<DueCheck[]> {
  return tx.query<DueCheck[]>(DUE, [directoryId, now, limit]);
}

const UPDATE = `
  update verification_check c set status = u.status, generation = u.generation, reminders = u.reminders,
    code_hash = coalesce(decode(u."codeHash", 'hex'), c.code_hash), sent_to = u."sentTo", next_check_at = u."nextCheckAt"
  from jsonb_to_recordset($1::jsonb) as u (id uuid, status text, generation smallint, "codeHash" text, "sentTo" text, reminders smallint,
    "nextCheckAt" timestamptz)
  where c.id = u.id`;

export async function updateChecks(tx: Tx, updates: readonly CheckUpdate[]): Promise<void> {
  await tx.query(UPDATE, [JSON.stringify(updates)]);
}
