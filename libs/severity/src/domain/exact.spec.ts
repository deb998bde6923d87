import fc from 'fast-check';
import { micro, twoDecimals } from './exact.js';

describe('exact figures', () => {
  it.each([
    [0, 0n],
    [17.49, 17_490_000n],
    [34.995, 34_995_000n],
    [100, 100_000_000n],
    [0.000001, 1n],
    [0.0000001, null],
    [0.123456, 123_456n],
    [1e21, null],
    [-1, null],
    [Number.NaN, null],
    ['5', null],
  ])('%p is %p millionths', (value, millionths) => expect(micro(value)).toBe(millionths));

  it.each([
    [34_995n, 1_000n, '35.00'],
    [34_994n, 1_000n, '34.99'],
    [1n, 3n, '0.33'],
    [2n, 3n, '0.67'],
    [0n, 7n, '0.00'],
    [-32_500n, 3_075n, '-10.57'],
  ])('%p / %p is shown as %s', (numerator, denominator, shown) => expect(twoDecimals(numerator, denominator)).toBe(shown));

  it('are never further from the fraction than half a hundredth', () => {
    fc.assert(
      fc.property(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 10_000n), (numerator, denominator) => {
        expect(Math.abs(Number(twoDecimals(numerator, denominator)) - Number(numerator) / Number(denominator))).toBeLessThanOrEqual(
          0.0050001,
        );
      }),
    );
  });
});
