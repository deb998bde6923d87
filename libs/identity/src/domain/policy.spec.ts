import { type Actor, type Role, ROLES } from '@liaison/kernel';
import { allow, type PolicyAct, rolesOf, sees, verdict } from './policy.js';
import { ORDINARY_SCOPES, permits, type Scope, SCOPES, scopesFor } from './scopes.js';

const DIRECTORY = 'd';
const STATELESS: readonly Role[] = ['manager', 'second-officer', 'auditor', 'operator', 'system'];

function acting(role: Role, kind: Actor['kind'] = 'person'): Actor {
  const state = STATELESS.includes(role) ? null : 'QM';
  return { kind, name: 'account:1', directoryId: DIRECTORY, state, roles: [role], contactIds: [], personId: '1' };
}

const MEMBERS: readonly Role[] = ['nominating-authority', 'state-administrator', 'liaison', 'observer'];
const OFFICERS: readonly Role[] = ['manager', 'second-officer'];

/** Who may do it to anything; and who to what belongs to their own State. Everybody else may not. */
const EXPECTED: Record<PolicyAct, readonly [anywhere: readonly Role[], own: readonly Role[]]> = {
  'self/read': [[...MEMBERS, ...OFFICERS, 'auditor'], []],
  'directory/read': [[...MEMBERS, ...OFFICERS, 'operator'], []],
  'directory/import': [['operator'], []],
  'directory/export': [[...MEMBERS, ...OFFICERS, 'operator'], []],
  'import/read': [['manager', 'operator'], ['nominating-authority']],
  'import/make': [['manager', 'operator'], ['nominating-authority']],
  'edition/read': [[...MEMBERS, ...OFFICERS, 'operator'], []],
  'edition/fetch': [[...MEMBERS, ...OFFICERS, 'operator'], []],
  'edition/issue': [['manager', 'operator'], []],
  'edition/keys': [['operator'], []],
  'contact/change': [[], ['state-administrator', 'nominating-authority']],
  'report/make': [['liaison', 'state-administrator', 'nominating-authority'], []],
  'report/read': [OFFICERS, MEMBERS],
  'report/settle': [['manager'], ['state-administrator', 'nominating-authority']],
  'duplicate/read': [['manager'], ['state-administrator', 'nominating-authority']],
  'duplicate/dismiss': [['manager'], ['state-administrator', 'nominating-authority']],
  'contact/reveal': [[...MEMBERS, ...OFFICERS], []],
  'field/members': [[...MEMBERS, ...OFFICERS, 'operator'], []],
  'field/same-category': [[...OFFICERS, 'operator'], MEMBERS],
  'field/owner-and-manager': [[...OFFICERS, 'operator'], MEMBERS],
  'proposal/read': [OFFICERS, MEMBERS],
  'proposal/draft': [[], ['liaison', 'state-administrator', 'nominating-authority']],
  'proposal/make': [[], ['nominating-authority']],
  'proposal/confirm': [[], ['nominating-authority']],
  'proposal/verify': [['manager'], []],
  'proposal/accept': [OFFICERS, []],
  'proposal/decide': [OFFICERS, []],
  'round/draft': [['manager'], []],
  'round/read': [OFFICERS, []],
  'round/start': [OFFICERS, []],
  'round/stop': [OFFICERS, []],
  'check/read': [OFFICERS, MEMBERS],
  'check/confirm': [[], ['liaison']],
  'request/read': [[], ['liaison', 'observer', 'state-administrator']],
  'request/send': [[], ['liaison']],
  'request/respond': [[], ['liaison']],
  'profile/edit': [[], ['state-administrator', 'nominating-authority']],
  'participation/read': [[...OFFICERS, 'operator'], MEMBERS],
  'participation/oversee': [[...OFFICERS, 'operator'], []],
  'participation/invite': [['manager', 'operator'], []],
  'participation/decide': [[], ['nominating-authority']],
  'participation/ask-help': [['manager'], ['state-administrator', 'nominating-authority']],
  'severity/read': [[...MEMBERS, ...OFFICERS, 'operator'], []],
  'severity/publish': [[], ['state-administrator', 'nominating-authority']],
  'role-change/decide': [OFFICERS, []],
  'account/own': [[...MEMBERS, ...OFFICERS, 'auditor'], []],
  'account/link': [['operator'], []],
  'account/administer': [
    [...OFFICERS, 'operator'],
    ['state-administrator', 'nominating-authority'],
  ],
  'account/create': [['operator'], []],
  'key/administer': [['operator'], ['state-administrator']],
  'mirror/decide': [OFFICERS, []],
  'trail/read': [['auditor'], ['state-administrator']],
};

const table = Object.keys(EXPECTED).flatMap((act) => ROLES.map((role) => [role, act as PolicyAct] as const));

