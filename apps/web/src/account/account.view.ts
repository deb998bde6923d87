import type { Role } from '@liaison/kernel';

/** What the page shows of a person's account. */
export interface AccountEntry {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: string;
  readonly timeZone: string;
  /** The public id of the session that looks. */
  readonly session: string;
}

export interface SessionEntry {
  readonly id: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly agent: string | null;
}
