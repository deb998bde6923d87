import { fold, searchQuery, searchWords } from './fold.js';

describe('search across scripts', () => {
  it.each([
    ["Côte d'Ivoire", "cote d'ivoire"],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['Королёв', 'королев'],
    ['أُمَّةٌ', 'امه'],
    ['الإدارة الوطنيّة', 'الاداره الوطنيه'],
    ['مـصـر', 'مصر'],
    ['مصطفى', 'مصطفي'],
    ['ＡＢＣ１２', 'abc12'],
    ['٢٤', '24'],
  ])('folds %s to %s', (given, folded) => expect(fold(given)).toBe(folded));

  it('finds two Chinese characters inside a name', () => {
    expect(searchWords(['国家网络安全中心'])).toEqual(expect.arrayContaining(['网络', '安全']));
    expect(searchQuery('安全')).toBe("'安全'");
    expect(searchQuery('网络安全')).toBe("'网络' & '络安' & '安全'");
    expect(searchQuery('网')).toBe("'网'");
  });

  it('finds Arabic words with and without article', () => expect(searchWords(['السفارة'])).toEqual(['السفاره', 'سفاره']));

  it.each([
    ["Mini for'", "'mini':* & 'for':*"],
    ["' | !x & (", "'x':*"],
    [' \\ : * ', null],
    ['', null],
  ])('makes the query %j safe: %j', (typed, query) => expect(searchQuery(typed)).toBe(query));
});
