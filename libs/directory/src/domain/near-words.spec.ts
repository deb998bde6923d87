import { nearest, nearestSolid, nearKeys, slipsIn } from './near-words.js';

describe('similar words', () => {
  it.each([
    ['ministry', 'minsitry'],
    ['ministry', 'ministy'],
    ['ministry', 'mminstry'],
    ['ministry', 'monistry'],
    ['министерство', 'минестерство'],
    ['وزارة', 'وزرة'],
    ['ኢትዮጵያ', 'ኢትዮፕያ'],
  ])('%s and %s have something in common', (word, slip) => {
    expect(nearKeys(slip).some((key) => nearKeys(word).includes(key))).toBe(true);
  });

  it.each(['abc', '2024', 'harbour7', '', 'x'.repeat(31)])('guesses at nothing like %j', (word) => expect(nearKeys(word)).toEqual([]));

  it.each([
    ['cert', 'cert', 0],
    ['cetr', 'cert', 1],
    ['crt', 'cert', 1],
    ['cerrt', 'cert', 1],
    ['cart', 'cert', 1],
    ['tree', 'cert', 3],
    // Long enough for the beginning of a longer word
    ['minsit', 'ministry', 1],
    ['mins', 'ministry', 4],
  ])('counts the slips from %s to %s', (typed, word, slips) => expect(slipsIn(typed, word)).toBe(slips));

  it.each([
    ['诺尔达里', '诺尔达利'],
    ['诺达利亚', '诺尔达利'],
    ['马里迪业', '马里迪亚'],
    ['保加利业', '保加利亚'],
    ['马里', null],
    ['国家网络', null],
  ])('takes %s for %s', (typed, name) => expect(nearestSolid(typed, ['诺尔达利', '马里迪亚', '尼日利亚', '保加利亚', '马里'])).toBe(name));

  it('takes the nearest only, shorter ones first, and none that are too far', () => {
    expect(nearest('natoinal', ['nationale', 'national', 'rational', 'notional'], 3)).toEqual(['national', 'nationale']);
    expect(nearest('natl', ['national'], 3)).toEqual([]);
  });
});
