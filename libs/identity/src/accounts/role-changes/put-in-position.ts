import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { keepAdministrator } from '../../domain/administration.js';
import { statesOf } from '../../invitations/invitation.js';
import { rolesChangedLetter } from '../../letters/access.letters.js';
import { endAccess, type LockedAccounts } from '../change-accounts.js';
import type { Terms } from './role-change.js';

/** Gives an account what was decided, and ends its sessions and keys, so that nothing goes on under the old roles. */
@Injectable()
export class PutInPosition {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws LastAdministrator */
  async execute(by: Actor, locked: LockedAccounts, terms: Terms): Promise<void> {
    const { tx, account } = locked;
    const { roles, contactIds, enables } = terms;
    keepOthers(locked, terms);
    await tx.query(UPDATE, [account.id, roles, contactIds, enables]);
    await endAccess(tx, account.id);
    const entry = { subject: `account:${account.id}`, states: statesOf(account) };
    if (enables) await this.audit.append(tx, by, 'identity/account-enabled', { ...entry, data: {} });
    await this.audit.append(tx, by, 'identity/roles-changed', { ...entry, data: { before: account.roles, after: roles } });
    const letter = { account: { ...account, roles }, publicUrl: this.settings.PUBLIC_URL, now: this.clock.now() };
    await this.outbox.post(tx, by, rolesChangedLetter(letter));
  }
}

/** Whether the State, or the directory, can still look after itself with these terms. @throws LastAdministrator */
export function keepOthers({ account, all }: LockedAccounts, { roles, enables }: Terms): void {
  const after = { ...account, roles, disabled: account.disabled && !enables };
  keepAdministrator(
    account.state,
    all,
    all.map((one) => (one.id === account.id ? after : one)),
  );
}

const UPDATE = `
  update account set roles = $2, contact_ids = $3, disabled_at = case when $4 then null else disabled_at end, version = version + 1
  where id = $1`;
