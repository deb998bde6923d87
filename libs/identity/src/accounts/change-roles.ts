import { Injectable } from '@nestjs/common';
import { type Actor, InvalidInput, type Role } from '@liaison/kernel';
import { requireOversight } from '../domain/administration.js';
import { raise } from '../domain/appointments.js';
import { checkContacts } from '../own-contacts.js';
import { ChangeAccounts } from './change-accounts.js';
import { ProposeRoleChange } from './role-changes/propose-role-change.js';
import { keepOthers, PutInPosition } from './role-changes/put-in-position.js';

export interface NewRoles {
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
}

/** `waiting`: nothing has changed before another officer confirms. */
export type Changed = 'done' | 'waiting';

@Injectable()
export class ChangeRoles {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly put: PutInPosition,
    private readonly propose: ProposeRoleChange,
  ) {}

  /**
   * What somebody may do from now on, or, where they gain something that takes two persons, what they are to be allowed.
   * @throws NotFound, Forbidden, InvalidInput, ProposalOpen, LastAdministrator
   */
  execute(by: Actor, id: string, { roles, contactIds }: NewRoles): Promise<Changed> {
    return this.accounts.run(by, id, async (locked) => {
      const { tx, actor, account } = locked;
      requireOversight(actor, account);
      if (!roles.length) throw new InvalidInput([{ pointer: '/roles', code: 'missing' }]);
      await checkContacts(tx, actor, { state: account.state, contactIds });
      const added = roles.filter((role) => !account.roles.includes(role));
      const waits = added.length > 0 && raise(actor, { state: account.state, roles: added }) !== 'at-once';
      const terms = { roles, contactIds, enables: false };
      keepOthers(locked, terms);
      await (waits ? this.propose.execute(tx, by, account, terms) : this.put.execute(by, locked, terms));
      return waits ? 'waiting' : 'done';
    });
  }
}
