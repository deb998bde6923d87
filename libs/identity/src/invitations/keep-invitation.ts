import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { isUniqueViolation, type Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { InvitationOpen } from '../accounts.errors.js';
import { type Invitation, statesOf } from './invitation.js';
import { type Addressee, SendInvitation } from './send-invitation.js';

/** Records a new invitation and sends it, or (without an addressee) leaves it waiting for a second officer. */
@Injectable()
export class KeepInvitation {
  constructor(
    private readonly audit: AuditLog,
    private readonly send: SendInvitation,
  ) {}

  /** @throws InvitationOpen */
  async execute(tx: Tx, actor: Actor, invitation: Invitation, addressee: Addressee | null): Promise<void> {
    const { id, state, email, name, roles, contactIds, language, invitedBy, invitedPerson } = invitation;
    const values = [id, actor.directoryId, state, email, name, roles, contactIds, language, invitedBy, invitedPerson];
    await tx.query(INSERT, values).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new InvitationOpen() : error;
    });
    const entry = { subject: `invitation:${id}`, states: statesOf(invitation), data: { roles, waits: addressee === null } };
    await this.audit.append(tx, actor, 'identity/invited', entry);
    if (addressee) await this.send.execute(tx, actor, invitation, addressee);
  }
}

const INSERT = `
  insert into invitation (id, directory_id, state, email, name, roles, contact_ids, language, invited_by, invited_person)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
