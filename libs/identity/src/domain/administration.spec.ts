import type { Actor, Role } from '@liaison/kernel';
import { asOfNow, keepAdministrator, type Standing } from './administration.js';

const account = (id: string, state: string | null, roles: Role[]): Standing => ({
  id,
  state,
  roles,
  disabled: false,
  enrolled: true,
});
const first = account('1', 'QM', ['state-administrator']);
const second = account('2', 'QM', ['state-administrator', 'liaison']);
const liaison = account('3', 'QM', ['liaison']);
const off = (one: Standing): Standing => ({ ...one, disabled: true });
const bare = (one: Standing): Standing => ({ ...one, enrolled: false });

const boss = account('4', null, ['manager']);
const next = account('5', null, ['manager']);

describe('the last administrator', () => {
  it.each([
    ['one of two goes', 'QM', [first, second], [off(first), second], true],
    ['the last is disabled', 'QM', [first, liaison], [off(first), liaison], false],
    ['the last loses the role', 'QM', [second, liaison], [{ ...second, roles: ['liaison'] }, liaison], false],
    ['a disabled one does not count', 'QM', [off(first), second], [off(first), off(second)], false],
    ['hands over to another', 'QM', [first, liaison], [off(first), { ...liaison, roles: ['liaison', 'state-administrator'] }], true],
    ['a State of one person keeps that person', 'QM', [second], [off(second)], false],
    ['there was none', 'QM', [liaison], [off(liaison)], true],
    ['only one is left who never set up a factor', 'QM', [first, bare(second)], [off(first), bare(second)], false],
    ['one of two goes, a third never set up a factor', 'QM', [first, second, bare(liaison)], [off(first), second, bare(liaison)], true],
    ['nobody has set up a factor, and one of two goes', 'QM', [bare(first), bare(second)], [off(bare(first)), bare(second)], true],
    ['nobody has set up a factor, and the last goes', 'QM', [bare(first)], [off(bare(first))], false],
    ['a manager who never set up a factor remains', null, [boss, bare(next)], [off(boss), bare(next)], false],
    ['the last manager', null, [boss], [off(boss)], false],
    [
      'a second officer is no manager',
      null,
      [boss, account('5', null, ['second-officer'])],
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
