import { IdentityTaken, LinkedOtherwise } from '../sign-in.errors.js';

/** What an identity provider says of somebody's address. */
export interface Vouched {
  readonly email: string | null;
  readonly verified: boolean;
}

export interface Candidate {
  readonly disabled: boolean;
}

/** An account with the address, and whether it belongs to an identity of this provider already. */
export interface Addressed extends Candidate {
  readonly linked: boolean;
}

export type SignOnRefusal = 'unknown-identity' | 'address-not-verified' | 'linked-otherwise' | 'account-disabled';

/** `use` says which of the two accounts it is; an addressed one is linked from now on. */
export type SignOnVerdict = { readonly use: 'linked' | 'addressed' } | { readonly refusal: SignOnRefusal };

/**
 * Pure. A link that was made once decides alone, whatever the provider says of addresses later: they are given to others
 * (OpenID Connect Core §5.7). Without one, only an address the provider has verified counts, and only for an account that
 * nobody else of this provider has been linked to.
 */
export function accountOf({ email, verified }: Vouched, linked: Candidate | null, addressed: Addressed | null): SignOnVerdict {
  if (linked) return linked.disabled ? { refusal: 'account-disabled' } : { use: 'linked' };
  if (email !== null && !verified) return { refusal: 'address-not-verified' };
  if (!addressed) return { refusal: 'unknown-identity' };
  if (addressed.linked) return { refusal: 'linked-otherwise' };
  return addressed.disabled ? { refusal: 'account-disabled' } : { use: 'addressed' };
}

/** One account is one identity of a provider, and one identity one account. */
export interface Link {
  readonly account: string;
  readonly subject: string;
}

/**
 * Refuses a link that any of those there are stands against.
 * @throws IdentityTaken, LinkedOtherwise
 */
export function requireSame(wanted: Link, links: readonly Link[]): void {
  if (links.some(({ account, subject }) => subject === wanted.subject && account !== wanted.account)) throw new IdentityTaken();
  if (links.some(({ account, subject }) => subject !== wanted.subject && account === wanted.account)) throw new LinkedOtherwise();
}

/** At most 255 characters of ASCII, case sensitive (OpenID Connect Core §2). */
export function isSubject(text: string): boolean {
  return /^[\x20-\x7e]{1,255}$/.test(text) && text.trim() === text;
}
