import { createHash } from 'node:crypto';

/**
 * A Merkle tree (RFC 6962 §2.1) that only grows: its state is the size and the roots of its complete subtrees, largest
 * first ("peaks"), one for each 1 in the size's binary form.
 */
export interface Tree {
  readonly size: number;
  readonly peaks: readonly Buffer[];
}

export const EMPTY: Tree = { size: 0, peaks: [] };

export function append({ size, peaks }: Tree, leaf: Buffer): Tree {
  const grown = [...peaks];
  let node = leaf;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeHash(grown.pop() ?? leaf, node);
  return { size: size + 1, peaks: [...grown, node] };
}

/** 32 bytes; the root of the empty tree is the hash of nothing. */
export function rootOf({ peaks }: Tree): Buffer {
  if (!peaks.length) return createHash('sha256').digest();
  return peaks.reduceRight((right, left) => nodeHash(left, right));
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
