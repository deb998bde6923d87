import type { Tx } from '@liaison/database';
import type { AnsweredBy, CheckStatus } from './domain/check.js';
import type { RoundStatus } from './domain/round.js';

export interface CheckRow {
  readonly id: string;
  readonly directoryId: string;
  readonly roundId: string;
  readonly exercise: boolean;
  readonly state: string;
  readonly contactId: string;
  readonly channelId: string;
  readonly reference: string;
  readonly status: CheckStatus;
  readonly codeHash: Buffer | null;
  readonly generation: number;
  readonly deadline: Date;
  readonly sentAt: Date | null;
  readonly reminders: number;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: AnsweredBy | null;
  readonly late: boolean;
}

const CHECK = `
  select id, directory_id as "directoryId", round_id as "roundId", exercise, state, contact_id as "contactId", channel_id as "channelId",
    reference, status, code_hash as "codeHash", generation, deadline, sent_at as "sentAt", reminders,
    confirmed_at as "confirmedAt", confirmed_by as "confirmedBy", late
  from verification_check`;

/** Reads for update; null when there is none. */
export async function lockCheck(tx: Tx, directoryId: string, id: string): Promise<CheckRow | null> {
  const rows = await tx.query<CheckRow[]>(`${CHECK} where directory_id = $1 and id = $2 for update`, [directoryId, id]);
  return rows[0] ?? null;
}

/** In one order for everybody, so that two batches never wait for each other in a circle. */
export function lockChecks(tx: Tx, directoryId: string, ids: readonly string[]): Promise<CheckRow[]> {
  return tx.query<CheckRow[]>(`${CHECK} where directory_id = $1 and id = any($2::uuid[]) order by id for update`, [directoryId, ids]);
}

export async function lockCheckNamed(tx: Tx, directoryId: string, reference: string): Promise<CheckRow | null> {
  const rows = await tx.query<CheckRow[]>(`${CHECK} where directory_id = $1 and reference = $2 for update`, [directoryId, reference]);
  return rows[0] ?? null;
}

export interface RoundOfCheck {
  readonly reference: string;
  readonly status: RoundStatus;
  readonly startedAt: Date;
  readonly windowMs: number;
}

/** Read after the check was locked, so that a round stopped meanwhile shows. */
export async function roundOf(tx: Tx, roundId: string): Promise<RoundOfCheck> {
  const [round] = await tx.query<RoundOfCheck[]>(
    `select reference, status, started_at as "startedAt", (extract(epoch from reply_window) * 1000)::float8 as "windowMs"
     from verification_round where id = $1`,
    [roundId],
  );
  if (!round) throw new Error('A check without its round.');
  return round;
}
