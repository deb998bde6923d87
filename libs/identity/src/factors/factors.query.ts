import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import type { SignedIn } from '../sessions.js';

export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface FactorsView {
  /** When the authenticator app was set up. */
  readonly totpSince: Date | null;
  readonly passkeys: readonly PasskeyView[];
  readonly recoveryCodesLeft: number;
}

@Injectable()
export class FactorsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** What the person can prove themselves with. */
  look({ actor }: SignedIn): Promise<FactorsView> {
    return this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<Omit<FactorsView, 'passkeys'>[]>(COUNTS, [actor.personId]);
      const passkeys = await tx.query<PasskeyView[]>(PASSKEYS, [actor.personId]);
      return { totpSince: null, recoveryCodesLeft: 0, ...found, passkeys };
    });
  }
}

const COUNTS = `
  select (select created_at from totp where account_id = $1) as "totpSince",
    (select count(*)::int from recovery_code where account_id = $1 and used_at is null) as "recoveryCodesLeft"`;

const PASSKEYS = `
  select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from passkey where account_id = $1 order by created_at, id`;
