import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { Transactions } from '@liaison/database';
import type { SignedIn } from '../sessions.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { RelyingParty } from './relying-party.js';

/** What a browser is told so that a device can prove somebody. */
@Injectable()
export class AskForPasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly challenges: PasskeyChallenges,
    private readonly party: RelyingParty,
  ) {}

  /** Whoever it may be: any passkey made for this service, so the answer is the same for everybody. */
  async ofAnybody(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return this.options(await this.challenges.issue('sign-in', null));
  }

  /** One of this person's own passkeys. */
  async of({ actor }: SignedIn): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const passkeys = await this.transactions.run(actor, (tx) =>
      tx.query<{ id: Buffer; transports: string[] }[]>('select credential_id as id, transports from passkey where account_id = $1', [
        actor.personId,
      ]),
    );
    const allowCredentials = passkeys.map(({ id, transports }) => ({ id: id.toString('base64url'), transports }));
    return this.options(await this.challenges.issue('prove', actor.personId), allowCredentials);
  }

  private options(challenge: Uint8Array<ArrayBuffer>, allowCredentials: { id: string; transports: string[] }[] = []) {
    return generateAuthenticationOptions({ rpID: this.party.id, challenge, allowCredentials, userVerification: 'required' });
  }
}
