import type { Tx } from '@liaison/database';
import type { Edition } from '../domain/editions/edition.js';

export interface LastEdition {
  readonly hash: string;
  readonly content: Edition;
}

/** The latest that was issued, withdrawn or not; null before the first. */
export async function lastEdition(tx: Tx, directoryId: string): Promise<LastEdition | null> {
  const [row] = await tx.query<{ hash: string; bytes: Buffer }[]>(LAST, [directoryId]);
  return row ? { hash: row.hash, content: contentOf(row.bytes) } : null;
}

/** The payload of a file of ours; whether it is genuine is not asked here. */
export function contentOf(file: Buffer): Edition {
  const { payload } = JSON.parse(file.toString('utf8')) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Edition;
}

const LAST = `
  select e.hash, f.bytes from edition e
  join edition_file f on f.directory_id = e.directory_id and f.edition_id = e.id and f.format = 'json'
  where e.directory_id = $1 and e.status = 'issued' order by e.number desc limit 1`;
