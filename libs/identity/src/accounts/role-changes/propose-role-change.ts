import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { isUniqueViolation, type Tx } from '@liaison/database';
import { type Actor, Clock, newId } from '@liaison/kernel';
import { ProposalOpen } from '../../accounts.errors.js';
import { statesOf } from '../../invitations/invitation.js';
import type { AccountRow } from '../change-accounts.js';
import type { Terms } from './role-change.js';

/** The first word of two; nothing about the account changes yet. */
@Injectable()
export class ProposeRoleChange {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws ProposalOpen */
  async execute(tx: Tx, by: Actor, account: AccountRow, { roles, contactIds, enables }: Terms): Promise<void> {
    const position = [account.id, account.state, roles, contactIds, enables];
    const values = [newId(), by.directoryId, ...position, by.name, by.personId, this.clock.now()];
    await tx.query(INSERT, values).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new ProposalOpen() : error;
    });
    const data = { before: account.roles, after: roles };
    await this.audit.append(tx, by, 'identity/roles-proposed', { subject: `account:${account.id}`, states: statesOf(account), data });
  }
}

const INSERT = `
  insert into role_change (id, directory_id, account_id, state, roles, contact_ids, enables, asked_by, asked_person, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
