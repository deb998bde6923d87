import { newTotpSecret, stepOfCode, totpCode, totpUri } from './totp.js';

/** RFC 6238 appendix B, the SHA-1 vectors' last six digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const VECTORS: readonly (readonly [seconds: number, code: string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];
const at = (seconds: number) => new Date(seconds * 1_000);

describe('a code of an authenticator app', () => {
  it.each(VECTORS)('at second %p is %p', (seconds, code) => {
    expect(totpCode(SECRET, at(seconds))).toBe(code);
    expect(stepOfCode(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('counts one step early or late, and no further', () => {
    const now = 1_234_567_890;
    const step = Math.floor(now / 30);
    const steps = [-2, -1, 0, 1, 2].map((drift) => stepOfCode(SECRET, totpCode(SECRET, at(now + drift * 30)), at(now)));
    expect(steps).toEqual([null, step - 1, step, step + 1, null]);
  });

  it('may be typed with a space, as apps show it', () => {
    expect(stepOfCode(SECRET, ' 005 924', at(1_234_567_890))).not.toBeNull();
  });

  it.each(['', '5924', '0059240', '００５９２４', 'abcdef', '00592a', '-05924', '1e5', '+12345'])('is never %p', (typed) => {
    expect(stepOfCode(SECRET, typed, at(1_234_567_890))).toBeNull();
  });
});

it('a new secret has 160 bits and says to the app whose it is', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const uri = new URL(totpUri(secret, 'anna@cert.example'));
  expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual(['otpauth:', 'totp', '/Liaison:anna@cert.example']);
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({ issuer: 'Liaison', secret, digits: '6', period: '30' });
});
