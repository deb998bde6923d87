import type { Role } from '@liaison/kernel';

/** What the page shows of a person's account. */
export interface AccountEntry {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: string;
  readonly timeZone: string;
}

export interface SessionEntry {
  readonly id: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly agent: string | null;
  /** Such as `192.0.2.0/24`. */
  readonly network: string | null;
}
