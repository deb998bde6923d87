import type { Role } from '@liaison/kernel';
import { type Factor, factorsFor, isFresh, type Proof, type Stage, stageOf } from './session-stage.js';

const BOTH: readonly Factor[] = ['passkey', 'totp'];
const PASSKEY: readonly Factor[] = ['passkey'];

describe('the stage of a session', () => {
  const table: readonly (readonly [proofs: Proof[], enrolled: Factor[], accepted: readonly Factor[], stage: Stage])[] = [
    [[], [], BOTH, 'enrolment'],
    [['password'], [], BOTH, 'enrolment'],
    [['sso'], [], BOTH, 'enrolment'],
    [['password'], [], PASSKEY, 'enrolment'],
    [['password'], ['totp'], BOTH, 'second-factor'],
    [['sso'], ['totp'], BOTH, 'second-factor'],
    [['password'], ['passkey'], BOTH, 'second-factor'],
    [['password'], ['totp'], PASSKEY, 'second-factor'],
    [['password', 'totp'], ['totp'], BOTH, 'complete'],
    [['sso', 'totp'], ['totp'], BOTH, 'complete'],
    [['password', 'totp'], ['totp'], PASSKEY, 'enrolment'],
    [['password', 'totp'], ['totp', 'passkey'], PASSKEY, 'second-factor'],
    [['password', 'recovery'], ['totp'], BOTH, 'complete'],
    [['password', 'recovery'], ['passkey'], PASSKEY, 'enrolment'],
    [['password', 'recovery', 'passkey'], ['passkey'], PASSKEY, 'complete'],
    [['passkey'], ['passkey'], BOTH, 'complete'],
    [['passkey'], ['passkey'], PASSKEY, 'complete'],
    [['password', 'totp', 'passkey'], ['passkey', 'totp'], PASSKEY, 'complete'],
  ];

  it.each(table)('after %p with %p enrolled and %p accepted is %s', (proofs, enrolled, accepted, stage) => {
    expect(stageOf(proofs, enrolled, accepted)).toBe(stage);
  });
});

it.each<[Role[], readonly Factor[]]>([
  [['manager'], PASSKEY],
  [['second-officer'], PASSKEY],
  [['auditor', 'manager'], PASSKEY],
  [['auditor'], BOTH],
  [['state-administrator', 'liaison'], BOTH],
])('%p may use %p where officers use passkeys only', (roles, factors) => {
  expect(factorsFor(roles, PASSKEY)).toEqual(factors);
});

describe('a proof', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const before = (ms: number) => new Date(now.getTime() - ms);

  it('is fresh until the time is over, and never when there was none', () => {
    expect(isFresh(before(0), 300_000, now)).toBe(true);
    expect(isFresh(before(300_000), 300_000, now)).toBe(true);
    expect(isFresh(before(300_001), 300_000, now)).toBe(false);
    expect(isFresh(null, 300_000, now)).toBe(false);
  });
});
