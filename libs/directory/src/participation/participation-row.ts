import type { Tx } from '@liaison/database';
import { NotFound } from '@liaison/kernel';
import type { Participation } from '../domain/participation.js';

export interface LockedState {
  readonly participation: Participation;
  readonly names: Readonly<Record<string, string>>;
}

/** Whoever comes second waits, then decides on what the first one left. @throws NotFound */
export async function lockState(tx: Tx, directoryId: string, code: string): Promise<LockedState> {
  const [found] = await tx.query<LockedState[]>(LOCK, [directoryId, code]);
  if (!found) throw new NotFound('State');
  return found;
}

export async function moveState(tx: Tx, directoryId: string, code: string, to: Participation): Promise<void> {
  await tx.query('update state set participation = $3, version = version + 1 where directory_id = $1 and code = $2', [
    directoryId,
    code,
    to,
  ]);
}

const LOCK = 'select participation, names from state where directory_id = $1 and code = $2 for update';
