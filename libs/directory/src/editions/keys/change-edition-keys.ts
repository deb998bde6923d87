import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { JobQueue } from '@liaison/jobs';
import { type Actor, Clock } from '@liaison/kernel';
import { type KeyChange, turn, withdraw } from '../../domain/editions/edition-keys.js';
import { KEYS, type KeyView } from './edition-keys.query.js';

/** Which key signs, and which no longer proves anything. */
@Injectable()
export class ChangeEditionKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** The announced key signs from the next edition on. @throws NoSuchEditionKey, KeyNotKnownYet */
  turn(actor: Actor): Promise<readonly KeyView[]> {
    return this.change(actor, async (tx, keys) => turn(keys, await lastIssuedAt(tx, actor.directoryId)));
  }

  /** A key that others may have seen. @throws NoSuchEditionKey, KeyInUse */
  withdraw(actor: Actor, kid: string): Promise<readonly KeyView[]> {
    return this.change(actor, (_, keys) => Promise.resolve(withdraw(keys, kid)));
  }

  private change(actor: Actor, decide: (tx: Tx, keys: readonly KeyView[]) => Promise<readonly KeyChange[]>): Promise<readonly KeyView[]> {
    allow(actor, 'edition/keys');
    return this.transactions.run(actor, async (tx) => {
      await tx.query('select from edition_key where directory_id = $1 order by id for update', [actor.directoryId]);
      const keys = await tx.query<KeyView[]>(KEYS, [actor.directoryId]);
      for (const one of await decide(tx, keys)) await this.store(tx, actor, one, keys);
      await this.queue.ring(tx, 'directory:issue-editions');
      return tx.query<KeyView[]>(KEYS, [actor.directoryId]);
    });
  }

  private async store(tx: Tx, actor: Actor, { id, standing }: KeyChange, keys: readonly KeyView[]): Promise<void> {
    await tx.query(UPDATE, [id, standing, this.clock.now()]);
    const data = { key: keys.find((key) => key.id === id)?.kid ?? '', standing };
    await this.audit.append(tx, actor, 'directory/edition-key-changed', { subject: `edition-key:${id}`, data });
  }
}

const UPDATE = `
  update edition_key set standing = $2, used_from = case when $2 = 'current' then $3 else used_from end,
    used_until = case when $2 = 'current' then used_until else coalesce(used_until, $3) end
  where id = $1`;

async function lastIssuedAt(tx: Tx, directoryId: string): Promise<string | null> {
  const [row] = await tx.query<{ at: Date | null }[]>('select max(issued_at) as at from edition where directory_id = $1', [directoryId]);
  return row?.at?.toISOString() ?? null;
}
