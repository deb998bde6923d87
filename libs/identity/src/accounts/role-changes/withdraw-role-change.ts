import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { allow } from '../../domain/policy.js';
import { statesOf } from '../../invitations/invitation.js';
import { lockRoleChange } from './role-change.js';

@Injectable()
export class WithdrawRoleChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Stopping is easy: any officer. @throws NotFound, Forbidden */
  execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'role-change/decide');
    return this.transactions.run(actor, async (tx) => {
      const change = await lockRoleChange(tx, actor, id);
      await tx.query(`update role_change set outcome = 'withdrawn', closed_at = $2 where id = $1`, [id, this.clock.now()]);
      const entry = { subject: `account:${change.accountId}`, states: statesOf(change), data: {} };
      await this.audit.append(tx, actor, 'identity/roles-withdrawn', entry);
    });
  }
}
