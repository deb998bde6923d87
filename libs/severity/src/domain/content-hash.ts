import { createHash } from 'node:crypto';
import { canonicalJson } from '@liaison/kernel';

const known = new WeakMap<object, string>();

/** SHA-256 over the canonical JSON of a configuration, hexadecimal. Configurations never change, so each is hashed once. */
export function contentHash(configuration: object): string {
  const hash = known.get(configuration) ?? createHash('sha256').update(canonicalJson(configuration)).digest('hex');
  known.set(configuration, hash);
  return hash;
}
