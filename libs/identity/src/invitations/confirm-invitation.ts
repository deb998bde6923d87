import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { confirmAppointment } from '../domain/appointments.js';
import { InvitationOpen } from '../accounts.errors.js';
import { lockInvitation, statesOf } from './invitation.js';
import { InvitationsQuery } from './invitations.query.js';
import { SendInvitation } from './send-invitation.js';

@Injectable()
export class ConfirmInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly invitations: InvitationsQuery,
    private readonly send: SendInvitation,
  ) {}

  /** The second officer's word: only now the letter goes out. @throws NotFound, Forbidden, InvitationOpen */
  async execute(actor: Actor, id: string): Promise<void> {
    const addressee = await this.send.lookUp(await this.invitations.one(actor, id));
    await this.transactions.run(actor, async (tx) => {
      const invitation = await lockInvitation(tx, actor, id);
      confirmAppointment(actor, { person: invitation.invitedPerson });
      if (invitation.issue > 0) throw new InvitationOpen();
      await tx.query('update invitation set confirmed_by = $2 where id = $1', [id, actor.name]);
      const entry = { subject: `invitation:${id}`, states: statesOf(invitation), data: {} };
      await this.audit.append(tx, actor, 'identity/invitation-confirmed', entry);
      await this.send.execute(tx, actor, invitation, addressee);
    });
  }
}