describe('who may do what', () => {
  it.each(table)('%s, %s: one’s own, another’s and nobody’s', (role, act) => {
    const actor = acting(role);
    const [anywhere, own] = EXPECTED[act];
    const always = anywhere.includes(role);
    expect(verdict(actor, act, { states: ['QM'] }) === 'allowed').toBe(always || own.includes(role));
    expect(verdict(actor, act, { states: ['QN'] }) === 'allowed').toBe(always);
    expect(verdict(actor, act) === 'allowed').toBe(always);
  });

  it('hides from a State what belongs to others, and only forbids what is its own', () => {
    const observer = acting('observer');
    expect(verdict(observer, 'request/send', { states: ['QN'] })).toBe('hidden');
    expect(verdict(observer, 'request/send', { states: ['QM'] })).toBe('forbidden');
    expect(() => allow(observer, 'request/send', { states: ['QN'] })).toThrow('No such request');
    expect(() => allow(observer, 'request/send', { states: ['QM'] })).toThrow('Not allowed: request/send');
  });

  it.each(ROLES)('shows a field for the same category to a %s who staffs one elsewhere', (role) => {
    const peer = { states: ['QN'], peer: true };
    const member = MEMBERS.includes(role);
    const officer = [...OFFICERS, 'operator'].includes(role);
    expect(sees(acting(role), 'same-category', peer)).toBe(member || officer);
    expect(sees(acting(role), 'same-category', { states: ['QN'] })).toBe(officer);
    expect(sees(acting(role), 'owner-and-manager', peer)).toBe(officer);
    expect(verdict(acting(role), 'contact/change', peer)).not.toBe('allowed');
  });

  it.each(['key/administer', 'account/own', 'account/administer', 'mirror/decide'] as const)(
    'never lets a key do %s, whatever its roles',
    (act) => {
      for (const role of ROLES) expect(verdict(acting(role, 'key'), act, { states: ['QM'] })).toBe('forbidden');
    },
  );

  it('lets nobody without a role do anything', () => {
    const nobody: Actor = { ...acting('observer', 'anonymous'), roles: [] };
    for (const act of Object.keys(EXPECTED)) expect(verdict(nobody, act as PolicyAct, { states: ['QM'] })).not.toBe('allowed');
  });

  it('names the roles of an act for the description of its route', () => {
    expect(rolesOf('check/read')).toEqual(expect.arrayContaining(['manager', 'liaison']));
  });
});

describe('what a key may be used for', () => {
  const PERSONS_ONLY: readonly PolicyAct[] = [
    'proposal/confirm',
    'account/administer',
    'account/own',
    'key/administer',
    'mirror/decide',
    'role-change/decide',
  ];
  const key = (role: Role, scopes: readonly string[]): Actor => ({ ...acting(role, 'key'), scopes });
  const acts = Object.keys(EXPECTED) as PolicyAct[];

  it.each(acts)('%s: nothing without a scope but to learn who one is, and with every scope what its roles allow', (act) => {
    for (const role of ROLES) {
      const byPerson = verdict(acting(role), act, { states: ['QM'] });
      expect(verdict(key(role, []), act, { states: ['QM'] }) === 'allowed').toBe(act === 'self/read' && byPerson === 'allowed');
      const withAll = verdict(key(role, Object.keys(SCOPES)), act, { states: ['QM'] });
      const under = act === 'self/read' || scopesFor(act).length > 0;
      expect(withAll === 'allowed').toBe(byPerson === 'allowed' && under);
    }
  });

  it.each(Object.keys(SCOPES) as Scope[])('%s: only acts of the table, and nothing that stands under other scopes alone', (scope) => {
    expect(SCOPES[scope].filter((act) => !acts.includes(act))).toEqual([]);
    for (const act of acts) expect(permits([scope], act)).toBe(act === 'self/read' || (SCOPES[scope] as readonly string[]).includes(act));
  });

  it('forgets no act that somebody other than an operator may do', () => {
    const byOthers = acts.filter((act) => rolesOf(act).some((role) => role !== 'operator'));
    const unscoped = byOthers.filter((act) => !scopesFor(act).length && act !== 'self/read');
    expect(unscoped.sort()).toEqual([...PERSONS_ONLY].sort());
  });

  it.each(['key/administer', 'directory/export', 'account/own', 'mirror/decide'] as const)(
    'is never %s with what one person may choose',
    (act) => {
      for (const role of ROLES) expect(verdict(key(role, ORDINARY_SCOPES), act, { states: ['QM'] })).toBe('forbidden');
    },
  );

  it.each(['__proto__', 'constructor', 'toString', ''])('is nothing under the name %p', (name) => {
    expect(scopesFor(name)).toEqual([]);
    for (const act of acts) expect(permits([name], act)).toBe(act === 'self/read');
  });

  it('names the scope that is missing', () => {
    expect(() => allow(key('liaison', ['directory:read']), 'request/send', { states: ['QM'] })).toThrow(
      'The key lacks the scope: requests:write.',
    );
  });
});
