import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { type Actor, Clock, InvalidInput, type Role } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { keepAdministrator, requireOversight } from '../domain/administration.js';
import { appoint } from '../domain/appointments.js';
import { SecondOfficerNeeded } from '../identity.errors.js';
import { statesOf } from '../invitations/invitation.js';
import { rolesChangedLetter } from '../letters/access.letters.js';
import { checkContacts } from '../own-contacts.js';
import { ChangeAccounts, endAccess } from './change-accounts.js';

export interface NewRoles {
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
}

@Injectable()
export class ChangeRoles {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * What somebody may do from now on. Their sessions and keys end, so that nothing goes on under the old roles.
   * @throws NotFound, Forbidden, InvalidInput, SecondOfficerNeeded, LastAdministrator
   */
  execute(by: Actor, id: string, { roles, contactIds }: NewRoles): Promise<void> {
    return this.accounts.run(by, id, async ({ tx, actor, account, all }) => {
      requireOversight(actor, account);
      if (!roles.length) throw new InvalidInput([{ pointer: '/roles', code: 'missing' }]);
      const added = roles.filter((role) => !account.roles.includes(role));
      if (added.length && appoint(actor, { state: account.state, roles: added }) !== 'at-once') throw new SecondOfficerNeeded();
      await checkContacts(tx, actor, { state: account.state, contactIds });
      const after = all.map((one) => (one.id === id ? { ...one, roles } : one));
      keepAdministrator(account.state, all, after);
      await tx.query('update account set roles = $2, contact_ids = $3, version = version + 1 where id = $1', [id, roles, contactIds]);
      await endAccess(tx, id);
      const data = { before: account.roles, after: roles };
      await this.audit.append(tx, by, 'identity/roles-changed', { subject: `account:${id}`, states: statesOf(account), data });
      const letter = { account: { ...account, roles }, publicUrl: this.settings.PUBLIC_URL, now: this.clock.now() };
      await this.outbox.post(tx, by, rolesChangedLetter(letter));
    });
  }
}
