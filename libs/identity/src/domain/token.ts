import { hash } from 'node:crypto';
import { randomSymbols, readSymbols } from '@liaison/kernel';

const SYMBOLS = 32;

/** A new secret for a letter: 160 random bits in Crockford's base32. It stands in the letter and nowhere else. */
export function newToken(): string {
  return randomSymbols(SYMBOLS);
}

/** What is stored, of what somebody brought along; 160 random bits need no slow hash. Null: this can be no token. */
export function hashOfToken(given: string): Buffer | null {
  const token = readSymbols(given.slice(0, 2 * SYMBOLS));
  return token.length === SYMBOLS ? hash('sha256', `liaison token ${token}`, 'buffer') : null;
}
