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
  ʻ: '',
  ʼ: '',
  // Arabic script: one form of alef, yeh, heh and kaf; no tatweel.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const MARKS_AND_JOINERS = /[\p{M}\u200C-\u200F\u061C]/gu;
const FOREIGN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const WORDS = /[\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const LONGEST = 60;

/** Case, accents, vowel signs and the spelling variants people do not type alike fall away; the same for records and for queries. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS_AND_JOINERS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** What a record is found by: folded words, bigrams and single characters of Chinese and Japanese, Arabic words with and without article. */
export function searchWords(texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => (text ? split(text) : []));
  return [...new Set(words.flatMap(({ word, cjk }) => (cjk ? stored(word) : [word, ...withoutArticle(word)])))];
}

/**
 * The tsquery for what somebody typed: every word must begin a word of the record, in any order; Chinese in sequence.
 * Null when nothing searchable was typed.
 */
export function searchQuery(typed: string): string | null {
  const terms = split(typed).flatMap(({ word, cjk }) => (cjk ? asked(word) : [`'${word}':*`]));
  return terms.length ? [...new Set(terms)].slice(0, 24).join(' & ') : null;
}

function split(text: string): { word: string; cjk: boolean }[] {
  return (fold(text).match(WORDS) ?? []).flatMap((run) => {
    const cjk = [...run.matchAll(CJK)].map(([word]) => ({ word, cjk: true }));
    const rest = run.split(CJK).filter(Boolean);
    return [...cjk, ...rest.map((word) => ({ word: word.slice(0, LONGEST), cjk: false }))];
  });
}

function stored(run: string): string[] {
  return [...bigrams(run), ...Array.from(run)];
}

function asked(run: string): string[] {
  const pairs = bigrams(run);
  return (pairs.length ? pairs : Array.from(run)).map((part) => `'${part}'`);
}

function bigrams(run: string): string[] {
  const symbols = Array.from(run);
  return symbols.slice(1).map((symbol, i) => `${symbols[i] ?? ''}${symbol}`);
}

function withoutArticle(word: string): string[] {
  return word.startsWith('ال') && word.length > 4 ? [word.slice(2)] : [];
}
