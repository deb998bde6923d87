import { StateLexicon } from '../domain/state-lexicon.js';
import { searchWords } from './contact-words.js';
import { meaningsOf } from './read-typed.js';
import { termsOf, tsqueryOf } from './terms.js';

const lexicon = new StateLexicon(
  Object.entries({
    FR: 'France',
    JP: 'Japan 日本',
    GB: 'United Kingdom',
    NL: 'Kingdom of the Netherlands',
    KR: '대한민국 Republic of Korea',
  }).map(([code, names]) => ({ code, words: searchWords([names]) })),
);

describe('what somebody typed', () => {
  it.each([
    ['france', [['FR', '']]],
    ['united kingdom', [['GB', '']]],
    ['kingdom cert', [['GB,NL', 'cert']]],
    ['日本 cert', [['JP', 'cert']]],
    [
      'embassy japan france',
      [
        ['JP', 'embassy france'],
        ['FR', 'japan embassy'],
      ],
    ],
    ['cert', []],
  ])('%j may mean States and words', (typed, named) => {
    const all = meaningsOf(termsOf(typed, lexicon)).map(({ states, words }) => [String(states), words.map(({ text }) => text).join(' ')]);
    expect(all.slice(0, -1)).toEqual(named);
    expect(all.at(-1)?.[0]).toBe('null');
  });

  it.each([
    ['Ministry of Defence', "('ministry':*) & ('defence':*)"],
    ['of', "('of':*)"],
    ['d', "('d')"],
    ['网络安全', "('网络' & '络安' & '安全')"],
    ['安', "('安')"],
    ['السفارة', "('سفاره':*)"],
    ['Королёв', "('королев':* | 'korolev':*)"],
    ["' | !x & (", "('x')"],
    ["o'b\\:*", "('o') & ('b')"],
    ['!!!', ''],
  ])('%j becomes a safe query', (typed, query) => expect(termsOf(typed, lexicon).map(tsqueryOf).join(' & ')).toBe(query));

  it('is read no further than twelve words', () =>
    expect(termsOf('a1 '.repeat(3) + Array.from({ length: 50 }, (_, i) => `w${String(i)}`).join(' '), lexicon)).toHaveLength(12));
});
