import { type Actor, Forbidden, NotFound, type Role, type Visibility } from '@liaison/kernel';
import { ScopeMissing, StateAway } from '../keys.errors.js';
import { permits, scopesFor } from './scopes.js';

/**
 * Who may do what (`domain.md` §2), in one table, deny by default. `own` rules hold only for a subject of the actor's
 * own State; a stranger's subject then does not exist for the actor.
 */
interface Rule {
  readonly anywhere?: readonly Role[];
  readonly own?: readonly Role[];
  /** Also towards another State's subject, by whoever staffs a contact of the same category. */
  readonly peers?: readonly Role[];
  /** Only a person, never a key. */
  readonly personOnly?: true;
}

const MEMBERS: readonly Role[] = ['liaison', 'observer', 'state-administrator', 'nominating-authority'];
const OFFICERS: readonly Role[] = ['manager', 'second-officer'];

const EVERYBODY: readonly Role[] = [...MEMBERS, ...OFFICERS, 'auditor'];
const READERS: readonly Role[] = [...MEMBERS, ...OFFICERS, 'operator'];

const RULES = {
  'self/read': { anywhere: EVERYBODY },
  'directory/read': { anywhere: READERS },
  'directory/import': { anywhere: ['operator'] },
  'directory/export': { anywhere: READERS },
  'import/read': { anywhere: ['manager', 'operator'], own: ['nominating-authority'] },
  'import/make': { anywhere: ['manager', 'operator'], own: ['nominating-authority'] },
  'edition/read': { anywhere: READERS },
  'edition/fetch': { anywhere: READERS },
  'edition/issue': { anywhere: ['manager', 'operator'] },
  'edition/keys': { anywhere: ['operator'] },
  'contact/change': { own: ['state-administrator', 'nominating-authority'] },
  'contact/reveal': { anywhere: [...MEMBERS, ...OFFICERS] },
  'report/make': { anywhere: ['liaison', 'state-administrator', 'nominating-authority'] },
  'report/read': { anywhere: OFFICERS, own: MEMBERS },
  'report/settle': { anywhere: ['manager'], own: ['state-administrator', 'nominating-authority'] },
  'duplicate/read': { anywhere: ['manager'], own: ['state-administrator', 'nominating-authority'] },
  'duplicate/dismiss': { anywhere: ['manager'], own: ['state-administrator', 'nominating-authority'] },
  'field/members': { anywhere: READERS },
  'field/same-category': { anywhere: [...OFFICERS, 'operator'], own: MEMBERS, peers: MEMBERS },
  'field/owner-and-manager': { anywhere: [...OFFICERS, 'operator'], own: MEMBERS },
  'proposal/read': { anywhere: OFFICERS, own: MEMBERS },
  'proposal/draft': { own: ['liaison', 'state-administrator', 'nominating-authority'] },
  'proposal/make': { own: ['nominating-authority'] },
  'proposal/confirm': { own: ['nominating-authority'], personOnly: true },
  'proposal/verify': { anywhere: ['manager'] },
  'proposal/accept': { anywhere: OFFICERS },
  'proposal/decide': { anywhere: OFFICERS },
  'round/draft': { anywhere: ['manager'] },
  'round/read': { anywhere: OFFICERS },
  'round/start': { anywhere: OFFICERS },
  'round/stop': { anywhere: OFFICERS },
  'check/read': { anywhere: OFFICERS, own: MEMBERS },
  'check/confirm': { own: ['liaison'] },
  'request/read': { own: ['liaison', 'observer', 'state-administrator'] },
  'request/send': { own: ['liaison'] },
  'request/respond': { own: ['liaison'] },
  'profile/edit': { own: ['state-administrator', 'nominating-authority'] },
  'participation/read': { anywhere: [...OFFICERS, 'operator'], own: MEMBERS },
  'participation/oversee': { anywhere: [...OFFICERS, 'operator'] },
  'participation/invite': { anywhere: ['manager', 'operator'] },
  'participation/decide': { own: ['nominating-authority'] },
  'participation/ask-help': { anywhere: ['manager'], own: ['state-administrator', 'nominating-authority'] },
  'severity/read': { anywhere: [...MEMBERS, ...OFFICERS, 'operator'] },
  'severity/publish': { own: ['state-administrator', 'nominating-authority'] },
  'account/own': { anywhere: EVERYBODY, personOnly: true },
  'account/administer': { anywhere: [...OFFICERS, 'operator'], own: ['state-administrator', 'nominating-authority'], personOnly: true },
  'role-change/decide': { anywhere: OFFICERS, personOnly: true },
  'account/create': { anywhere: ['operator'] },
  'account/link': { anywhere: ['operator'] },
  'key/administer': { anywhere: ['operator'], own: ['state-administrator'], personOnly: true },
  'mirror/decide': { anywhere: OFFICERS, personOnly: true },
  'trail/read': { anywhere: ['auditor'], own: ['state-administrator'] },
} as const satisfies Record<string, Rule>;

