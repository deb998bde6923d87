import type { Actor, Role } from '@liaison/kernel';
import { asOfNow, keepAdministrator, type Standing } from './administration.js';

const account = (id: string, state: string | null, roles: Role[], disabled = false): Standing => ({ id, state, roles, disabled });
const first = account('1', 'QM', ['state-administrator']);
const second = account('2', 'QM', ['state-administrator', 'liaison']);
const liaison = account('3', 'QM', ['liaison']);
const off = (one: Standing): Standing => ({ ...one, disabled: true });

describe('the last administrator', () => {
  it.each([
    ['one of two goes', 'QM', [first, second], [off(first), second], true],
    ['the last is disabled', 'QM', [first, liaison], [off(first), liaison], false],
    ['the last loses the role', 'QM', [second, liaison], [{ ...second, roles: ['liaison'] }, liaison], false],
    ['a disabled one does not count', 'QM', [off(first), second], [off(first), off(second)], false],
    ['hands over to another', 'QM', [first, liaison], [off(first), { ...liaison, roles: ['liaison', 'state-administrator'] }], true],
    ['a State of one person keeps that person', 'QM', [second], [off(second)], false],
    ['there was none', 'QM', [liaison], [off(liaison)], true],
    ['the last manager', null, [account('4', null, ['manager'])], [account('4', null, ['manager'], true)], false],
    [
      'a second officer is no manager',
      null,
      [account('4', null, ['manager']), account('5', null, ['second-officer'])],
      [account('5', null, ['second-officer'])],
      false,
    ],
  ] as const)('%s', (_, state, before, after, allowed) => {
    const decide = () => keepAdministrator(state, before, after);
    if (allowed) expect(decide).not.toThrow();
    else expect(decide).toThrow(expect.objectContaining({ code: 'identity/last-administrator' }) as Error);
  });
});

describe('whoever administers', () => {
  const actor: Actor = {
    kind: 'person',
    name: 'account:1',
    directoryId: 'd',
    state: 'QM',
    roles: ['state-administrator'],
    contactIds: [],
    personId: '1',
  };

  it('has the roles of this moment, not those they came with', () => {
    expect(asOfNow(actor, { ...first, roles: ['observer'] }).roles).toEqual(['observer']);
    expect(() => asOfNow(actor, off(first))).toThrow('Not allowed');
    expect(() => asOfNow(actor, undefined)).toThrow('Not allowed');
  });
});
