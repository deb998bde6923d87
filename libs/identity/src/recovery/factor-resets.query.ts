import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';
import { allow } from '../domain/policy.js';

export interface FactorResetView {
  readonly id: string;
  readonly accountId: string;
  readonly state: string | null;
  readonly name: string;
  readonly email: string;
  readonly askedAt: Date;
  /** The account of whoever asked; null: the operator. */
  readonly askedPerson: string | null;
  /** Null while a second officer has not confirmed it. */
  readonly dueAt: Date | null;
}

@Injectable()
export class FactorResetsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** What is open and concerns the actor, who sees their own, those of their State, or as an officer all. */
  list(actor: Actor): Promise<FactorResetView[]> {
    allow(actor, 'account/own');
    return this.transactions.run(actor, (tx) => tx.query<FactorResetView[]>(`${SELECT} order by r.asked_at, r.id`, [actor.directoryId]));
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<FactorResetView> {
    const [found] = await this.transactions.run(actor, (tx) =>
      tx.query<FactorResetView[]>(`${SELECT} and r.id = $2`, [actor.directoryId, id]),
    );
    if (!found) throw new NotFound('factor-reset');
    return found;
  }
}

const SELECT = `
  select r.id, r.account_id as "accountId", r.state, a.name, a.email, r.asked_at as "askedAt", r.asked_person as "askedPerson",
    r.due_at as "dueAt"
  from factor_reset r join account a on a.id = r.account_id where r.directory_id = $1 and r.closed_at is null`;
