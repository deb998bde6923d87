import { freshness } from './evidence.js';

const DAY = 86_400_000;
const NOW = new Date('2026-08-01T00:00:00Z');
const LIMITS = { freshFor: 184 * DAY, oldAfter: 366 * DAY };
const ago = (ms: number) => new Date(NOW.getTime() - ms);

describe('the word for evidence', () => {
  it.each([
    ['nothing', null, 'never'],
    ['now', ago(0), 'fresh'],
    ['a moment ahead', ago(-1), 'fresh'],
    ['the last fresh moment', ago(184 * DAY), 'fresh'],
    ['a millisecond more', ago(184 * DAY + 1), 'ageing'],
    ['the last moment before old', ago(366 * DAY), 'ageing'],
    ['longer', ago(366 * DAY + 1), 'old'],
  ] as const)('for %s', (_, at, word) => expect(freshness(at, NOW, LIMITS)).toBe(word));
});
