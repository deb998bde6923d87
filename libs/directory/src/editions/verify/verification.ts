import type { ContactMark } from '../../domain/editions/edition.js';

/** Why a file is not proof. */
export type Doubt =
  /** Not a file of an edition, cut short, or unreadable. */
  | 'damaged'
  /** What it says is not what was signed. */
  | 'altered'
  /** Signed, but by none of the keys that the reader vouches for. */
  | 'foreign'
  /** Nobody vouches for its key: compare it with a printed one. */
  | 'unknown-key'
  /** A CSV or vCard file without the edition it belongs to. */
  | 'edition-needed';

/** A file given beside of which nothing counts, and why; a withdrawal may stand in it. */
export interface BesideDoubt {
  /** Its place among the files given beside, from 0. */
  readonly place: number;
  /** `not-an-edition`: a printed book, or a signed text of another kind. `untrusted`: signed by a key that nobody vouches for. */
  readonly doubt: 'damaged' | 'altered' | 'not-an-edition' | 'untrusted';
  readonly kid: string | null;
}

export interface Doubtful {
  readonly outcome: Doubt;
  /** The key it names, where it names one. */
  readonly kid: string | null;
  /** The keys that were vouched for. */
  readonly trusted: readonly string[];
  readonly besideDoubts: readonly BesideDoubt[];
}

export interface Genuine {
  readonly outcome: 'genuine';
  readonly kind: 'edition' | 'book' | 'contacts' | 'withdrawals';
  readonly number: number;
  readonly directory: string;
  readonly issuedAt: string;
  /** Null for a list of what was withdrawn. */
  readonly validUntil: string | null;
  readonly expired: boolean;
  readonly hash: string;
  readonly kid: string;
  /** Of a book. */
  readonly volume: number | null;
  readonly volumes: number | null;
  readonly language: string | null;
  /** The edition itself, or its key, was withdrawn. */
  readonly withdrawn: { readonly at: string; readonly because: string | null } | null;
  readonly keyWithdrawnAt: string | null;
  /** The newest edition given beside it, when that is newer. */
  readonly newest: { readonly number: number; readonly issuedAt: string } | null;
  /** What of it no longer stands, as far as the files beside it say; null when nothing newer was given. */
  readonly since: { readonly withdrawn: readonly ContactMark[]; readonly changed: readonly ContactMark[] } | null;
  /** Files given beside that could not be read or trusted: whether the file still stands is then not known. */
  readonly besideDoubts: readonly BesideDoubt[];
  /** The keys that were vouched for. */
  readonly trusted: readonly string[];
}

export type Verification = Genuine | Doubtful;

/** `liaison edition verify` ends with these. 1 is for everything that is not about the file. */
export const EXIT_CODES = {
  genuine: 0,
  'unknown-key': 2,
  altered: 3,
  damaged: 4,
  foreign: 5,
  withdrawn: 6,
  expired: 7,
  'edition-needed': 8,
  'beside-doubtful': 9,
} as const;

export function exitCodeOf(verification: Verification): number {
  if (verification.outcome !== 'genuine') return EXIT_CODES[verification.outcome];
  if (verification.withdrawn ?? verification.keyWithdrawnAt) return EXIT_CODES.withdrawn;
  if (verification.besideDoubts.length) return EXIT_CODES['beside-doubtful'];
  return verification.expired ? EXIT_CODES.expired : EXIT_CODES.genuine;
}
