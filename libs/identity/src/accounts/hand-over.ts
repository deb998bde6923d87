import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { keepAdministrator, requireOversight } from '../domain/administration.js';
import { appoint } from '../domain/appointments.js';
import { SecondOfficerNeeded } from '../accounts.errors.js';
import { statesOf } from '../invitations/invitation.js';
import { accessEndedLetter, rolesChangedLetter } from '../letters/access.letters.js';
import { type AccountRow, ChangeAccounts, endAccess } from './change-accounts.js';

export interface Succession {
  /** The id of the account everything passes to. */
  readonly successor: string;
  /** Whoever hands over has read what happens. */
  readonly understood: boolean;
}

@Injectable()
export class HandOver {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything one person does passes to another of the same State: roles and points of contact, and with them what is
   * open there. The account handed over is disabled, its access ends at once, so the successor must be able to sign in.
   * @throws NotFound, Forbidden, InvalidInput, SecondOfficerNeeded
   */
  execute(by: Actor, id: string, succession: Succession): Promise<void> {
    return this.accounts.run(by, id, async ({ tx, actor, account, all }) => {
      requireOversight(actor, account);
      if (appoint(actor, account) !== 'at-once') throw new SecondOfficerNeeded();
      const others = all.filter((one) => one.id !== id);
      const successor = withBoth(successorAmong(others, succession), account);
      const changed = new Map([successor, { ...account, disabled: true }].map((one) => [one.id, one]));
      keepAdministrator(
        account.state,
        all,
        all.map((one) => changed.get(one.id) ?? one),
      );
      await this.store(tx, account, successor);
      const entry = { subject: `account:${id}`, states: statesOf(account), data: { to: `account:${successor.id}` } };
      await this.audit.append(tx, by, 'identity/handed-over', entry);
      const [publicUrl, now] = [this.settings.PUBLIC_URL, this.clock.now()];
      const letters = [accessEndedLetter({ account, publicUrl, now }), rolesChangedLetter({ account: successor, publicUrl, now })];
      await this.outbox.postAll(tx, by, letters);
    });
  }

  private async store(tx: Tx, account: AccountRow, { id, roles, contactIds }: AccountRow): Promise<void> {
    await tx.query('update account set roles = $2, contact_ids = $3, version = version + 1 where id = $1', [id, roles, contactIds]);
    await tx.query('delete from session where account_id = $1', [id]);
    await tx.query(`update account set disabled_at = $2, contact_ids = '{}', version = version + 1 where id = $1`, [
      account.id,
      this.clock.now(),
    ]);
    await endAccess(tx, account.id);
  }
}

/** @throws InvalidInput */
function successorAmong(others: readonly AccountRow[], { successor, understood }: Succession): AccountRow {
  const found = others.find((one) => one.id === successor && !one.disabled);
  if (!found) throw new InvalidInput([{ pointer: '/successor', code: 'no-such-account' }]);
  if (!found.enrolled) throw new InvalidInput([{ pointer: '/successor', code: 'not-set-up' }]);
  if (!understood) throw new InvalidInput([{ pointer: '/understood', code: 'hand-over-to-be-confirmed' }]);
  return found;
}

function withBoth(successor: AccountRow, { roles, contactIds }: AccountRow): AccountRow {
  const both = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
  return { ...successor, roles: both(successor.roles, roles), contactIds: both(successor.contactIds, contactIds) };
}
