/** Letters that decomposition leaves alone, and their plain forms. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
  ŋ: 'n',
  ʻ: '',
  ʼ: '',
  ʹ: '',
  ς: 'σ',
  ґ: 'г',
  // Arabic script: one form of alef, yeh, heh and kaf; no hamza, no tatweel.
  ء: '',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ـ: '',
};

/** Letters of one sound, written now one way, now the other: [first, last, first of the usual form]. */
const ALIKE: readonly (readonly [string, string, string])[] = [
  ['ሐ', 'ሗ', 'ሀ'],
  ['ኀ', 'ኇ', 'ሀ'],
  ['ሠ', 'ሧ', 'ሰ'],
  ['ዐ', 'ዖ', 'አ'],
  ['ፀ', 'ፆ', 'ጸ'],
  ['ァ', 'ヶ', 'ぁ'],
];

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PLAIN),
  ...ALIKE.flatMap(shifted),
  ...Array.from('ሃሓኃ', (letter): [string, string] => [letter, 'ሀ']),
  ...Array.from('ኣዓ', (letter): [string, string] => [letter, 'አ']),
]);
const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Accents and vowel points, but й is no и. The vowel signs of Indian, Thai and other scripts are letters, their tone marks are not. */
const MARKS =
  /(?<!и(?=\u0306))(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\u0E47-\u0E4C\u0E4E\u0EC8-\u0ECC]/gu;
const JOINERS = /[\u200C-\u200F\u061C]/gu;
const FOREIGN_DIGITS = /\p{Nd}/gu;
/** Case, accents, vowel points and the spelling variants people do not type alike fall away; the same for records and for queries. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(JOINERS, '')
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .replace(FOREIGN_DIGITS, digitOf)
    .normalize('NFC');
}

function shifted([first, last, usual]: readonly [string, string, string]): [string, string][] {
  const [from, to, by] = [first.charCodeAt(0), last.charCodeAt(0), usual.charCodeAt(0) - first.charCodeAt(0)];
  const codes = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return codes.map((code) => [String.fromCharCode(code), String.fromCharCode(code + by)]);
}

/** Digits of every script lie in runs of ten; that of the basic ones begins at 0x30. */
function digitOf(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - value - 1))) value += 1;
  return String(value);
}
