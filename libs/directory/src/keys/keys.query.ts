import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, NotFound } from '@liaison/kernel';
import { ContactsQuery } from '../contacts.query.js';

export interface KeyView {
  readonly fingerprint: string;
  readonly algorithm: string;
  readonly userIds: readonly string[];
  readonly createdAt: Date;
  /** Null: it does not expire. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly status: 'valid' | 'expired' | 'revoked';
  /** The ids of the State's contacts that use it. */
  readonly contacts: readonly string[];
  readonly armored: string;
}

/** Public keys: those a State has deposited, and those its contacts use. */
@Injectable()
export class KeysQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ContactsQuery,
    private readonly clock: Clock,
  ) {}

  /** One's own State's, the newest first. @throws NotFound for who has no State */
  ofState(actor: Actor): Promise<KeyView[]> {
    allow(actor, 'directory/read');
    const { state } = actor;
    if (state === null) throw new NotFound('key');
    return this.transactions.run(actor, (tx) => this.read(tx, actor, state));
  }

  /** Those a contact uses. @throws NotFound */
  async ofContact(actor: Actor, contactId: string): Promise<KeyView[]> {
    const { state, keys } = await this.contacts.one(actor, contactId);
    if (!keys.length) return [];
    const all = await this.transactions.run(actor, (tx) => this.read(tx, actor, state));
    return all.filter(({ fingerprint }) => keys.includes(fingerprint));
  }

  private read(tx: Tx, { directoryId }: Actor, state: string): Promise<KeyView[]> {
    return tx.query<KeyView[]>(SELECT, [directoryId, state, this.clock.now()]);
  }
}

const SELECT = `
  select k.fingerprint, k.algorithm, k.user_ids as "userIds", k.created_at as "createdAt", k.expires_at as "expiresAt",
    k.revoked_at as "revokedAt", case when k.revoked_at is not null then 'revoked' when k.expires_at <= $3 then 'expired' else 'valid' end as status,
    array(select c.id from contact c where c.directory_id = $1 and c.state = $2 and k.fingerprint = any(c.keys) and c.status <> 'withdrawn')
      as contacts, k.armored
  from openpgp_key k where k.directory_id = $1 and k.state = $2 order by k.deposited_at desc, k.fingerprint`;
