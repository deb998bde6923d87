import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { DueWork, type Overdue } from '@liaison/jobs';
import { type Actor, Clock, system } from '@liaison/kernel';
import { removeAllFactors } from '../factors/remove-factor.js';
import { statesOf } from '../invitations/invitation.js';
import { DUE, type FactorReset } from './factor-resets.js';
import { TellOfReset } from './tell-of-reset.js';

/** Takes second factors away when the waiting time has passed and nobody has objected. The password stays. */
@Injectable()
export class ResetFactorsDue extends DueWork {
  readonly job = 'identity:reset-factors';

  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly tell: TellOfReset,
    private readonly clock: Clock,
  ) {
    super();
  }

  async overdue(now: Date): Promise<Overdue> {
    const values = [this.installation.directoryId, now];
    const [due] = await this.transactions.run(this.actor, (tx) => tx.query<Overdue[]>(OVERDUE, values));
    return due ?? { count: 0, oldest: null };
  }

  async work(): Promise<void> {
    while (await this.transactions.run(this.actor, (tx) => this.resetNext(tx)));
  }

  private async resetNext(tx: Tx): Promise<boolean> {
    const now = this.clock.now();
    const [reset] = await tx.query<FactorReset[]>(DUE, [this.installation.directoryId, now]);
    if (!reset) return false;
    await removeAllFactors(tx, reset.accountId);
    await tx.query(`update factor_reset set outcome = 'done', closed_at = $2 where id = $1`, [reset.id, now]);
    const entry = { subject: `account:${reset.accountId}`, states: statesOf(reset), data: {} };
    await this.audit.append(tx, this.actor, 'identity/factors-reset', entry);
    await this.tell.execute(tx, this.actor, reset, 'done');
    return true;
  }

  private get actor(): Actor {
    return system('identity', this.installation.directoryId);
  }
}

const OVERDUE = `
  select count(*)::int as count, min(due_at) as oldest from factor_reset
  where directory_id = $1 and closed_at is null and due_at <= $2`;
