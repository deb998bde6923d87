/** What somebody tries; each is counted apart. */
export type AttemptKind = 'sign-in' | 'second-factor' | 'recovery' | 'invitation' | 'reset' | 'leak' | 'change-code';

/** From where: the address of the request, and the token of a browser that has been here before. */
export interface Place {
  readonly address: string;
  readonly device: string | null;
}

/** `burst` at once, then one every `every` ms. */
export interface Allowance {
  readonly burst: number;
  readonly every: number;
}

export interface Allowances {
  /** One person from one place. */
  readonly here: Allowance;
  /** One person from all places where nobody has succeeded as this person. */
  readonly strangers: Allowance;
  /** One place, whoever is tried. */
  readonly place: Allowance;
}

export interface Bucket extends Allowance {
  readonly name: string;
}

/** Six digits are guessed sooner than a password, and whoever tries them has shown the password already. */
const SLOWER: Readonly<Record<AttemptKind, number>> = {
  'sign-in': 1,
  'second-factor': 10,
  recovery: 10,
  invitation: 1,
  reset: 1,
  leak: 1,
  'change-code': 1,
};

/**
 * What an attempt takes from (NIST SP 800-63B-4 §3.2.2). Where the person has succeeded before, only guesses from there
 * count, so that strangers can never shut the real person out.
 */
export function bucketsOf(kind: AttemptKind, subject: string, from: { place: string; known: boolean }, allowed: Allowances): Bucket[] {
  const slow = ({ burst, every }: Allowance) => ({ burst, every: every * SLOWER[kind] });
  const here = { name: `${kind} ${subject} from ${from.place}`, ...slow(allowed.here) };
  if (from.known) return [here];
  const strangers = { name: `${kind} ${subject} from strangers`, ...slow(allowed.strangers) };
  return [here, strangers, { name: `${kind} from ${from.place}`, ...allowed.place }];
}
