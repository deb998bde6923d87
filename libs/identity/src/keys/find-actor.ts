import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions } from '@liaison/database';
import { type Actor, isWithin, placeOf, system, TokenBuckets } from '@liaison/kernel';
import { actorOfKey, awaySql, contactsSql, type KeyRow } from '../account.js';
import { ActorCache, type KnownKey } from '../actor-cache.js';
import { hashOfKey, looksLikeKey, markOfKey } from '../domain/api-key.js';
import { KeyNotFromHere } from '../keys.errors.js';

/** Who holds this key? Known for at most a second without asking the database again. */
@Injectable()
export class FindActor {
  /** Refusals of one key from one place are entered once an hour, or the trail would be the attacker's to fill. */
  private readonly entered = new TokenBuckets(1 / 60, 1);

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly cache: ActorCache,
  ) {}

  /** @throws KeyNotFromHere when `address` is not on the key's list */
  async byKey(key: string, address: string): Promise<Actor | null> {
    const id = markOfKey(key);
    // What is remembered was a key a second ago; its own check digits cost more than looking it up.
    if (!this.cache.has(id) && !looksLikeKey(key)) return null;
    const known = await this.cache.get(id, () => this.read(hashOfKey(key), address));
    if (!known || Date.now() >= known.until) return null;
    if (isAllowed(address, known.allowed)) return known.actor;
    await this.enterRefusal(known.actor, placeOf(address));
    throw new KeyNotFromHere(address);
  }

  private read(hash: Buffer, address: string): Promise<KnownKey | null> {
    const from = placeOf(address);
    return this.transactions.run(this.identity(), async (tx) => {
      const [row] = await tx.query<FoundKey[]>(FIND, [this.installation.directoryId, hash, from]);
      if (!row) return null;
      const known = { actor: actorOfKey(row), allowed: row.allowed, until: row.until.getTime() };
      if (row.used || !isAllowed(address, row.allowed)) return known;
      await tx.query('update api_key set last_used_at = now(), last_used_from = $2 where id = $1', [row.id, from]);
      if (!row.entered) await this.audit.append(tx, known.actor, 'identity/key-used', entryOf(row, { key: row.id, from }));
      return known;
    });
  }

  private async enterRefusal({ name, state }: Actor, from: string): Promise<void> {
    if (this.entered.take(`${name} ${from}`)) return;
    const key = { id: name.replace('key:', ''), state };
    await this.transactions.run(this.identity(), (tx) =>
      this.audit.append(tx, this.identity(), 'identity/key-refused', entryOf(key, { key: key.id, from })),
    );
  }

  private identity(): Actor {
    return system('identity', this.installation.directoryId);
  }
}

interface FoundKey extends KeyRow {
  readonly allowed: readonly string[];
  readonly until: Date;
  readonly used: boolean;
  readonly entered: boolean;
}

function isAllowed(address: string, allowed: readonly string[]): boolean {
  return !allowed.length || isWithin(address, allowed);
}

function entryOf<D>({ id, state }: { id: string; state: string | null }, data: D) {
  return { subject: `api-key:${id}`, states: state ? [state] : [], data };
}

/** A key tied to a person never does what that person may no longer do. */
const FIND = `
  select k.id, k.directory_id, k.state, k.account_id, ${contactsSql('k')}, k.scopes, ${awaySql('k')} as away, k.allowed_addresses as allowed,
    case when a.id is null then k.roles else array(select unnest(k.roles) intersect select unnest(a.roles)) end as roles,
    least(k.expires_at, case when k.secret_hash = $2 then null else k.prior_until end) as until,
    coalesce(k.last_used_at > now() - interval '1 minute' and k.last_used_from = $3, false) as used,
    coalesce(k.last_used_at > now() - interval '1 hour' and k.last_used_from = $3, false) as entered
  from api_key k left join account a on a.id = k.account_id
  where k.directory_id = $1 and (k.secret_hash = $2 or (k.prior_hash = $2 and k.prior_until > now()))
    and k.revoked_at is null and k.expires_at > now() and a.disabled_at is null`;
