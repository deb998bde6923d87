import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, NotFound, type Role } from '@liaison/kernel';
import { allow } from '../../domain/policy.js';

/** A change that waits for a second officer. */
export interface RoleChangeView {
  readonly id: string;
  readonly accountId: string;
  readonly state: string | null;
  readonly name: string;
  readonly email: string;
  /** Now, and if it is confirmed. */
  readonly before: readonly Role[];
  readonly after: readonly Role[];
  readonly enables: boolean;
  readonly askedAt: Date;
  /** The person who proposed it; null: the operator. */
  readonly asker: string | null;
  readonly askerId: string | null;
}

@Injectable()
export class RoleChangesQuery {
  constructor(private readonly transactions: Transactions) {}

  /** What is open, the oldest first. */
  list(actor: Actor): Promise<RoleChangeView[]> {
    allow(actor, 'role-change/decide');
    return this.transactions.run(actor, (tx) => tx.query<RoleChangeView[]>(`${SELECT} order by r.asked_at, r.id`, [actor.directoryId]));
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<RoleChangeView> {
    allow(actor, 'role-change/decide');
    const [found] = await this.transactions.run(actor, (tx) =>
      tx.query<RoleChangeView[]>(`${SELECT} and r.id = $2`, [actor.directoryId, id]),
    );
    if (!found) throw new NotFound('role-change');
    return found;
  }
}

const SELECT = `
  select r.id, r.account_id as "accountId", r.state, a.name, a.email, a.roles as before, r.roles as after, r.enables,
    r.asked_at as "askedAt", asker.name as asker, r.asked_person as "askerId"
  from role_change r join account a on a.id = r.account_id left join account asker on asker.id = r.asked_person
  where r.directory_id = $1 and r.closed_at is null`;
