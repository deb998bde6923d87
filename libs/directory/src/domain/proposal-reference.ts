import { readSymbols } from '@liaison/kernel';

/** `NOM-2026-7KQ4-MZ2`: random and easy to dictate. `symbols` are seven of Crockford's base32. */
export function proposalReference(symbols: string, year: number): string {
  return `NOM-${year}-${symbols.slice(0, 4)}-${symbols.slice(4, 7)}`;
}

const LONGEST_TYPED = 100;
const TYPED = /^N0M(\d{4})([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{3})$/;

/** A reference as a person typed it, or null when no proposal can be called that. */
export function readProposalReference(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const match = TYPED.exec(readSymbols(typed.normalize('NFKC').replace(/\p{Pd}/gu, '-')));
  return match ? `NOM-${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}` : null;
}
