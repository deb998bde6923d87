import { fold } from './fold.js';

/** A stretch of text between spaces and punctuation. */
export interface Word {
  /** As it was written. */
  readonly given: string;
  /** Folded. */
  readonly text: string;
  /** In a script that puts no spaces between words, or joins many into one. */
  readonly solid: boolean;
}

/** `U.S.A.` is typed with and without full stops. */
const INITIALS = String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`;
const GIVEN = new RegExp(String.raw`(?<![\p{L}\p{N}])${INITIALS}|[\p{L}\p{N}\p{M}]+`, 'gu');
const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;
const SOLID =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]+)/u;
const LONGEST = 60;

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  return (text.normalize('NFC').match(GIVEN) ?? []).flatMap((given) =>
    (fold(given.replaceAll('.', '')).match(LETTERS) ?? []).flatMap((folded) =>
      folded
        .split(SOLID)
        .filter(Boolean)
        .map((part) => ({ given, text: part.slice(0, LONGEST), solid: SOLID.test(part) })),
    ),
  );
}

/** Two neighbours at a time: what somebody types of a text without spaces begins anywhere. A single character stands for itself. */
export function pairsOf(solid: string): string[] {
  const characters = Array.from(solid);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/** Without the article, alone or after a preposition or conjunction written together with it (والأمن, للأمن); null when there is none. */
export function withoutArticle(word: string): string | null {
  return ARTICLE.exec(word)?.[1] ?? null;
}

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(\p{Script=Arabic}{3,})$/u;
