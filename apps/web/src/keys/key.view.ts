import type { Role } from '@liaison/kernel';

/** A key as its administrators see it; never its secret. */
export interface KeyEntry {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly allowedAddresses: readonly string[];
  readonly createdAt: Date | string;
  readonly lastUsedAt: Date | string | null;
  readonly lastUsedFrom: string | null;
  readonly expiresAt: Date | string;
  /** The secret it replaced, while that works. */
  readonly old: { readonly prefix: string; readonly until: string } | null;
  readonly mirror: 'asked' | 'granted' | 'declined' | null;
}
