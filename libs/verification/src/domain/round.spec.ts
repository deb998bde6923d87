import { requireSecondOfficer, ROUND_ACTS, ROUND_STATUSES, type RoundAct, type RoundStatus, take } from './round.js';

const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error;

describe('the life of a round', () => {
  const allowed: [RoundStatus, RoundAct, RoundStatus][] = [
    ['draft', 'start', 'running'],
    ['draft', 'stop', 'stopped'],
    ['running', 'pause', 'paused'],
    ['running', 'stop', 'stopped'],
    ['running', 'finish', 'finished'],
    ['paused', 'resume', 'running'],
    ['paused', 'stop', 'stopped'],
  ];

  it.each(allowed)('%s --%s--> %s', (from, act, to) => {
    expect(take(act, from)).toBe(to);
  });

  const refused = ROUND_STATUSES.flatMap((status) => ROUND_ACTS.map((act) => [status, act] as const)).filter(
    ([status, act]) => !allowed.some(([from, permitted]) => from === status && permitted === act),
  );

  it('refuses eighteen pairs', () => {
    expect(refused).toHaveLength(18);
  });

  it.each(refused)('refuses %s --%s', (status, act) => {
    expect(() => take(act, status)).toThrow(refusal('verification/illegal-transition'));
  });
});

describe('two officers', () => {
  const creator = { name: 'account:a', personId: 'p1' };

  it.each([
    ['the same account', { name: 'account:a', personId: 'p1' }],
    ['a key of the same person', { name: 'key:k', personId: 'p1' }],
    ['the same name without a person', { name: 'account:a', personId: null }],
  ])('are not %s', (_, starter) => {
    expect(() => requireSecondOfficer(creator, starter)).toThrow(refusal('verification/second-officer-needed'));
  });

  it('are two different persons, or two different keys', () => {
    expect(() => requireSecondOfficer(creator, { name: 'account:b', personId: 'p2' })).not.toThrow();
    expect(() => requireSecondOfficer({ name: 'key:a', personId: null }, { name: 'key:b', personId: null })).not.toThrow();
  });
});
