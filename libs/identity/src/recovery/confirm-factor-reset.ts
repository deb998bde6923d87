import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions } from '@liaison/database';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { confirmReset } from '../domain/factor-reset.js';
import { allow } from '../domain/policy.js';
import { ResetUnderWay } from '../factors.errors.js';
import { statesOf } from '../invitations/invitation.js';
import { lockReset } from './factor-resets.js';
import { TellOfReset } from './tell-of-reset.js';

@Injectable()
export class ConfirmFactorReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly tell: TellOfReset,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * The second word: the waiting time begins, and everybody it concerns is told, which takes the service's own view of
   * the State's administrators.
   * @throws NotFound, Forbidden, ResetUnderWay
   */
  execute(actor: Actor, id: string): Promise<void> {
    allow(actor, 'account/administer', { states: statesOf(actor) });
    return this.transactions.run(system('identity', this.installation.directoryId), async (tx) => {
      const reset = await lockReset(tx, actor, id);
      const dueAt = confirmReset(actor, reset, this.clock.now(), this.settings.FACTOR_RESET_WAIT);
      if (reset.dueAt) throw new ResetUnderWay();
      await tx.query('update factor_reset set confirmed_by = $2, due_at = $3 where id = $1', [id, actor.name, dueAt]);
      const entry = { subject: `account:${reset.accountId}`, states: statesOf(reset), data: { due: dueAt.toISOString() } };
      await this.audit.append(tx, actor, 'identity/factor-reset-confirmed', entry);
      await this.tell.execute(tx, actor, { ...reset, dueAt }, 'decided');
    });
  }
}
