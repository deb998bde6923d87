import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { system } from '@liaison/kernel';

export type ChallengePurpose = 'sign-in' | 'prove' | 'register';

const GOOD_FOR_MS = 300_000;
const SIZE = 32;

/** What devices are asked to sign: random, kept here, good once and for five minutes of real time (WebAuthn §13.4.3). */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
  ) {}

  /** `accountId` null: nobody has said yet who they are. */
  async issue(purpose: ChallengePurpose, accountId: string | null): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = randomBytes(SIZE);
    await this.asIdentity(async (tx) => {
      await tx.query('delete from passkey_challenge where expires_at <= now()');
      await tx.query(ISSUE, [challenge, this.installation.directoryId, accountId, purpose, GOOD_FOR_MS]);
    });
    return new Uint8Array(challenge);
  }

  /** Whether it was asked for just this, lately, and not answered yet; afterwards it is used, whatever comes of the answer. */
  async use(challenge: string, purpose: ChallengePurpose, accountId: string | null): Promise<boolean> {
    const [, used] = await this.asIdentity((tx) =>
      tx.query<[unknown, number]>(USE, [Buffer.from(challenge, 'base64url'), this.installation.directoryId, purpose, accountId]),
    );
    return used === 1;
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

const ISSUE = `
  insert into passkey_challenge (challenge, directory_id, account_id, purpose, expires_at)
  values ($1, $2, $3, $4, now() + $5 * interval '1 ms')`;

const USE = `
  delete from passkey_challenge
  where challenge = $1 and directory_id = $2 and purpose = $3 and account_id is not distinct from $4 and expires_at > now()`;
