import { Injectable } from '@nestjs/common';
import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { Transactions } from '@liaison/database';
import { checkMayEnrol } from '../factors/may-enrol.js';
import type { SignedIn } from '../sessions.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { RelyingParty } from './relying-party.js';

@Injectable()
export class PreparePasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly challenges: PasskeyChallenges,
    private readonly party: RelyingParty,
  ) {}

  /**
   * What a browser is told so that a device makes a passkey: one that verifies its user and needs no name typed
   * (discoverable), not on a device that has one. Which make the device is, is not asked (attestation none).
   */
  async execute(person: SignedIn): Promise<PublicKeyCredentialCreationOptionsJSON> {
    checkMayEnrol(person, 'passkey');
    const { actor, email, name } = person;
    const has = await this.transactions.run(actor, (tx) =>
      tx.query<{ id: Buffer }[]>('select credential_id as id from passkey where account_id = $1', [actor.personId]),
    );
    return generateRegistrationOptions({
      rpName: this.party.name,
      rpID: this.party.id,
      userID: new TextEncoder().encode(actor.personId ?? ''),
      userName: email,
      userDisplayName: name,
      challenge: await this.challenges.issue('register', actor.personId),
      attestationType: 'none',
      excludeCredentials: has.map(({ id }) => ({ id: id.toString('base64url') })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }
}
