import type { Tx } from '@liaison/database';
import type { EditionKey, Names, WithdrawnEdition } from '../domain/editions/edition.js';
import { KEYS, type KeyView } from './keys/edition-keys.query.js';
import { iso } from './public-contacts.sql.js';

/** Whose edition it is. */
export async function issuerOf(tx: Tx, directoryId: string): Promise<{ id: string; names: Names }> {
  const [row] = await tx.query<{ id: string; names: Names }[]>('select id, name as names from directory where id = $1', [directoryId]);
  return row ?? { id: directoryId, names: {} };
}

export async function publicKeysOf(tx: Tx, directoryId: string): Promise<EditionKey[]> {
  const keys = await tx.query<KeyView[]>(KEYS, [directoryId]);
  return keys.map(({ kid, x, standing, announcedAt, usedUntil }) => ({ kid, x, standing, announcedAt, usedUntil }));
}

export function withdrawnEditionsOf(tx: Tx, directoryId: string): Promise<WithdrawnEdition[]> {
  return tx.query<WithdrawnEdition[]>(WITHDRAWN, [directoryId]);
}

const WITHDRAWN = `
  select number, ${iso('withdrawn_at')} as at, withdrawn_because as because from edition
  where directory_id = $1 and withdrawn_at is not null order by number`;
