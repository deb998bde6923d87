import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { InvalidInput, system } from '@liaison/kernel';
import { Attempts } from '../attempts/attempts.js';
import type { Place } from '../domain/attempts.js';
import { readRecoveryCode } from '../domain/recovery-code.js';
import type { SignedIn } from '../sessions.js';
import { ProofRecords } from './proof-records.js';
import { RecoveryHash } from './recovery-hash.js';
import { FactorLetters } from './factor-letters.js';

@Injectable()
export class UseRecoveryCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly letters: FactorLetters,
    private readonly attempts: Attempts,
    private readonly hash: RecoveryHash,
    private readonly records: ProofRecords,
  ) {}

  /**
   * A printed code instead of the second step, once.
   * @throws InvalidInput (`/recovery`, wrong-recovery-code), TooManyAttempts
   */
  async execute(person: SignedIn, typed: string, place: Place): Promise<void> {
    const { actor } = person;
    const accountId = actor.personId ?? '';
    const attempt = await this.attempts.take('recovery', accountId, place);
    const code = readRecoveryCode(typed);
    const hash = this.hash.of(accountId, code ?? '');
    const isRight = await this.transactions.run(system('identity', actor.directoryId), async (tx) => {
      const [, used] = await tx.query<[unknown, number]>(USE, [accountId, hash]);
      if (!used) return false;
      const [left] = await tx.query<{ left: number }[]>(LEFT, [accountId]);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/recovery-code-used', { subject: actor.name, states, data: { left: left?.left ?? 0 } });
      await this.letters.tell(tx, person, 'code-used');
      return true;
    });
    if (!isRight) {
      await this.records.refused(person, 'recovery');
      throw new InvalidInput([{ pointer: '/recovery', code: 'wrong-recovery-code' }]);
    }
    await attempt.succeeded();
  }
}

const USE = 'update recovery_code set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null';
const LEFT = 'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null';
