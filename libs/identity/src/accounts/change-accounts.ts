import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { NOTIFY } from '../actor-cache.js';
import { asOfNow, type Standing } from '../domain/administration.js';
import { HAS_FACTOR } from '../recovery/has-factor.sql.js';
import { AccountsQuery } from './accounts.query.js';

export interface AccountRow extends Standing {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly contactIds: readonly string[];
}

/** A State's accounts (or the directory's), locked, so that two who change them at once decide one after the other. */
export interface LockedAccounts {
  readonly tx: Tx;
  /** With the roles of this moment. */
  readonly actor: Actor;
  readonly account: AccountRow;
  readonly all: readonly AccountRow[];
}

/** The frame of every change of somebody else's account. */
@Injectable()
export class ChangeAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly accounts: AccountsQuery,
  ) {}

  /**
   * Asks with the actor's own view whether there is such an account, then works with the service's: sessions are nobody
   * else's to see, but must end.
   * @throws NotFound, Forbidden
   */
  async run<T>(actor: Actor, id: string, work: (locked: LockedAccounts) => Promise<T>): Promise<T> {
    const { state } = await this.accounts.one(actor, id);
    const { directoryId } = this.installation;
    return this.transactions.run(system('identity', directoryId), async (tx) => {
      const locked = await lock(tx, [directoryId, state, actor.personId]);
      const all = locked.filter((one) => one.state === state);
      const account = all.find((one) => one.id === id);
      if (!account) throw new Error('An account never changes its State.');
      const own = locked.find((one) => one.id === actor.personId);
      return work({ tx, actor: asOfNow(actor, own), account, all });
    });
  }
}

/** Factors are read once the lock is held: what the lock waited for is seen. */
async function lock(tx: Tx, which: unknown[]): Promise<AccountRow[]> {
  const rows = await tx.query<Omit<AccountRow, 'enrolled'>[]>(LOCK, which);
  const found = await tx.query<{ id: string }[]>(ENROLLED, [rows.map(({ id }) => id)]);
  const enrolled = new Set(found.map(({ id }) => id));
  return rows.map((row) => ({ ...row, enrolled: enrolled.has(row.id) }));
}

/** In one order, whoever asks, and the asker with them. */
const LOCK = `
  select id, state, roles, name, email, language, contact_ids as "contactIds", disabled_at is not null as disabled
  from account where directory_id = $1 and (state is not distinct from $2 or id = $3) order by id for update`;

const ENROLLED = `select a.id from account a where a.id = any ($1::uuid[]) and ${HAS_FACTOR}`;

/** What opened the account until now opens it no more: in this process at once, in others within a second. */
export async function endAccess(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from session where account_id = $1', [id]);
  await tx.query('update api_key set revoked_at = now() where account_id = $1 and revoked_at is null', [id]);
  await tx.query('delete from password_reset where account_id = $1', [id]);
  await tx.query(NOTIFY);
}
