import { InvalidInput, milliseconds } from '@liaison/kernel';

const MINUTE = 60_000;
const UNITS = [
  ['H', 3_600_000],
  ['M', MINUTE],
  ['S', 1_000],
] as const;

/** Milliseconds of a reply window given as ISO 8601, from a minute to `longest`. @throws InvalidInput */
export function readReplyWindow(given: string, longest: number): number {
  const ms = given.length <= 40 ? milliseconds(given) : null;
  if (ms === null) throw new InvalidInput([{ pointer: '/replyWindow', code: 'not-a-duration' }]);
  if (ms < MINUTE || ms > longest) throw new InvalidInput([{ pointer: '/replyWindow', code: 'window-out-of-range' }]);
  return ms;
}

/** `PT48H`, from milliseconds. */
export function showDuration(ms: number): string {
  let rest = ms;
  const parts = UNITS.map(([letter, unit]) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count ? `${count}${letter}` : '';
  });
  return `PT${parts.join('') || '0S'}`;
}
