import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, Forbidden } from '@liaison/kernel';
import { givable } from '../domain/appointments.js';
import { InvitationWaits } from '../accounts.errors.js';
import { type Invitation, lockInvitation, statesOf } from './invitation.js';
import { InvitationsQuery } from './invitations.query.js';
import { SendInvitation } from './send-invitation.js';

@Injectable()
export class ReissueInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly invitations: InvitationsQuery,
    private readonly send: SendInvitation,
  ) {}

  /** Sends it again, with a new secret and new 72 hours. @throws NotFound, Forbidden, InvitationWaits */
  async execute(actor: Actor, id: string): Promise<void> {
    const addressee = await this.send.lookUp(await this.invitations.one(actor, id));
    await this.transactions.run(actor, async (tx) => {
      const invitation = await lockInvitation(tx, actor, id);
      requireGivable(actor, invitation);
      if (invitation.issue === 0) throw new InvitationWaits();
      await this.send.execute(tx, actor, invitation, addressee);
      const entry = { subject: `invitation:${id}`, states: statesOf(invitation), data: { issue: invitation.issue + 1 } };
      await this.audit.append(tx, actor, 'identity/invitation-reissued', entry);
    });
  }
}

/** Whoever could have invited so may send it again or take it back. @throws Forbidden */
export function requireGivable(actor: Actor, { state, roles }: Invitation): void {
  const mine = givable(actor, state);
  if (!roles.every((role) => mine.includes(role))) throw new Forbidden('account/administer');
}
