import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Actor } from '@liaison/kernel';
import { raise } from '../domain/appointments.js';
import { statesOf } from '../invitations/invitation.js';
import { ChangeAccounts } from './change-accounts.js';
import type { Changed } from './change-roles.js';
import { ProposeRoleChange } from './role-changes/propose-role-change.js';

@Injectable()
export class EnableAccount {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
    private readonly propose: ProposeRoleChange,
  ) {}

  /**
   * Gives an account back what it was; as giving the roles anew, so it takes whoever may give them, alone or as one of two.
   * @throws NotFound, InvalidInput, ProposalOpen
   */
  execute(by: Actor, id: string): Promise<Changed> {
    return this.accounts.run(by, id, async ({ tx, actor, account }) => {
      const waits = raise(actor, account) !== 'at-once';
      if (!account.disabled) return 'done';
      if (waits) {
        await this.propose.execute(tx, by, account, { ...account, enables: true });
        return 'waiting';
      }
      await tx.query('update account set disabled_at = null, version = version + 1 where id = $1', [id]);
      const entry = { subject: `account:${id}`, states: statesOf(account), data: {} };
      await this.audit.append(tx, by, 'identity/account-enabled', entry);
      return 'done';
    });
  }
}
