import { type Actor, operator, type Role } from '@liaison/kernel';
import { appoint, confirmAppointment, givable, oversees } from './appointments.js';

const person = (state: string | null, ...roles: Role[]): Actor => ({
  kind: 'person',
  name: 'account:1',
  directoryId: 'd',
  state,
  roles,
  contactIds: [],
  personId: '1',
});
const ACTORS = {
  manager: person(null, 'manager'),
  'second-officer': person(null, 'second-officer'),
  auditor: person(null, 'auditor'),
  'nominating-authority': person('QM', 'nominating-authority'),
  'state-administrator': person('QM', 'state-administrator'),
  liaison: person('QM', 'liaison'),
  observer: person('QM', 'observer'),
  operator: operator('root', 'd'),
} as const;
type Who = keyof typeof ACTORS;

const GIVEN: readonly Role[] = [
  'manager',
  'second-officer',
  'auditor',
  'nominating-authority',
  'state-administrator',
  'liaison',
  'observer',
];
const DIRECTORY: readonly Role[] = ['manager', 'second-officer', 'auditor'];

/** `!` at once, `2` with a second officer; what is not here is refused. */
const TABLE: Partial<Record<Who, Partial<Record<Role, '!' | '2'>>>> = {
  operator: Object.fromEntries(GIVEN.map((role) => [role, '!'])),
  manager: { manager: '2', 'second-officer': '2', auditor: '2', 'nominating-authority': '2' },
  'nominating-authority': { 'state-administrator': '!' },
  'state-administrator': { 'state-administrator': '!', liaison: '!', observer: '!' },
};

const attempt = (work: () => string): string => {
  try {
    return work();
  } catch (error) {
    return (error as { faults?: { code: string }[]; code: string }).faults?.[0]?.code ?? (error as { code: string }).code;
  }
};

const pairs = (Object.keys(ACTORS) as Who[]).flatMap((who) => GIVEN.map((role) => [who, role] as const));

describe('who gives which role', () => {
  it.each(pairs)('%s gives %s', (who, role) => {
    const state = DIRECTORY.includes(role) ? null : 'QM';
    const expected = { '!': 'at-once', '2': 'with-a-second-officer', no: 'role-not-yours-to-give' }[TABLE[who]?.[role] ?? 'no'];
    expect(attempt(() => appoint(ACTORS[who], { state, roles: [role] }))).toBe(expected);
    expect(givable(ACTORS[who], state).includes(role)).toBe(expected !== 'role-not-yours-to-give');
  });

  it.each(pairs.filter(([, role]) => !DIRECTORY.includes(role)))('in another State, %s gives %s only across States', (who, role) => {
    const answer = attempt(() => appoint(ACTORS[who], { state: 'QN', roles: [role] }));
    const across = who === 'operator' ? 'at-once' : who === 'manager' && role === 'nominating-authority' ? 'with-a-second-officer' : null;
    expect(answer).toBe(across ?? 'role-not-yours-to-give');
  });

  it('never lets a role ride along with one that may be given', () => {
    expect(attempt(() => appoint(ACTORS['state-administrator'], { state: 'QM', roles: ['liaison', 'nominating-authority'] }))).toBe(
      'role-not-yours-to-give',
    );
    expect(attempt(() => appoint(ACTORS.manager, { state: 'QM', roles: ['nominating-authority', 'liaison'] }))).toBe(
      'role-not-yours-to-give',
    );
  });

  it.each([
    ['QM', ['manager'], 'roles-do-not-fit'],
    [null, ['liaison'], 'roles-do-not-fit'],
    ['QM', ['liaison', 'auditor'], 'roles-do-not-fit'],
    ['QM', ['operator'], 'roles-do-not-fit'],
    [null, ['system'], 'roles-do-not-fit'],
    ['QM', [], 'missing'],
  ] as const)('refuses in %p the roles %p even from the operator', (state, roles, code) => {
    expect(attempt(() => appoint(ACTORS.operator, { state, roles }))).toBe(code);
  });

  it('gives a person with two roles what each of them gives', () => {
    expect(appoint(person('QM', 'state-administrator', 'nominating-authority'), { state: 'QM', roles: ['liaison'] })).toBe('at-once');
  });
});

describe('confirming an appointment', () => {
  it.each([
    [person(null, 'second-officer'), '2', true],
    [person(null, 'manager'), '2', true],
    [person(null, 'manager'), null, true],
    [person(null, 'manager'), '1', false],
    [person(null, 'auditor'), '2', false],
    [person('QM', 'state-administrator'), '2', false],
    [operator('root', 'd'), '2', false],
    [{ ...person(null, 'manager'), kind: 'key' as const }, '2', false],
  ])('takes another person who is an officer: %#', (actor, proposer, allowed) => {
    const confirm = () => confirmAppointment(actor, { person: proposer });
    if (allowed) expect(confirm).not.toThrow();
    else expect(confirm).toThrow(expect.objectContaining({ code: 'access/forbidden' }) as Error);
  });
});

describe('whose accounts one looks after', () => {
  it.each([
    ['state-administrator', 'QM', ['liaison', 'observer'], true],
    ['state-administrator', 'QM', ['state-administrator'], true],
    ['state-administrator', 'QM', ['liaison', 'nominating-authority'], false],
    ['state-administrator', 'QN', ['liaison'], false],
    ['nominating-authority', 'QM', ['state-administrator', 'liaison'], true],
    ['nominating-authority', 'QM', ['nominating-authority'], true],
    ['nominating-authority', 'QN', ['liaison'], false],
    ['manager', null, ['manager'], true],
    ['manager', 'QM', ['nominating-authority'], false],
    ['manager', 'QM', ['liaison'], false],
    ['second-officer', null, ['auditor'], false],
    ['liaison', 'QM', ['observer'], false],
    ['operator', 'QN', ['nominating-authority'], true],
    ['operator', null, ['manager'], true],
  ] as const)('%s of QM or the directory, for %p with %p: %p', (who, state, roles, allowed) => {
    expect(oversees(ACTORS[who], { state, roles })).toBe(allowed);
  });
});
