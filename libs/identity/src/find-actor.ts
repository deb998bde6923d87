import { Injectable } from '@nestjs/common';
import { Installation, Transactions } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import { type ActorRow, actorOfKey } from './account.js';
import { ActorCache } from './actor-cache.js';
import { hashOfKey, looksLikeKey } from './domain/api-key.js';

/** Who holds this key? Known for at most a second without asking the database again. */
@Injectable()
export class FindActor {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly cache: ActorCache,
  ) {}

  byKey(key: string): Promise<Actor | null> {
    const hash = hashOfKey(key);
    return this.cache.get(hash.toString('base64'), async () => (looksLikeKey(key) ? this.read(hash) : null));
  }

  private read(hash: Buffer): Promise<Actor | null> {
    const { directoryId } = this.installation;
    return this.transactions.run(system('identity', directoryId), async (tx) => {
      const [row] = await tx.query<(ActorRow & { account_id: string | null; used: boolean })[]>(FIND, [directoryId, hash]);
      if (!row) return null;
      if (!row.used) await tx.query('update api_key set last_used_at = now() where id = $1', [row.id]);
      return actorOfKey(row);
    });
  }
}

const FIND = `
  select k.id, k.directory_id, k.state, k.account_id, k.roles, k.contact_ids,
    coalesce(k.last_used_at > now() - interval '1 minute', false) as used
  from api_key k left join account a on a.id = k.account_id
  where k.directory_id = $1 and k.secret_hash = $2 and k.revoked_at is null
    and (k.expires_at is null or k.expires_at > now()) and a.disabled_at is null`;
