import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { InvalidInput, system } from '@liaison/kernel';
import { Attempts } from '../attempts/attempts.js';
import type { SignedIn } from '../sessions.js';
import { checkMayEnrol } from './may-enrol.js';
import { stepOfCode } from './totp.js';
import { TotpSecrets } from './totp-secrets.js';
import { FactorLetters } from './factor-letters.js';

@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly letters: FactorLetters,
    private readonly attempts: Attempts,
    private readonly secrets: TotpSecrets,
  ) {}

  /**
   * The app that is being set up shows the right code, so it is the account's from now on, instead of any before.
   * @throws InvalidInput (`/code`, wrong-code), TooManyAttempts
   */
  async execute(person: SignedIn, code: string): Promise<void> {
    checkMayEnrol(person, 'totp');
    const { actor } = person;
    const accountId = actor.personId ?? '';
    const attempt = await this.attempts.take('second-factor', accountId, null);
    await this.transactions.run(system('identity', actor.directoryId), async (tx) => {
      const secret = await this.secrets.read(tx, 'totp_pending', accountId);
      const step = secret && stepOfCode(secret, code, new Date());
      if (!secret || !step) throw new InvalidInput([{ pointer: '/code', code: 'wrong-code' }]);
      await this.secrets.keep(tx, actor.directoryId, accountId, secret, step);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/factor-added', { subject: actor.name, states, data: { factor: 'totp' } });
      await this.letters.tell(tx, person, 'totp-added');
    });
    await attempt.succeeded();
  }
}
