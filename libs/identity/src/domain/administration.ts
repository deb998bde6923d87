import { type Actor, Forbidden, type Role } from '@liaison/kernel';
import { LastAdministrator } from '../accounts.errors.js';
import { oversees, type Position } from './appointments.js';

/** An account as decisions about it need it. */
export interface Standing extends Position {
  readonly id: string;
  readonly disabled: boolean;
  /** Has set up a second factor. A linked single sign-on is none, so it does not count here. */
  readonly enrolled: boolean;
}

/** Without them a State, or the directory, could look after itself no more. */
export function keepingRole(state: string | null): Role {
  return state === null ? 'manager' : 'state-administrator';
}

/**
 * Refuses what would leave a State, or the directory, without anybody who looks after accounts, or only with somebody who
 * cannot sign in completely. `after`: all its accounts as they would then be.
 * @throws LastAdministrator
 */
export function keepAdministrator(state: string | null, before: readonly Standing[], after: readonly Standing[]): void {
  const role = keepingRole(state);
  if (care(role, after) < care(role, before)) throw new LastAdministrator();
}

/** 0: nobody has the role; 1: only people who never came in; 2: somebody who can sign in completely. */
function care(role: Role, accounts: readonly Standing[]): number {
  const keepers = accounts.filter(({ disabled, roles }) => !disabled && roles.includes(role));
  return Math.max(0, ...keepers.map(({ enrolled }) => (enrolled ? 2 : 1)));
}

/**
 * The actor as they are at this moment: whoever was disabled or lost a role while asking has lost it for this act too.
 * @throws Forbidden
 */
export function asOfNow(actor: Actor, own: Standing | undefined): Actor {
  if (actor.personId === null) return actor;
  if (!own || own.disabled) throw new Forbidden('account/administer');
  return { ...actor, roles: own.roles };
}

/** @throws Forbidden */
export function requireOversight(actor: Actor, account: Position): void {
  if (!oversees(actor, account)) throw new Forbidden('account/administer');
}
