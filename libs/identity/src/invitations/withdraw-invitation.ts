import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { lockInvitation, statesOf } from './invitation.js';
import { requireGivable } from './reissue-invitation.js';

@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** The letter that is under way opens nothing any more. @throws NotFound, Forbidden */
  execute(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const invitation = await lockInvitation(tx, actor, id);
      requireGivable(actor, invitation);
      await tx.query(`update invitation set outcome = 'withdrawn', closed_at = now() where id = $1`, [id]);
      const entry = { subject: `invitation:${id}`, states: statesOf(invitation), data: {} };
      await this.audit.append(tx, actor, 'identity/invitation-withdrawn', entry);
    });
  }
}
