import { after } from '@liaison/kernel';
import type { Attempt } from './attempt.js';
import { type Pauses, settle, type Tried } from './settlement.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = new Date('2026-03-02T12:00:00Z');
const PAUSES: Pauses = { first: MINUTE, longest: 4 * HOUR, givesUp: 72 * HOUR, relay: 15_000 };
const REFUSED: Attempt = { kind: 'refused', permanent: false, reply: '451 later' };
const NO_RELAY: Attempt = { kind: 'no-relay', reply: 'refused' };

const tried = (over: Partial<Tried> = {}): Tried => ({ dueAt: NOW, refusedSince: null, attempts: 1, ...over });

describe('a delivery', () => {
  it('that was accepted is sent', () => {
    expect(settle(tried(), { kind: 'accepted', reply: '250 OK' }, NOW, PAUSES)).toMatchObject({ status: 'sent', outcome: '250 OK' });
  });

  it('refused for good fails at once', () => {
    const refusal: Attempt = { kind: 'refused', permanent: true, reply: '550 no' };
    expect(settle(tried(), refusal, NOW, PAUSES)).toMatchObject({ status: 'failed-permanently', outcome: '550 no' });
  });

  it.each([
    [0, MINUTE],
    [MINUTE, MINUTE],
    [2 * MINUTE, 2 * MINUTE],
    [30 * MINUTE, 30 * MINUTE],
    [4 * HOUR, 4 * HOUR],
    [20 * HOUR, 4 * HOUR],
    [70 * HOUR, 2 * HOUR],
    [72 * HOUR - 1, 1],
  ])('refused for now since %i ms waits %i ms more', (since, pause) => {
    const refusedSince = after(NOW, -since);
    expect(settle(tried({ refusedSince }), REFUSED, NOW, PAUSES)).toEqual({
      status: 'pending',
      outcome: '451 later',
      dueAt: after(NOW, pause),
      refusedSince,
    });
  });

  it('refused for the first time remembers since when', () => {
    expect(settle(tried(), REFUSED, NOW, PAUSES).refusedSince).toEqual(NOW);
  });

  it.each([72 * HOUR, 200 * HOUR])('refused for now since %i ms fails temporarily', (since) => {
    expect(settle(tried({ refusedSince: after(NOW, -since) }), REFUSED, NOW, PAUSES).status).toBe('failed-temporarily');
  });

  it.each([
    [1, 15_000],
    [4, 60_000],
    [20, 300_000],
    [5_000, 300_000],
  ])('that did not reach our relay %i times waits %i ms', (attempts, pause) => {
    const change = settle(tried({ attempts }), NO_RELAY, NOW, PAUSES);
    expect(change).toMatchObject({ status: 'pending', dueAt: after(NOW, pause), refusedSince: null });
  });

  it('that did not reach our relay never expires, however long ago it was refused', () => {
    expect(settle(tried({ refusedSince: after(NOW, -1_000 * HOUR) }), NO_RELAY, NOW, PAUSES).status).toBe('pending');
  });

  it('that was not tried is as it was', () => {
    const before = tried({ refusedSince: NOW, dueAt: after(NOW, -HOUR) });
    expect(settle(before, { kind: 'not-tried' }, NOW, PAUSES)).toEqual({
      status: 'pending',
      outcome: null,
      dueAt: before.dueAt,
      refusedSince: NOW,
    });
  });
});
