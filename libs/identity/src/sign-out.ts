import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';

@Injectable()
export class SignOut {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Ends the session the person acts in, named by its public id; one that is gone already is as good. Open to whoever has one. */
  execute(actor: Actor, session: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      await tx.query('delete from session where public_id = $1 and account_id = $2', [session, actor.personId]);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/signed-out', { subject: actor.name, states, data: {} });
    });
  }
}
