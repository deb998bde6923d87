import { readSymbols } from '@liaison/kernel';

export const CODE_LENGTH = 10;
const LONGEST_TYPED = 100;
const SYMBOLS = /^[0-9A-HJKMNP-TV-Z]{10}$/;

/** `7KQ4M-Z2TRX`, as it stands in the letter. */
export function showCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** The ten symbols a person typed; case, spaces and hyphens do not matter. Null when they cannot be a code. */
export function readCode(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const symbols = readSymbols(typed.normalize('NFKC').replace(/\p{Pd}/gu, '-'));
  return SYMBOLS.test(symbols) ? symbols : null;
}
