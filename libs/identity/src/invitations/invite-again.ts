import { Injectable } from '@nestjs/common';
import { type Actor, newId } from '@liaison/kernel';
import { type AccountRow, ChangeAccounts } from '../accounts/change-accounts.js';
import { appoint } from '../domain/appointments.js';
import { NotToBeInvitedAgain } from '../accounts.errors.js';
import { NEVER_ENROLLED } from '../recovery/has-factor.sql.js';
import type { Invited } from './invite-person.js';
import { KeepInvitation } from './keep-invitation.js';

/**
 * For an account whose holder never set up a second factor and has lost the password: a letter alone must not open it,
 * so whoever could give its roles decides once more, as for a first invitation. The account keeps its roles.
 */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly keep: KeepInvitation,
  ) {}

  /** @throws NotFound, InvalidInput, NotToBeInvitedAgain, InvitationOpen */
  execute(by: Actor, id: string): Promise<Invited> {
    return this.accounts.run(by, id, async ({ tx, actor, account }) => {
      const atOnce = appoint(actor, account) === 'at-once';
      const [row] = await tx.query<{ never: boolean }[]>(`select ${NEVER_ENROLLED} as never from account a where a.id = $1`, [id]);
      if (!row?.never || account.disabled) throw new NotToBeInvitedAgain();
      const invitation = { ...termsOf(account), id: newId(), issue: 0, invitedBy: by.name, invitedPerson: by.personId };
      await this.keep.execute(tx, by, invitation, atOnce ? 'never-enrolled' : null);
      return { id: invitation.id, status: atOnce ? 'sent' : 'waiting' };
    });
  }
}

function termsOf({ state, email, name, roles, contactIds, language }: AccountRow) {
  return { state, email, name, roles, contactIds, language };
}