export type PolicyAct = keyof typeof RULES;

/**
 * What remains while a State does not take part: its own accounts, keys, records and correspondence, and the way back.
 * It reads nothing of the others and writes to nobody anew.
 */
const WHILE_AWAY: readonly PolicyAct[] = [
  ...(['self/read', 'account/own', 'account/administer', 'key/administer', 'trail/read'] as const),
  ...(['participation/read', 'participation/decide', 'participation/ask-help'] as const),
  ...(['request/read', 'request/respond', 'request/send'] as const),
];

/** What is acted on: the States it belongs to (a request has several, a contact one, the directory none). */
export interface Subject {
  readonly states: readonly string[];
  /** The actor staffs a contact of the same category as the subject's. */
  readonly peer?: boolean;
}

export type Verdict = 'allowed' | 'forbidden' | 'hidden';

/** Pure. `hidden`: the actor may not even learn that the subject exists. */
export function verdict(actor: Actor, act: PolicyAct, subject: Subject = { states: [] }): Verdict {
  const rule: Rule = RULES[act];
  if (isAwayFor(actor, act)) return 'forbidden';
  if (actor.kind === 'key' && (rule.personOnly || !permits(actor.scopes ?? [], act))) return 'forbidden';
  if (hasAny(actor, rule.anywhere)) return 'allowed';
  if (subject.peer && hasAny(actor, rule.peers)) return 'allowed';
  if (!rule.own) return 'forbidden';
  if (actor.state === null || !subject.states.includes(actor.state)) return subject.states.length ? 'hidden' : 'forbidden';
  return hasAny(actor, rule.own) ? 'allowed' : 'forbidden';
}

/** Whether the actor sees a field of the subject. */
export function sees(actor: Actor, visibility: Visibility, subject: Subject): boolean {
  return verdict(actor, `field/${visibility}`, subject) === 'allowed';
}

/**
 * The question every use case asks first.
 * @throws Forbidden when the actor may see the subject but not do this; NotFound when it may not see it; StateAway
 */
export function allow(actor: Actor, act: PolicyAct, subject?: Subject): void {
  allowScope(actor, act);
  if (isAwayFor(actor, act)) throw new StateAway();
  const answer = verdict(actor, act, subject);
  if (answer === 'forbidden') throw new Forbidden(act);
  if (answer === 'hidden') throw new NotFound(act.split('/')[0] ?? 'subject');
}

function isAwayFor({ away }: Actor, act: PolicyAct): boolean {
  return away === true && !WHILE_AWAY.includes(act);
}

/** What a key is not meant for, it is refused before anything is looked up. @throws ScopeMissing */
export function allowScope({ kind, scopes = [] }: Actor, act: PolicyAct): void {
  const wanted = scopesFor(act);
  if (kind === 'key' && wanted.length && !permits(scopes, act)) throw new ScopeMissing(wanted);
}

/** Every role that may ever do it, for the description of the routes. */
export function rolesOf(act: PolicyAct): readonly Role[] {
  const rule: Rule = RULES[act];
  return [...new Set([...(rule.anywhere ?? []), ...(rule.own ?? [])])];
}

function hasAny(actor: Actor, roles: readonly Role[] | undefined): boolean {
  return roles?.some((role) => actor.roles.includes(role)) ?? false;
}
