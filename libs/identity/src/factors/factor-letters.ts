import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { newId } from '@liaison/kernel';
import { text } from '@liaison/texts';
import type { SignedIn } from '../sessions.js';
import { TellAdministrators } from '../tell-administrators.js';

export type FactorChange = 'totp-added' | 'totp-removed' | 'passkey-added' | 'passkey-removed' | 'codes-made' | 'code-used';

/** Tells people that how they sign in has changed, in case it was not them (ASVS 6.3.7). */
@Injectable()
export class FactorLetters {
  constructor(private readonly letters: TellAdministrators) {}

  /** In a transaction of the system. */
  async tell(tx: Tx, { actor, name, email }: SignedIn, change: FactorChange): Promise<void> {
    await this.letters.tellHolder(tx, actor, {
      occasion: `factor:${newId()}`,
      subject: 'access.letter.subject',
      body: 'access.letter.factor',
      values: (reader) => ({ name, email, change: text(reader, `access.change.${change}`) }),
    });
  }
}
