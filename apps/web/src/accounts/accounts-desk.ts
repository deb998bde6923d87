import { Injectable } from '@nestjs/common';
import {
  type AccountView,
  AccountsQuery,
  FactorResetsQuery,
  type FactorResetView,
  givable,
  InvitationsQuery,
  type InvitationView,
  oversees,
  RoleChangesQuery,
  type RoleChangeView,
  verdict,
} from '@liaison/identity';
import { type Actor, type Role, ROLES } from '@liaison/kernel';
import type { ContactEntry, StateNames } from '../contacts/contact.view.js';
import { OwnOffices } from '../frame/own-offices.js';
import { NamesOfStates } from '../frame/state-names.js';

export interface AccountsLook {
  /** Whose accounts; null: of the directory's office and all nominating authorities. */
  readonly state: string | null;
  readonly names: StateNames;
  readonly accounts: readonly AccountView[];
  readonly invitations: readonly InvitationView[];
  readonly resets: readonly FactorResetView[];
  /** What waits for a second officer; empty for whoever is none. */
  readonly roleChanges: readonly RoleChangeView[];
}

export interface AccountLook {
  readonly account: AccountView;
  readonly names: StateNames;
  readonly offices: readonly ContactEntry[];
  /** Roles the reader can give or take here; empty: it is not theirs to change. */
  readonly roles: readonly Role[];
  readonly mayEnable: boolean;
  /** Its holder never set it up, and the reader could have invited them. */
  readonly mayInviteAgain: boolean;
  /** Nobody has ever set it up, and to invite again is for others than the reader. */
  readonly waitsForOthers: boolean;
  /** Officers may ask that the account’s second factors are reset, where it has any. */
  readonly mayResetFactors: boolean;
  /** What waits for a second officer about it, and who reads this, whom it may be theirs to confirm. */
  readonly roleChanges: readonly RoleChangeView[];
  readonly me: string | null;
  /** To whom the account's functions can pass. */
  readonly successors: readonly AccountView[];
}

export interface InviteLook {
  readonly names: StateNames;
  /** For whom one can invite. */
  readonly places: readonly (string | null)[];
  readonly roles: readonly Role[];
  /** Points of contact a liaison of the State can staff. */
  readonly offices: readonly ContactEntry[];
}

/** What whoever looks after accounts sees. */
@Injectable()
export class AccountsDesk {
  constructor(
    private readonly accounts: AccountsQuery,
    private readonly invitations: InvitationsQuery,
    private readonly resets: FactorResetsQuery,
    private readonly roleChanges: RoleChangesQuery,
    private readonly own: OwnOffices,
    private readonly states: NamesOfStates,
  ) {}

  /** Officers may look at another State's accounts; everybody else sees their own State's, whatever they ask for. */
  async look(actor: Actor, asked: string | null): Promise<AccountsLook> {
    const state = actor.state ?? asked;
    const [names, accounts, invitations, resets, roleChanges] = await Promise.all([
      this.states.all(actor),
      this.accounts.list(actor, state),
      this.invitations.list(actor, state),
      this.resets.list(actor),
      this.roleChangesFor(actor),
    ]);
    return { state, names, accounts, invitations, resets, roleChanges };
  }

  async one(actor: Actor, id: string): Promise<AccountLook> {
    const account = await this.accounts.one(actor, id);
    const mine = oversees(actor, account);
    const givableHere = givable(actor, account.state);
    const gives = account.roles.every((role) => givableHere.includes(role));
    const [names, offices, roleChanges, all] = await Promise.all([
      this.states.all(actor),
      this.own.of(actor),
      this.roleChangesFor(actor),
      mine && gives && account.state !== null ? this.accounts.list(actor, account.state) : [],
    ]);
    const roles = mine ? ROLES.filter((role) => givableHere.includes(role) || account.roles.includes(role)) : [];
    const successors = all.filter((one) => one.id !== id && one.disabledAt === null);
    const isOfficer = actor.roles.some((role) => role === 'manager' || role === 'second-officer');
    const mayResetFactors = isOfficer && account.enrolled && id !== actor.personId;
    const neverCame = account.neverEnrolled && account.disabledAt === null;
    const [mayInviteAgain, waitsForOthers] = [gives && neverCame, !gives && neverCame];
    const own = { roleChanges: roleChanges.filter(({ accountId }) => accountId === id), me: actor.personId };
    const may = { mayEnable: gives, mayInviteAgain, waitsForOthers, mayResetFactors };
    return { account, names, offices, roles, successors, ...may, ...own };
  }

  mayInvite(actor: Actor): boolean {
    return [actor.state, 'any State'].some((state) => givable(actor, state).length > 0);
  }

  async invite(actor: Actor): Promise<InviteLook> {
    const names = await this.states.all(actor);
    const places = actor.state === null ? [null, ...names.keys()] : [actor.state];
    const roles = [...new Set(places.slice(0, 2).flatMap((place) => givable(actor, place)))];
    return { names, places, roles, offices: roles.includes('liaison') ? await this.own.of(actor) : [] };
  }

  private async roleChangesFor(actor: Actor): Promise<readonly RoleChangeView[]> {
    return verdict(actor, 'role-change/decide') === 'allowed' ? this.roleChanges.list(actor) : [];
  }
}
