import { type Actor, Forbidden, type Role } from '@liaison/kernel';
import { LastAdministrator } from '../identity.errors.js';
import { oversees, type Position } from './appointments.js';

/** An account as decisions about it need it. */
export interface Standing extends Position {
  readonly id: string;
  readonly disabled: boolean;
}

/** Without them a State, or the directory, could look after itself no more. */
export function keepingRole(state: string | null): Role {
  return state === null ? 'manager' : 'state-administrator';
}

/**
 * Refuses what would leave a State, or the directory, without anybody who looks after accounts. `after`: all its accounts
 * as they would then be.
 * @throws LastAdministrator
 */
export function keepAdministrator(state: string | null, before: readonly Standing[], after: readonly Standing[]): void {
  const role = keepingRole(state);
  const keeps = (accounts: readonly Standing[]) => accounts.some(({ disabled, roles }) => !disabled && roles.includes(role));
  if (keeps(before) && !keeps(after)) throw new LastAdministrator();
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
