import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '@liaison/kernel';

/** The leaf hash of an entry: SHA-256 over 0x00, its salt and its canonical bytes (RFC 6962 §2.1 with a salt). */
export function leafHash(salt: Buffer, canonical: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(salt).update(canonical).digest();
}

/** What stands in the trail for a value that can be erased: nobody can guess it back without the salt. */
export function commitment(salt: Buffer, value: unknown): string {
  return createHmac('sha256', salt).update(canonicalJson(value)).digest('base64url');
}
