import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import { allow } from './domain/policy.js';

@Injectable()
export class EndSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Ends one of the actor's own sessions, named by its public id. @throws NotFound */
  execute(actor: Actor, session: string): Promise<void> {
    allow(actor, 'account/own');
    if (!isId(session)) throw new NotFound('session');
    return this.transactions.run(actor, async (tx) => {
      const [, ended] = await tx.query<[unknown, number]>('delete from session where public_id = $1 and account_id = $2', [
        session,
        actor.personId,
      ]);
      if (!ended) throw new NotFound('session');
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/session-ended', { subject: actor.name, states, data: { session } });
    });
  }
}
