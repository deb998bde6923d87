import { mayRemove, offeredSteps } from './offered-steps.js';
import type { Factor } from './session-stage.js';

const BOTH: readonly Factor[] = ['passkey', 'totp'];
const PASSKEY: readonly Factor[] = ['passkey'];

it.each<[readonly Factor[], readonly Factor[], readonly Factor[]]>([
  [[], BOTH, []],
  [['totp'], BOTH, ['totp']],
  [['totp', 'passkey'], BOTH, BOTH],
  [['totp', 'passkey'], PASSKEY, PASSKEY],
  [['totp'], PASSKEY, ['totp']],
])('with %p set up and %p accepted, %p is asked for', (enrolled, accepted, offered) => {
  expect(offeredSteps(enrolled, accepted)).toEqual(offered);
});

describe('removing', () => {
  const table: readonly (readonly [Factor, { totp: boolean; passkeys: number }, readonly Factor[], boolean])[] = [
    ['totp', { totp: true, passkeys: 0 }, BOTH, false],
    ['totp', { totp: true, passkeys: 1 }, BOTH, true],
    ['totp', { totp: true, passkeys: 1 }, PASSKEY, true],
    ['passkey', { totp: false, passkeys: 1 }, BOTH, false],
    ['passkey', { totp: false, passkeys: 2 }, BOTH, true],
    ['passkey', { totp: true, passkeys: 1 }, BOTH, true],
    ['passkey', { totp: true, passkeys: 1 }, PASSKEY, false],
    ['passkey', { totp: true, passkeys: 2 }, PASSKEY, true],
  ];

  it.each(table)('a %s of %p where %p is accepted: %p', (factor, has, accepted, allowed) => {
    expect(mayRemove(factor, has, accepted)).toBe(allowed);
  });
});
