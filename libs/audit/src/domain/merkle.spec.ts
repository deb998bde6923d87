import { createHash } from 'node:crypto';
import { append, EMPTY, rootOf } from './merkle.js';

const leaves = Array.from({ length: 40 }, (_, i) => createHash('sha256').update(String(i)).digest());

/** RFC 6962 §2.1, word for word: split at the largest power of two below n. */
function byDefinition(part: Buffer[]): Buffer {
  const [only] = part;
  if (!only) return createHash('sha256').digest();
  if (part.length === 1) return only;
  const split = 2 ** Math.floor(Math.log2(part.length - 1));
  return createHash('sha256')
    .update(Buffer.of(1))
    .update(byDefinition(part.slice(0, split)))
    .update(byDefinition(part.slice(split)))
    .digest();
}

describe('the tree over the trail', () => {
  it.each(Array.from({ length: 41 }, (_, n) => n))('has the root that RFC 6962 defines for %i entries', (n) => {
    const grown = leaves.slice(0, n).reduce(append, EMPTY);
    expect(rootOf(grown)).toEqual(byDefinition(leaves.slice(0, n)));
    expect(grown.size).toBe(n);
  });
});
