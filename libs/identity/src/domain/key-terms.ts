import { after, InvalidInput, milliseconds, readNetwork } from '@liaison/kernel';

const DAY = 86_400_000;
const MOST_NETWORKS = 50;

/** `usual` and `longest` life of a key, in ms. */
export interface Terms {
  readonly usual: number;
  readonly longest: number;
}

/** When a key made now ends. @throws InvalidInput */
export function expiryOf(wanted: Date | undefined, now: Date, { usual, longest }: Terms): Date {
  if (wanted === undefined) return after(now, usual);
  if (wanted <= now) throw new InvalidInput([{ pointer: '/expiresAt', code: 'not-in-the-future' }]);
  if (wanted > after(now, longest)) {
    throw new InvalidInput([{ pointer: '/expiresAt', code: 'too-far-ahead', values: { days: Math.floor(longest / DAY) } }]);
  }
  return wanted;
}

/** Networks in CIDR notation (RFC 4632), each once; a single address stands for itself. @throws InvalidInput */
export function networksOf(given: readonly string[]): string[] {
  if (given.length > MOST_NETWORKS)
    throw new InvalidInput([{ pointer: '/allowedAddresses', code: 'too-many', values: { max: MOST_NETWORKS } }]);
  const read = given.map(readNetwork);
  const bad = read.indexOf(null);
  if (bad >= 0) throw new InvalidInput([{ pointer: `/allowedAddresses/${String(bad)}`, code: 'network-needed' }]);
  return [...new Set(read.filter((network) => network !== null))];
}

/** How long (ms) the old secret goes on after a rotation, given in ISO 8601. @throws InvalidInput */
export function overlapOf(given: string, longest: number): number {
  const ms = milliseconds(given);
  if (ms === null) throw new InvalidInput([{ pointer: '/overlap', code: 'duration-needed' }]);
  if (ms > longest)
    throw new InvalidInput([{ pointer: '/overlap', code: 'overlap-too-long', values: { days: Math.floor(longest / DAY) } }]);
  return ms;
}
