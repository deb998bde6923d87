import { milliseconds } from './duration.js';

describe('an ISO 8601 duration', () => {
  it.each([
    ['PT48H', 172_800_000],
    ['P10D', 864_000_000],
    ['P1W', 604_800_000],
    ['P1DT2H3M4S', 93_784_000],
    ['PT0S', 0],
  ])('%s is %i milliseconds', (given, expected) => {
    expect(milliseconds(given)).toBe(expected);
  });

  it.each(['', 'P', 'PT', 'P1DT', '48H', 'PT48', 'PT-1H', 'P1M', 'PT1.5H', 'pt1h', ' PT1H', 'PT1H\n'])('refuses %j', (given) => {
    expect(milliseconds(given)).toBeNull();
  });
});
