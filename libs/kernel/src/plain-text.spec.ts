import { hasInvisible, plainText } from './plain-text.js';

describe('text that people give', () => {
  it.each([
    ['Arabic with joiner', 'می\u200Cخواهم'],
    ['direction marks', 'CERT\u200F عربي\u061C'],
    ['Amharic', 'የኢትዮጵያ'],
    ['Thai', 'ศูนย์ประสานงาน'],
    ['Chinese', '国家计算机网络应急'],
    ['an emoji outside the first plane', 'desk 🛡'],
  ])('keeps %s as given', (_, given) => {
    expect(plainText(given)).toEqual({ text: given });
  });

  it('composes to NFC, so that the same word is the same text', () => {
    expect(plainText('Cafe\u0301')).toEqual({ text: 'Café' });
  });

  it.each([
    ['null byte', 'a\0b'],
    ['right-to-left override', 'a\u202Eb'],
    ['isolate', 'a\u2066b'],
    ['zero-width space', 'a\u200Bb'],
    ['word joiner', 'a\u2060b'],
    ['byte order mark', '\uFEFFa'],
    ['escape', 'a\u001Bb'],
    ['C1 control', 'a\u0085b'],
    ['lone surrogate', 'a\uD800b'],
  ])('refuses a %s', (_, given) => {
    expect(plainText(given)).toEqual({ fault: 'hidden-character' });
    expect(plainText(given, { lines: true })).toEqual({ fault: 'hidden-character' });
  });

  it('takes line breaks in long text only, as LF', () => {
    expect(plainText('a\r\nb')).toEqual({ fault: 'line-break' });
    expect(plainText('a\r\nb\rc', { lines: true })).toEqual({ text: 'a\nb\nc' });
  });

  it('takes nothing invisible in addresses and codes', () => {
    for (const given of ['a\u200Db', 'a\u200Eb', 'a b', 'a\tb']) expect(hasInvisible(given)).toBe(true);
    expect(hasInvisible('desk@cert.qm.example')).toBe(false);
  });
});
