import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { InvalidInput } from '@liaison/kernel';
import { Attempts } from '../attempts/attempts.js';
import type { Place } from '../domain/attempts.js';
import { offeredSteps } from '../domain/offered-steps.js';
import type { SignedIn } from '../sessions.js';
import { ProofRecords } from './proof-records.js';
import { stepOfCode } from './totp.js';
import { TotpSecrets } from './totp-secrets.js';

@Injectable()
export class ProveTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: Attempts,
    private readonly secrets: TotpSecrets,
    private readonly records: ProofRecords,
  ) {}

  /**
   * The code of the person's app, each of which works once (RFC 6238 §5.2). `place` is where it is typed.
   * @throws InvalidInput (`/code`, wrong-code), TooManyAttempts
   */
  async execute(person: SignedIn, code: string, place: Place): Promise<void> {
    const accountId = person.actor.personId ?? '';
    const attempt = await this.attempts.take('second-factor', accountId, place);
    const isRight =
      offeredSteps(person.enrolled, person.accepted).includes('totp') &&
      (await this.transactions.run(person.actor, (tx) => this.useUp(tx, accountId, code)));
    if (!isRight) {
      await this.records.refused(person, 'totp');
      throw new InvalidInput([{ pointer: '/code', code: 'wrong-code' }]);
    }
    await this.records.shown(person, 'totp');
    await attempt.succeeded();
  }

  /** Of two who bring the same code at once, one finds it used. */
  private async useUp(tx: Tx, accountId: string, code: string): Promise<boolean> {
    const secret = await this.secrets.read(tx, 'totp', accountId);
    const step = secret && stepOfCode(secret, code, new Date());
    if (!step) return false;
    const [, used] = await tx.query<[unknown, number]>('update totp set last_step = $2 where account_id = $1 and last_step < $2', [
      accountId,
      step,
    ]);
    return used === 1;
  }
}
