import { directionOf, firstOfficial, negotiate } from './language.js';

describe('the reader’s language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'en'],
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['en;q=0.2, ar;q=0.9', 'ar'],
    ['de, zh-Hant-TW;q=0.5', 'zh'],
    ['ru;q=0, es', 'es'],
    [';;;,q=,*', 'en'],
  ])('for Accept-Language %j is %s', (header, language) => {
    expect(negotiate(header)).toBe(language);
  });

  it('is the first official one among a contact’s working languages', () => {
    expect(firstOfficial(['pt', 'ES-419', 'en'])).toBe('es');
    expect(firstOfficial([])).toBe('en');
  });

  it('runs right to left in Arabic only', () => {
    expect([directionOf('ar'), directionOf('zh')]).toEqual(['rtl', 'ltr']);
  });
});
