import { TokenBuckets } from './token-buckets.js';

describe('a token bucket', () => {
  it('lets a burst through, then one call at a time, and names the wait', () => {
    const limits = new TokenBuckets(60, 3);
    expect([1, 2, 3].map(() => limits.take('key', 0))).toEqual([0, 0, 0]);
    expect(limits.take('key', 0)).toBe(1);
    expect(limits.take('key', 1_000)).toBe(0);
    expect(limits.take('key', 1_000)).toBe(1);
  });

  it('keeps each name apart', () => {
    const limits = new TokenBuckets(60, 1);
    expect([limits.take('a', 0), limits.take('b', 0), limits.take('a', 0)]).toEqual([0, 0, 1]);
  });
});
