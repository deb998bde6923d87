import { type Allowances, bucketsOf } from './attempts.js';

const ALLOWED: Allowances = {
  here: { burst: 10, every: 6_000 },
  strangers: { burst: 30, every: 60_000 },
  place: { burst: 60, every: 1_000 },
};

describe('what an attempt takes from', () => {
  it('counts a stranger per place, per person and per person and place', () => {
    const buckets = bucketsOf('sign-in', 'a@qm.example', { place: '192.0.2.1/32', known: false }, ALLOWED);
    expect(buckets.map(({ burst, every }) => [burst, every])).toEqual([
      [10, 6_000],
      [30, 60_000],
      [60, 1_000],
    ]);
  });

  it('counts a person at a known place there alone', () => {
    const stranger = bucketsOf('sign-in', 'a', { place: 'elsewhere', known: false }, ALLOWED);
    const known = bucketsOf('sign-in', 'a', { place: 'desk', known: true }, ALLOWED);
    expect(known).toHaveLength(1);
    expect(stranger.map(({ name }) => name)).not.toContain(known[0]!.name);
  });

  it('gives codes less time than passwords, and keeps the kinds apart', () => {
    const [code] = bucketsOf('second-factor', 'a', { place: 'desk', known: true }, ALLOWED);
    const [password] = bucketsOf('sign-in', 'a', { place: 'desk', known: true }, ALLOWED);
    expect(code!.every).toBe(10 * password!.every);
    expect(code!.name).not.toBe(password!.name);
  });
});
