import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { keepAdministrator, requireOversight } from '../domain/administration.js';
import { statesOf } from '../invitations/invitation.js';
import { accessEndedLetter } from '../letters/access.letters.js';
import { ChangeAccounts, endAccess } from './change-accounts.js';

@Injectable()
export class DisableAccount {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The person's sessions and keys end at once. Again is as good as once. @throws NotFound, Forbidden, LastAdministrator */
  execute(by: Actor, id: string): Promise<void> {
    return this.accounts.run(by, id, async ({ tx, actor, account, all }) => {
      requireOversight(actor, account);
      if (account.disabled) return;
      const after = all.map((one) => (one.id === id ? { ...one, disabled: true } : one));
      keepAdministrator(account.state, all, after);
      const now = this.clock.now();
      await tx.query('update account set disabled_at = $2, version = version + 1 where id = $1', [id, now]);
      await endAccess(tx, id);
      const entry = { subject: `account:${id}`, states: statesOf(account), data: {} };
      await this.audit.append(tx, by, 'identity/account-disabled', entry);
      await this.outbox.post(tx, by, accessEndedLetter({ account, publicUrl: this.settings.PUBLIC_URL, now }));
    });
  }
}
