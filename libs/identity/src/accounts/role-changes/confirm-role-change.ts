import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { confirmAppointment } from '../../domain/appointments.js';
import { ProposalLapsed } from '../../accounts.errors.js';
import { ChangeAccounts } from '../change-accounts.js';
import { PutInPosition } from './put-in-position.js';
import { lockRoleChange, type RoleChange } from './role-change.js';
import { RoleChangesQuery } from './role-changes.query.js';

@Injectable()
export class ConfirmRoleChange {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly changes: RoleChangesQuery,
    private readonly put: PutInPosition,
    private readonly clock: Clock,
  ) {}

  /** The second officer's word: from now on it holds. @throws NotFound, Forbidden, ProposalLapsed, LastAdministrator */
  async execute(by: Actor, id: string): Promise<void> {
    const { accountId } = await this.changes.one(by, id);
    await this.accounts.run(by, accountId, async (locked) => {
      const { tx, actor } = locked;
      const change = await lockRoleChange(tx, by, id);
      confirmAppointment(actor, { person: change.askedPerson, holder: accountId });
      await checkProposer(tx, change);
      await this.put.execute(by, locked, change);
      await tx.query(CLOSE, [id, by.name, this.clock.now()]);
    });
  }
}

/** Two persons stand behind it at this moment, not one and somebody who has left since. @throws ProposalLapsed */
async function checkProposer(tx: Tx, { askedPerson }: RoleChange): Promise<void> {
  if (askedPerson === null) return;
  const [there] = await tx.query<unknown[]>(`select from account where id = $1 and disabled_at is null and 'manager' = any (roles)`, [
    askedPerson,
  ]);
  if (!there) throw new ProposalLapsed();
}

const CLOSE = `update role_change set outcome = 'done', confirmed_by = $2, closed_at = $3 where id = $1`;
