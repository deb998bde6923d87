/** What everybody sees of a personal number: where it is (its first digits) and how it ends. */
export function mask(number: string): string {
  return MASKED.test(number) ? number : `${number.slice(0, 3)}${'•'.repeat(number.length - 5)}${number.slice(-2)}`;
}

export const MASKED = /^\+\d{2}•{3,11}\d{2}$/u;
