import { Readings } from './readings.js';

const HOUR = 3_600_000;
const LIMITS = { hour: 20, day: 40 };

describe('what somebody has read', () => {
  const read = (count: number, at: number, from = 0, readings = new Readings()) => {
    for (let i = from; i < from + count; i += 1) readings.add(`contact-${String(i)}`, at);
    return readings;
  };

  it.each([
    ['free', 0, 20],
    ['free', 19, 1],
    ['slow', 20, 1],
    ['slow', 24, 1],
    ['wait', 25, 1],
    ['wait', 0, 26],
  ] as const)('is %s after %i with %i more within an hour', (kind, before, fresh) => {
    expect(read(before, 0).judge(fresh, 1_000, LIMITS)).toMatchObject({ kind });
  });

  it('waits until the first of an hour leaves it, and until the first of a day', () => {
    const readings = read(25, 0);
    expect(readings.judge(1, 600_000, LIMITS)).toEqual({ kind: 'wait', hours: 1, count: 26, wait: HOUR - 600_000 });
    expect(readings.judge(1, HOUR, LIMITS)).toEqual({ kind: 'free' });
    read(25, HOUR, 25, readings);
    expect(readings.judge(1, 3 * HOUR, LIMITS)).toEqual({ kind: 'wait', hours: 24, count: 51, wait: 21 * HOUR });
    expect(readings.judge(1, 24 * HOUR, LIMITS)).toEqual({ kind: 'free' });
  });

  it('counts each contact once, and again only when a day has passed', () => {
    const readings = read(20, 0);
    read(20, 1_000, 0, readings);
    expect(readings.judge(0, 2_000, LIMITS)).toEqual({ kind: 'free' });
    expect(readings.has('contact-3')).toBe(true);
    readings.judge(0, 25 * HOUR, LIMITS);
    expect(readings.has('contact-3')).toBe(false);
  });
});
