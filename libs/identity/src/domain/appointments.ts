import { type Actor, Forbidden, InvalidInput, type Role } from '@liaison/kernel';

const OF_A_STATE: readonly Role[] = ['liaison', 'observer', 'state-administrator', 'nominating-authority'];
const OF_THE_DIRECTORY: readonly Role[] = ['manager', 'second-officer', 'auditor'];

/** Who gives which roles, alone and at once. Nobody gives a role that is not in their line. */
const GIVES: Partial<Record<Role, readonly Role[]>> = {
  'state-administrator': ['liaison', 'observer', 'state-administrator'],
  'nominating-authority': ['state-administrator'],
  operator: [...OF_A_STATE, ...OF_THE_DIRECTORY],
};

/** What takes effect only when a second officer, another person, has confirmed it. */
const PROPOSES: Partial<Record<Role, readonly Role[]>> = {
  manager: ['nominating-authority', ...OF_THE_DIRECTORY],
};

/** Whose accounts one may change or disable: all their roles must be in the line. */
const OVERSEES: Partial<Record<Role, readonly Role[]>> = {
  'state-administrator': ['liaison', 'observer', 'state-administrator'],
  'nominating-authority': OF_A_STATE,
  manager: OF_THE_DIRECTORY,
  operator: [...OF_A_STATE, ...OF_THE_DIRECTORY],
};

const CONFIRMING: readonly Role[] = ['manager', 'second-officer'];

/** What somebody is, or is to be: the State (null: the directory itself) and the roles there. */
export interface Position {
  readonly state: string | null;
  readonly roles: readonly Role[];
}

/** Who proposed it, and whose account it is about, by the accounts' ids; null: the operator, or nobody yet. */
export interface Proposal {
  readonly person: string | null;
  readonly holder?: string | null;
}

export type Appointment = 'at-once' | 'with-a-second-officer';

/**
 * Whether `actor` may give this position, and whether alone.
 * @throws InvalidInput at `/roles` for none, for roles that do not fit the State, and for one that is not the actor's to give
 */
export function appoint(actor: Actor, position: Position): Appointment {
  checkFits(position);
  const { state, roles } = position;
  if (isOwn(actor, state) && within(roles, reach(actor, GIVES))) return 'at-once';
  if (within(roles, reach(actor, PROPOSES))) return 'with-a-second-officer';
  const mine = [...reach(actor, GIVES), ...reach(actor, PROPOSES)];
  const beyond = Math.max(
    roles.findIndex((role) => !mine.includes(role)),
    0,
  );
  throw new InvalidInput([{ pointer: '/roles', code: 'role-not-yours-to-give', values: { role: roles[beyond] ?? '' } }]);
}

/**
 * The same for what an account is to have beyond what it has. In the directory's office nobody is raised by one person,
 * the operator of the installation included.
 * @throws InvalidInput at `/roles`
 */
export function raise(actor: Actor, position: Position): Appointment {
  const appointment = appoint(actor, position);
  return position.state === null ? 'with-a-second-officer' : appointment;
}

/** The roles one can choose from when inviting for `state`. */
export function givable(actor: Actor, state: string | null): Role[] {
  const fitting = state === null ? OF_THE_DIRECTORY : OF_A_STATE;
  const mine = [...(isOwn(actor, state) ? reach(actor, GIVES) : []), ...reach(actor, PROPOSES)];
  return fitting.filter((role) => mine.includes(role));
}

/** Confirming takes a second person, an officer, and nobody confirms what they gain themselves. @throws Forbidden */
export function confirmAppointment(actor: Actor, { person, holder = null }: Proposal): void {
  const isOfficer = actor.kind === 'person' && actor.roles.some((role) => CONFIRMING.includes(role));
  if (!isOfficer || actor.personId === null) throw new Forbidden('account/confirm');
  if (actor.personId === person || actor.personId === holder) throw new Forbidden('account/confirm');
}

/** Whether `actor` may change, disable or hand over an account in this position. */
export function oversees(actor: Actor, { state, roles }: Position): boolean {
  return isOwn(actor, state) && within(roles, reach(actor, OVERSEES));
}

function checkFits({ state, roles }: Position): void {
  if (!roles.length) throw new InvalidInput([{ pointer: '/roles', code: 'missing' }]);
  if (!within(roles, state === null ? OF_THE_DIRECTORY : OF_A_STATE)) {
    throw new InvalidInput([{ pointer: '/roles', code: 'roles-do-not-fit' }]);
  }
}

/** Officers act for the directory, everybody of a State for that State; the operator for all. */
function isOwn(actor: Actor, state: string | null): boolean {
  return actor.roles.includes('operator') || actor.state === state;
}

function reach(actor: Actor, table: Partial<Record<Role, readonly Role[]>>): readonly Role[] {
  return actor.roles.flatMap((role) => table[role] ?? []);
}

function within(roles: readonly Role[], allowed: readonly Role[]): boolean {
  return roles.every((role) => allowed.includes(role));
}
