import { Injectable } from '@nestjs/common';
import { type RegistrationResponseJSON, verifyRegistrationResponse, type WebAuthnCredential } from '@simplewebauthn/server';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { InvalidInput, newId, plainText, system } from '@liaison/kernel';
import { checkMayEnrol } from '../factors/may-enrol.js';
import { PasskeyRefused } from '../factors.errors.js';
import type { SignedIn } from '../sessions.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { RelyingParty } from './relying-party.js';
import { FactorLetters } from '../factors/factor-letters.js';

const LONGEST_NAME = 100;
const MOST = 20;

@Injectable()
export class RegisterPasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly letters: FactorLetters,
    private readonly challenges: PasskeyChallenges,
    private readonly party: RelyingParty,
  ) {}

  /** Keeps the public half of the passkey a device has made (WebAuthn §7.1). @throws InvalidInput (`/name`), PasskeyRefused */
  async execute(person: SignedIn, answer: unknown, name: string): Promise<void> {
    checkMayEnrol(person, 'passkey');
    const called = nameOf(name);
    const made = await this.verify(person, answer).catch(() => null);
    if (!made) throw new PasskeyRefused();
    const { actor } = person;
    await this.transactions.run(system('identity', actor.directoryId), async (tx) => {
      const id = Buffer.from(made.id, 'base64url');
      const values = [
        newId(),
        actor.directoryId,
        actor.personId,
        id,
        Buffer.from(made.publicKey),
        made.counter,
        transportsOf(made),
        called,
        MOST,
      ];
      const kept = await tx.query<unknown[]>(KEEP, values);
      if (!kept.length) throw new PasskeyRefused();
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/factor-added', { subject: actor.name, states, data: { factor: 'passkey' } });
      await this.letters.tell(tx, person, 'passkey-added');
    });
  }

  private async verify({ actor }: SignedIn, answer: unknown): Promise<WebAuthnCredential | null> {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: (challenge) => this.challenges.use(challenge, 'register', actor.personId),
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
    });
    return verified ? registrationInfo.credential : null;
  }
}

/** One that somebody has already is not taken from them. */
const KEEP = `
  insert into passkey (id, directory_id, account_id, credential_id, public_key, counter, transports, name)
  select $1, $2, $3, $4, $5, $6, $7, $8 where (select count(*) from passkey where account_id = $3) < $9
  on conflict (directory_id, credential_id) do nothing returning id`;

function nameOf(given: string): string {
  const read = plainText(given);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/name', code: read.fault }]);
  if (!read.text) throw new InvalidInput([{ pointer: '/name', code: 'missing' }]);
  if (Array.from(read.text).length > LONGEST_NAME)
    throw new InvalidInput([{ pointer: '/name', code: 'too-long', values: { max: LONGEST_NAME } }]);
  return read.text;
}

/** A hint of the browser for its next question; anything else is left out. */
function transportsOf({ transports = [] }: WebAuthnCredential): string[] {
  return transports.filter((one) => /^[a-z-]{1,20}$/.test(one)).slice(0, 8);
}
