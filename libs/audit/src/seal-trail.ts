import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { append, EMPTY, rootOf, type Tree } from './domain/merkle.js';

interface Head extends Tree {
  /** Every entry written by a transaction below this one has its leaf. */
  readonly sealedBelow: string;
}

/**
 * Gives every committed entry its leaf number and publishes the tree's head. It never passes an open transaction: an
 * entry that commits later must not fall behind a number that was already given.
 */
@Injectable()
export class SealTrail {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The number of entries sealed now. */
  execute(actor: Actor): Promise<number> {
    return this.transactions.run(actor, async (tx) => {
      // A statement of its own: the lock taken inside the reading statement would come after its snapshot.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('audit-seal:' || $1, 0))`, [actor.directoryId]);
      const head = await lastHead(tx, actor.directoryId);
      const [{ xmin } = { xmin: '0' }] = await tx.query<{ xmin: string }[]>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');
      const entries = await tx.query<{ id: string; hash: Buffer }[]>(UNSEALED, [actor.directoryId, head.sealedBelow, xmin]);
      if (!entries.length) return 0;
      const tree = entries.reduce<Tree>((grown, { hash }) => append(grown, hash), head);
      await tx.query(INSERT_LEAVES, [actor.directoryId, head.size, entries.map(({ id }) => id)]);
      await tx.query('insert into audit_head (directory_id, size, root, peaks, sealed_below, at) values ($1, $2, $3, $4, $5::xid8, $6)', [
        actor.directoryId,
        tree.size,
        rootOf(tree),
        tree.peaks,
        xmin,
        this.clock.now(),
      ]);
      return entries.length;
    });
  }
}

const UNSEALED = `
  select id, hash from audit_entry
  where directory_id = $1 and transaction_id >= $2::xid8 and transaction_id < $3::xid8
  order by transaction_id, id`;

const INSERT_LEAVES = `
  insert into audit_leaf (directory_id, number, entry_id)
  select $1, $2::bigint + n - 1, id from unnest($3::uuid[]) with ordinality as leaf (id, n)`;

async function lastHead(tx: Tx, directoryId: string): Promise<Head> {
  const [row] = await tx.query<{ size: string; peaks: Buffer[]; sealed_below: string }[]>(
    'select size, peaks, sealed_below::text from audit_head where directory_id = $1 order by size desc limit 1',
    [directoryId],
  );
  return row ? { size: Number(row.size), peaks: row.peaks, sealedBelow: row.sealed_below } : { ...EMPTY, sealedBelow: '0' };
}
