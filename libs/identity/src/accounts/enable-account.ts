import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Actor } from '@liaison/kernel';
import { appoint } from '../domain/appointments.js';
import { SecondOfficerNeeded } from '../identity.errors.js';
import { statesOf } from '../invitations/invitation.js';
import { ChangeAccounts } from './change-accounts.js';

@Injectable()
export class EnableAccount {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Gives an account back what it was; as giving the roles anew, so it takes whoever may give them alone.
   * @throws NotFound, InvalidInput, SecondOfficerNeeded
   */
  execute(by: Actor, id: string): Promise<void> {
    return this.accounts.run(by, id, async ({ tx, actor, account }) => {
      if (appoint(actor, account) !== 'at-once') throw new SecondOfficerNeeded();
      if (!account.disabled) return;
      await tx.query('update account set disabled_at = null, version = version + 1 where id = $1', [id]);
      const entry = { subject: `account:${id}`, states: statesOf(account), data: {} };
      await this.audit.append(tx, by, 'identity/account-enabled', entry);
    });
  }
}
