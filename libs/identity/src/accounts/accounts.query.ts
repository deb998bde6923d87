import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, NotFound, type Role } from '@liaison/kernel';
import { allow } from '../domain/policy.js';
import { statesOf } from '../invitations/invitation.js';

export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  /** Null: never, or not the reader's to know. */
  readonly signedInAt: Date | null;
}

@Injectable()
export class AccountsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Of one State, or (null) of the directory's office and all nominating authorities; by name. */
  list(actor: Actor, state: string | null = actor.state): Promise<AccountView[]> {
    allow(actor, 'account/administer', { states: statesOf({ state }) });
    return this.transactions.run(actor, (tx) => tx.query<AccountView[]>(LIST, [actor.directoryId, state, actor.state]));
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<AccountView> {
    const [found] = await this.transactions.run(actor, (tx) => tx.query<AccountView[]>(ONE, [actor.directoryId, id, actor.state]));
    if (!found) throw new NotFound('account');
    allow(actor, 'account/administer', { states: statesOf(found) });
    return found;
  }
}

/** When somebody was last here is told to those they work with, not to the directory about a State's people. */
const SELECT = `
  select id, name, email, state, roles, contact_ids as "contactIds", created_at as "createdAt", disabled_at as "disabledAt",
    case when state is not distinct from $3::text then (
      select at from audit_entry e where e.directory_id = account.directory_id and e.subject = 'account:' || account.id
        and e.act = 'identity/signed-in' order by e.id desc limit 1) end as "signedInAt"
  from account where directory_id = $1`;

const LIST = `
  ${SELECT} and (state is not distinct from $2::text or ($2::text is null and 'nominating-authority' = any (roles)))
  order by (disabled_at is not null), state nulls first, name, id`;

const ONE = `${SELECT} and id = $2`;
