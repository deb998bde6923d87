import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { allow } from './domain/policy.js';

@Injectable()
export class EndOtherSessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Ends all of the actor's own sessions but the one named by its public id. */
  execute(actor: Actor, kept: string): Promise<void> {
    allow(actor, 'account/own');
    return this.transactions.run(actor, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>('delete from session where account_id = $1 and public_id <> $2', [
        actor.personId,
        kept,
      ]);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/sessions-ended', { subject: actor.name, states, data: { count } });
    });
  }
}
