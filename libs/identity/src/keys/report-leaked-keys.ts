import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import { ActorCache, NOTIFY } from '../actor-cache.js';
import { hashOfKey, keysIn, prefixesIn } from '../domain/api-key.js';
import { verdict } from '../domain/policy.js';
import { TellAdministrators } from '../tell-administrators.js';

/**
 * Somebody found a key where none should be. Whoever holds the whole of one can end it, whoever they are; its first ten
 * characters are enough for those who administer it.
 */
@Injectable()
export class ReportLeakedKeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly administrators: TellAdministrators,
    private readonly cache: ActorCache,
  ) {}

  /** How many secrets found in `text` were still good, and are not any more. Their States are told. */
  async execute(reporter: Actor, text: string): Promise<number> {
    const hashes = keysIn(text).map(hashOfKey);
    const prefixes = prefixesIn(text);
    if (!hashes.length && !prefixes.length) return 0;
    const count = await this.transactions.run(system('identity', this.installation.directoryId), async (tx) => {
      const found = await tx.query<Found[]>(FIND, [this.installation.directoryId, hashes, prefixes]);
      const ended = found.filter(({ whole, state }) => whole || mayEnd(reporter, state));
      for (const key of ended) await this.end(tx, reporter, key);
      if (ended.length) await tx.query(NOTIFY);
      return ended.length;
    });
    this.cache.forget();
    return count;
  }

  private async end(tx: Tx, reporter: Actor, { id, state, name, prefix, old }: Found): Promise<void> {
    await tx.query(old ? END_OLD : END, [id]);
    const states = state ? [state] : [];
    const ended = old ? ('old-secret' as const) : ('key' as const);
    await this.audit.append(tx, reporter, 'identity/key-reported', { subject: `api-key:${id}`, states, data: { key: id, ended } });
    await this.administrators.tell(tx, reporter, state, {
      occasion: `key-reported:${id}:${prefix}`,
      subject: 'keys.letter.reported.subject',
      body: old ? 'keys.letter.reported.old' : 'keys.letter.reported.key',
      values: { name, prefix },
    });
  }
}

interface Found {
  readonly id: string;
  readonly state: string | null;
  readonly name: string;
  /** Of the secret that was found. */
  readonly prefix: string;
  /** It is the secret that was replaced, not the one the key has now. */
  readonly old: boolean;
  /** The whole secret was shown. */
  readonly whole: boolean;
}

function mayEnd(reporter: Actor, state: string | null): boolean {
  return verdict(reporter, 'key/administer', { states: state ? [state] : [] }) === 'allowed';
}

const FIND = `
  select id, state, name, old, case when old then prior_prefix else prefix end as prefix,
    (case when old then prior_hash else secret_hash end) = any ($2::bytea[]) as whole
  from api_key cross join (values (true), (false)) as which (old)
  where directory_id = $1 and revoked_at is null and expires_at > now()
    and case when old then prior_until > now() and (prior_hash = any ($2::bytea[]) or prior_prefix = any ($3))
      else secret_hash = any ($2::bytea[]) or prefix = any ($3) end
  order by id, old desc
  for update of api_key`;

const END = 'update api_key set revoked_at = now() where id = $1';
const END_OLD = `
  update api_key set prior_hash = null, prior_prefix = null, prior_until = null, version = version + 1 where id = $1`;
