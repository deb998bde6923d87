/**
 * `REQ-2026-7KQ4-MZ2`, `EX-2026-7KQ4-MZ2`: random and easy to dictate; a running number would tell every State how much
 * others write. `symbols` are seven of Crockford's base32.
 */
export function referenceOf(symbols: string, year: number, exercise: boolean): string {
  return `${exercise ? 'EX' : 'REQ'}-${year}-${symbols.slice(0, 4)}-${symbols.slice(4, 7)}`;
}
