import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { ActorCache, NOTIFY } from '../actor-cache.js';
import { hashOfKey, newApiKey, prefixOf } from '../domain/api-key.js';
import { overlapOf } from '../domain/key-terms.js';
import { allow } from '../domain/policy.js';
import type { IssuedApiKey } from './issue-api-key.js';

export interface RotatedApiKey extends IssuedApiKey {
  /** The old secret works until then. */
  readonly oldUntil: Date;
}

@Injectable()
export class RotateApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly settings: Settings,
    private readonly cache: ActorCache,
  ) {}

  /**
   * A new secret for the same key, which lives as long again as the old one was to live. `overlap` (ISO 8601, `PT0S` for
   * none) is how long the old secret goes on; one that was already being replaced ends at once.
   * @throws NotFound, InvalidInput
   */
  async execute(actor: Actor, id: string, overlap: string): Promise<RotatedApiKey> {
    const ms = overlapOf(overlap, this.settings.KEY_OVERLAP);
    const key = newApiKey();
    const prefix = prefixOf(key);
    const rotated = await this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<{ state: string | null }[]>(LOCK, [actor.directoryId, id]);
      if (!found) throw new NotFound('api-key');
      const states = found.state ? [found.state] : [];
      allow(actor, 'key/administer', { states });
      const [[terms]] = await tx.query<[[{ oldUntil: Date; expiresAt: Date }], number]>(ROTATE, [id, hashOfKey(key), prefix, ms]);
      const data = { key: id, prefix, oldUntil: terms.oldUntil.toISOString() };
      await this.audit.append(tx, actor, 'identity/key-rotated', { subject: `api-key:${id}`, states, data });
      await tx.query(NOTIFY);
      return { id, key, prefix, ...terms };
    });
    this.cache.forget();
    return rotated;
  }
}

const LOCK = `
  select state from api_key where directory_id = $1 and id = $2 and revoked_at is null and expires_at > now() for update`;

const ROTATE = `
  update api_key set prior_hash = secret_hash, prior_prefix = prefix, prior_until = least(expires_at, now() + $4 * interval '1 ms'),
    secret_hash = $2, prefix = $3, expires_at = now() + (expires_at - secret_since), secret_since = now(), version = version + 1
  where id = $1 returning prior_until as "oldUntil", expires_at as "expiresAt"`;
