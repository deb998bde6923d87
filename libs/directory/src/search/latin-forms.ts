import anyAscii from 'any-ascii';
import { fold } from '../domain/fold.js';
import type { Word } from '../domain/split-words.js';

/** Scripts whose letters say how a word sounds. Arabic and Hebrew leave the vowels out, so nobody types what would come of them. */
const SOUNDED =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}]+$/u;
const CHINESE = /^\p{Script=Han}{2,}$/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const LONGEST = 60;

/**
 * How somebody without the right keyboard types a folded word. Of Chinese the pinyin from each word on to the end, so that
 * one word is found as well as several written together.
 */
export function latinForms({ text }: Pick<Word, 'text'>): string[] {
  if (SOUNDED.test(text)) return [latin(text)].filter(Boolean);
  if (!CHINESE.test(text)) return [];
  return Array.from(words.segment(text), ({ index }) => latin(text.slice(index)).slice(0, LONGEST));
}

function latin(text: string): string {
  return fold(anyAscii(text.normalize('NFC'))).replace(/[^a-z0-9]/g, '');
}
