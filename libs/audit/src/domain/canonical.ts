import { createHash, createHmac } from 'node:crypto';

/** JSON with sorted keys and no white space (the part of RFC 8785 that our values need: no floats beyond integers). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const pairs = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/** The leaf hash of an entry: SHA-256 over 0x00, its salt and its canonical bytes (RFC 6962 §2.1 with a salt). */
export function leafHash(salt: Buffer, canonical: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(salt).update(canonical).digest();
}

/** What stands in the trail for a value that can be erased: nobody can guess it back without the salt. */
export function commitment(salt: Buffer, value: unknown): string {
  return createHmac('sha256', salt).update(canonicalJson(value)).digest('base64url');
}
