import { randomSymbols, readSymbols } from '@liaison/kernel';

export const RECOVERY_CODES = 10;
const SYMBOLS = 15;

/** 75 random bits in Crockford's base32, to be printed (NIST SP 800-63B-4 §4.2.1.1 asks for 64). */
export function newRecoveryCode(): string {
  return randomSymbols(SYMBOLS);
}

/** As it is printed: `7KQ4M-Z2TRX-9PABC`. */
export function shownCode(code: string): string {
  return code.match(/.{5}/g)?.join('-') ?? code;
}

/** What somebody typed, as it is stored, or null when it cannot be a recovery code. */
export function readRecoveryCode(typed: string): string | null {
  const symbols = readSymbols(typed.slice(0, 100));
  return /^[0-9A-HJKMNP-TV-Z]{15}$/.test(symbols) ? symbols : null;
}
