import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions } from '@liaison/database';
import { type Actor, Clock, system } from '@liaison/kernel';
import { cancelReset } from '../domain/factor-reset.js';
import { allow } from '../domain/policy.js';
import { statesOf } from '../invitations/invitation.js';
import { lockReset } from './factor-resets.js';
import { TellOfReset } from './tell-of-reset.js';
import { FactorResetsQuery } from './factor-resets.query.js';

@Injectable()
export class CancelFactorReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly resets: FactorResetsQuery,
    private readonly tell: TellOfReset,
    private readonly clock: Clock,
  ) {}

  /** Up to the last moment; what the actor may not see does not exist. @throws NotFound, Forbidden */
  async execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'account/own');
    await this.resets.one(actor, id);
    await this.transactions.run(system('identity', this.installation.directoryId), async (tx) => {
      const reset = await lockReset(tx, actor, id);
      cancelReset(actor, reset);
      await tx.query(`update factor_reset set outcome = 'cancelled', closed_at = $2 where id = $1`, [id, this.clock.now()]);
      const entry = { subject: `account:${reset.accountId}`, states: statesOf(reset), data: {} };
      await this.audit.append(tx, actor, 'identity/factor-reset-cancelled', entry);
      if (reset.dueAt) await this.tell.execute(tx, actor, reset, 'cancelled');
    });
  }
}
