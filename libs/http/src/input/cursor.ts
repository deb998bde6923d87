import { isId } from '@liaison/kernel';
import { BadCursor } from '../problems/http.errors.js';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The keys of the last row, opaque to the client. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The `count` keys after which the page starts, or null for the first page; which of them are ids, that no other text may reach the database.
 * @throws BadCursor
 */
export function decodeCursor(
  cursor: string | undefined,
  count: number,
  kind: 'text' | 'ids' | 'last-is-id' = 'text',
): readonly string[] | null {
  if (cursor === undefined) return null;
  const keys = parse(cursor);
  const fits = (key: unknown, i: number) => (kind === 'ids' || (kind === 'last-is-id' && i === count - 1) ? isId(key) : isStorable(key));
  if (!Array.isArray(keys) || keys.length !== count || !keys.every(fits)) throw new BadCursor();
  return keys as string[];
}

/** A page out of `limit + 1` rows: the surplus row only says that there is more. */
export function pageOf<T>(rows: readonly T[], limit: number, keysOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isStorable(key: unknown): key is string {
  return typeof key === 'string' && !key.includes('\0') && key.isWellFormed();
}
