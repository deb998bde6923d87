import type { Tx } from '@liaison/database';
import { NotFound } from '@liaison/kernel';
import type { RoundStatus } from './domain/round.js';

export interface Round {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly exercise: boolean;
  readonly states: string[] | null;
  readonly categories: string[] | null;
  readonly windowMs: number;
  readonly status: RoundStatus;
  readonly createdBy: string;
  readonly createdPerson: string | null;
}

const ROUND = `
  select id, reference, title, exercise, states, categories, (extract(epoch from reply_window) * 1000)::float8 as "windowMs", status,
    created_by as "createdBy", created_person as "createdPerson"
  from verification_round where directory_id = $1 and id = $2`;

export async function findRound(tx: Tx, directoryId: string, id: string): Promise<Round> {
  return one(await tx.query<Round[]>(ROUND, [directoryId, id]));
}

/** Reads for update: whoever comes second waits, then decides on what the first one left. */
export async function lockRound(tx: Tx, directoryId: string, id: string): Promise<Round> {
  return one(await tx.query<Round[]>(`${ROUND} for no key update`, [directoryId, id]));
}

function one([round]: Round[]): Round {
  if (!round) throw new NotFound('round');
  return round;
}

/** Whom a round is for, in the shape the directory asks for. */
export function audienceOf({ states, categories }: Pick<Round, 'states' | 'categories'>): { states?: string[]; categories?: string[] } {
  return { ...(states && { states }), ...(categories && { categories }) };
}
