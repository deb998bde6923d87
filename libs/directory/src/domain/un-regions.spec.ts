import { UN_STATES } from './un-names.js';
import { REGIONS, unRegion } from './un-regions.js';

describe('the regions of M49', () => {
  it('hold every member and observer of the United Nations, each once', () => {
    const without = UN_STATES.filter(({ code }) => unRegion(code) === null);
    expect(without.map(({ code }) => code)).toEqual([]);
    const count = (region: string) => UN_STATES.filter(({ code }) => unRegion(code) === region).length;
    // As the list of the Statistics Division counts them, the Holy See in Europe and the State of Palestine in Asia.
    expect(Object.fromEntries(REGIONS.map((region) => [region, count(region)]))).toEqual({
      '002': 54,
      '009': 14,
      '019': 35,
      '142': 48,
      '150': 44,
    });
  });

  it.each([
    ['CY', '142'],
    ['TR', '142'],
    ['RU', '150'],
    ['EG', '002'],
    ['MX', '019'],
    ['TL', '142'],
    ['PG', '009'],
    ['QM', null],
  ])('put %s into %s', (code, region) => expect(unRegion(code)).toBe(region));
});
