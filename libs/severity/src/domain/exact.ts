/** Millionths: scores and weights with up to six decimals, without floating point. */
export const MICRO = 1_000_000n;

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** `value` in millionths, or null when it is no finite number from 0 with at most nine digits and six decimals. */
export function micro(value: unknown): bigint | null {
  const match = typeof value === 'number' ? DECIMAL.exec(String(value)) : null;
  return match ? BigInt(match[1] ?? 0) * MICRO + BigInt((match[2] ?? '').padEnd(6, '0')) : null;
}

/** `numerator / denominator` with two decimals, half up; only ever shown, never compared. */
export function twoDecimals(numerator: bigint, denominator: bigint): string {
  const hundredths = floorDivide(200n * numerator + denominator, 2n * denominator);
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
