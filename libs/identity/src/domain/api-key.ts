import { hash } from 'node:crypto';
import { randomSymbols, symbolsOf } from '@liaison/kernel';

const SECRET_SYMBOLS = 32;
const CHECK_SYMBOLS = 6;
const MOST = 100;
const SHAPE = /^lia_([0-9A-HJKMNP-TV-Z]{32})([0-9A-HJKMNP-TV-Z]{6})$/;

/** A new key, `lia_` + 160 random bits + 30 bits of checksum in Crockford's base32. It is shown once and never stored. */
export function newApiKey(): string {
  const secret = randomSymbols(SECRET_SYMBOLS);
  return `lia_${secret}${checkOf(secret)}`;
}

/** Whether `given` can be a key at all; a typing mistake costs no look-up. */
export function looksLikeKey(given: string): boolean {
  const [, secret = '', check] = SHAPE.exec(given) ?? [];
  return check !== undefined && check === checkOf(secret);
}

/** What is stored. 160 random bits need no slow hash. */
export function hashOfKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}

/** The same as text, under which a process remembers it. */
export function markOfKey(key: string): string {
  return hash('sha256', key, 'base64');
}

/** The part people recognise a key by. */
export function prefixOf(key: string): string {
  return key.slice(0, 'lia_'.length + 6);
}

/** The keys in a text, each once; chance hits fall to the checksum. At most a hundred. */
export function keysIn(text: string): string[] {
  const found = [...text.matchAll(/lia_[0-9A-HJKMNP-TV-Z]{38}(?![0-9A-Z])/g)].map(([key]) => key);
  return [...new Set(found.filter(looksLikeKey))].slice(0, MOST);
}

/** The beginnings of keys in a text, where no more is there: `lia_7KQ4MZ`, also with dots after it. At most a hundred. */
export function prefixesIn(text: string): string[] {
  const found = [...text.matchAll(/lia_[0-9A-HJKMNP-TV-Z]{6}(?![0-9A-Z])/g)].map(([prefix]) => prefix);
  return [...new Set(found)].slice(0, MOST);
}

function checkOf(secret: string): string {
  return symbolsOf(hash('sha256', `liaison key ${secret}`, 'buffer'), CHECK_SYMBOLS);
}
