import { type Actor, operator, type Role } from '@liaison/kernel';
import { askForReset, cancelReset, confirmReset } from './factor-reset.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-03-02T12:00:00Z');
const person = (id: string, state: string | null, ...roles: Role[]): Actor => ({
  kind: 'person',
  name: `account:${id}`,
  directoryId: 'd',
  state,
  roles,
  contactIds: [],
  personId: id,
});
const reset = { accountId: 'holder', state: 'QM', askedPerson: 'first' };
const manager = person('first', null, 'manager');
const second = person('second', null, 'second-officer');
const byKey = { ...second, kind: 'key' as const };

const allowed = (work: () => unknown) => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

describe('taking somebody’s second factors away', () => {
  it.each([
    [manager, true],
    [second, true],
    [operator('root', 'd'), true],
    [person('x', null, 'auditor'), false],
    [person('x', 'QM', 'state-administrator'), false],
    [person('x', 'QM', 'nominating-authority'), false],
    [person('holder', null, 'manager'), false],
    [byKey, false],
  ])('is asked for by an officer or the operator, never for oneself: %#', (actor, yes) => {
    expect(allowed(() => askForReset(actor, 'holder'))).toBe(yes);
  });

  it.each([
    [second, true],
    [person('third', null, 'manager'), true],
    [manager, false],
    [person('holder', null, 'second-officer'), false],
    [operator('root', 'd'), false],
    [person('x', 'QM', 'state-administrator'), false],
    [byKey, false],
  ])('is confirmed by another officer: %#', (actor, yes) => {
    expect(allowed(() => confirmReset(actor, reset, NOW, 24 * HOUR))).toBe(yes);
  });

  it('waits its day from the second word on', () => {
    expect(confirmReset(second, reset, NOW, 24 * HOUR)).toEqual(new Date('2026-03-03T12:00:00Z'));
  });

  it.each([
    [person('holder', 'QM', 'observer'), true],
    [person('x', 'QM', 'state-administrator'), true],
    [manager, true],
    [second, true],
    [person('x', 'QN', 'state-administrator'), false],
    [person('x', 'QM', 'liaison'), false],
    [{ ...person('x', 'QM', 'state-administrator'), kind: 'key' as const, personId: null }, false],
  ])('is stopped by whoever it concerns: %#', (actor, yes) => {
    expect(allowed(() => cancelReset(actor, reset))).toBe(yes);
  });
});
