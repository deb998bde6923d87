import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import type { SignedIn } from '../sessions.js';
import { checkMayEnrol } from './may-enrol.js';
import { newTotpSecret, totpUri } from './totp.js';
import { TotpSecrets } from './totp-secrets.js';

export interface PendingTotp {
  /** Base32, for typing. */
  readonly secret: string;
  /** `otpauth://…`, for a QR code. */
  readonly uri: string;
}

/** Setting up an authenticator app: a new secret, which counts once a code of it is shown (ConfirmTotp). */
@Injectable()
export class PrepareTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly secrets: TotpSecrets,
  ) {}

  execute(person: SignedIn): Promise<void> {
    checkMayEnrol(person, 'totp');
    const { directoryId, personId } = person.actor;
    return this.transactions.run(person.actor, (tx) => this.secrets.keepPending(tx, directoryId, personId ?? '', newTotpSecret()));
  }

  /** The secret being set up, or null when none is. */
  async look({ actor, email }: SignedIn): Promise<PendingTotp | null> {
    const secret = await this.transactions.run(actor, (tx) => this.secrets.read(tx, 'totp_pending', actor.personId ?? ''));
    return secret === null ? null : { secret, uri: totpUri(secret, email) };
  }
}
