import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, Clock, NotFound, StaleVersion } from '@liaison/kernel';
import { ActorCache, NOTIFY } from '../actor-cache.js';
import { allow } from '../domain/policy.js';

@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly cache: ActorCache,
  ) {}

  /** The key and whatever secret it still has stop working everywhere at once. @throws NotFound, StaleVersion */
  async execute(actor: Actor, id: string, expected: number | 'any' = 'any'): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const [key] = await tx.query<{ state: string | null; version: number }[]>(LOCK, [actor.directoryId, id]);
      if (!key) throw new NotFound('api-key');
      const states = key.state ? [key.state] : [];
      allow(actor, 'key/administer', { states });
      if (expected !== 'any' && expected !== key.version) throw new StaleVersion();
      await tx.query('update api_key set revoked_at = $2 where id = $1', [id, this.clock.now()]);
      await this.audit.append(tx, actor, 'identity/key-revoked', { subject: `api-key:${id}`, states, data: { key: id } });
      await tx.query(NOTIFY);
    });
    this.cache.forget();
  }
}

const LOCK = 'select state, version from api_key where directory_id = $1 and id = $2 and revoked_at is null for update';
