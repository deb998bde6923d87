import { Injectable } from '@nestjs/common';
import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import { type ActorRow, actorOfAccount } from '../account.js';
import { PasskeyRefused } from '../factors.errors.js';
import { type ChallengePurpose, PasskeyChallenges } from './passkey-challenges.js';
import { RelyingParty } from './relying-party.js';

interface StoredPasskey extends ActorRow {
  readonly passkey: string;
  readonly public_key: Buffer;
  readonly counter: string;
}

/** Checks what a device has signed (WebAuthn §7.2): origin, service, challenge, user verification, signature, counter. */
@Injectable()
export class PasskeyCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly challenges: PasskeyChallenges,
    private readonly party: RelyingParty,
  ) {}

  /** Whose passkey it is; `accountId` says whose it must be, null that nobody has said. @throws PasskeyRefused */
  async whose(answer: unknown, purpose: ChallengePurpose, accountId: string | null): Promise<Actor> {
    if (!isAnswer(answer)) throw new PasskeyRefused();
    const stored = await this.find(answer.id);
    if (!stored || (accountId !== null && stored.id !== accountId) || !isHandleOf(stored.id, answer)) throw new PasskeyRefused();
    const counter = await this.verify(answer, stored, purpose, accountId).catch(() => null);
    if (counter === null || !(await this.count(stored, counter))) throw new PasskeyRefused();
    return actorOfAccount(stored);
  }

  /** The device's counter. Everything that does not fit is thrown by the library. */
  private async verify(answer: AuthenticationResponseJSON, stored: StoredPasskey, purpose: ChallengePurpose, accountId: string | null) {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: (challenge) => this.challenges.use(challenge, purpose, accountId),
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
      credential: { id: answer.id, publicKey: new Uint8Array(stored.public_key), counter: Number(stored.counter) },
    });
    return verified ? authenticationInfo.newCounter : null;
  }

  private async find(credential: string): Promise<StoredPasskey | null> {
    const values = [this.installation.directoryId, Buffer.from(credential, 'base64url')];
    const [row] = await this.asIdentity((tx) => tx.query<StoredPasskey[]>(FIND, values));
    return row ?? null;
  }

  /** A counter that does not grow betrays a copied key; devices without one always say 0. */
  private async count({ passkey }: StoredPasskey, counter: number): Promise<boolean> {
    const [, counted] = await this.asIdentity((tx) => tx.query<[unknown, number]>(COUNT, [passkey, counter]));
    return counted === 1;
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

const FIND = `
  select p.id as passkey, p.public_key, p.counter, a.id, a.directory_id, a.state, a.roles, a.contact_ids
  from passkey p join account a on a.id = p.account_id
  where p.directory_id = $1 and p.credential_id = $2 and a.disabled_at is null`;

const COUNT = `
  update passkey set counter = $2, last_used_at = now() where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`;

/** Whom the device says it signs for, where it does (WebAuthn §7.2, step 6). */
function isHandleOf(accountId: string, { response }: AuthenticationResponseJSON): boolean {
  const handle: unknown = response.userHandle;
  return handle === undefined || (typeof handle === 'string' && Buffer.from(handle, 'base64url').toString() === accountId);
}

function isAnswer(given: unknown): given is AuthenticationResponseJSON {
  const { id, response } = (given ?? {}) as { id?: unknown; response?: unknown };
  return typeof id === 'string' && id.length <= 2_000 && typeof response === 'object' && response !== null;
}
