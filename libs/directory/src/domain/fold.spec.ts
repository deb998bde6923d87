import { fold } from './fold.js';

describe('folding', () => {
  it.each([
    ["Côte d'Ivoire", "cote d'ivoire"],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul Diyarbakır', 'istanbul diyarbakir'],
    ['Azərbaycan', 'azerbaycan'],
    ['Oʻzbekiston', 'ozbekiston'],
    ['Việt Nam Đà Nẵng', 'viet nam da nang'],
    ['ＡＢＣ１２', 'abc12'],
    // Cyrillic
    ['Королёв', 'королев'],
    ['ЙОШКАР-ОЛА Київ', 'йошкар-ола киів'],
    // Arabic: vowel signs, hamza, alef, yeh, teh marbuta, kashida; Persian and Urdu letters
    ['أُمَّةٌ', 'امه'],
    ['الإدارة الوطنيّة', 'الاداره الوطنيه'],
    ['شُؤون', 'شوون'],
    ['الفضاء', 'الفضا'],
    ['مـصـر', 'مصر'],
    ['مصطفى', 'مصطفي'],
    ['ایران', 'ايران'],
    ['افغانستان ٢٤ ۲۴', 'افغانستان 24 24'],
    // Hebrew points
    ['יִשְׂרָאֵל', 'ישראל'],
    // Greek: accents and the final sigma
    ['Ἑλλάς ΕΛΛΆΣ', 'ελλασ ελλασ'],
    // Amharic: letters of one sound
    ['ሐዋሳ ሠላም ዓለም ፀሐይ', 'ሀዋሳ ሰላም አለም ጸሀይ'],
    // Thai keeps its vowels and loses its tone marks; so does Hindi
    ['น้ำ กรุงเทพฯ ๒๔', 'นํา กรุงเทพฯ 24'],
    ['हिन्दी', 'हिन्दी'],
    // Japanese: one kana, no voicing marks
    ['サイバー', 'さいはー'],
    ['한국', '한국'.normalize('NFC')],
  ])('folds %s to %s', (given, folded) => expect(fold(given)).toBe(folded));

  it('is at its end after one time', () => {
    for (const text of ['ΣΊΣΥΦΟΣ', 'İI', 'أإآٱ', 'ሐ', 'が', '한국', 'ﷺ', 'ǅ', '½', '１٣']) expect(fold(fold(text))).toBe(fold(text));
  });
});
