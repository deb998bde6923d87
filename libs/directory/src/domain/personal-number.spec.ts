import fc from 'fast-check';
import { mask, MASKED } from './personal-number.js';

describe('a masked number', () => {
  it('tells where it is and how it ends, whatever its length, and no more', () => {
    const digits = fc.stringMatching(/^[1-9][0-9]{6,14}$/);
    fc.assert(
      fc.property(digits, (given) => {
        const masked = mask(`+${given}`);
        expect(masked).toMatch(MASKED);
        expect(masked.replace(/[^0-9]/g, '')).toHaveLength(4);
        expect(mask(masked)).toBe(masked);
      }),
    );
  });
});
