import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { system } from '@liaison/kernel';
import { Transactions, type Tx } from '@liaison/database';
import { newRecoveryCode, RECOVERY_CODES, shownCode } from '../domain/recovery-code.js';
import { EnrolmentNeeded } from '../factors.errors.js';
import type { SignedIn } from '../sessions.js';
import { RecoveryHash } from './recovery-hash.js';
import { FactorLetters } from './factor-letters.js';

@Injectable()
export class MakeRecoveryCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly letters: FactorLetters,
    private readonly hash: RecoveryHash,
  ) {}

  /** New codes for a person who has proven who they are; all earlier ones stop working. They are shown this once. */
  execute(person: SignedIn): Promise<readonly string[]> {
    if (person.stage !== 'complete') throw new EnrolmentNeeded();
    return this.transactions.run(system('identity', person.actor.directoryId), (tx) => this.replace(tx, person));
  }

  /** Whether the person has codes that are unused. */
  has({ actor }: SignedIn): Promise<boolean> {
    return this.transactions.run(actor, (tx) => hasCodes(tx, actor.personId));
  }

  /** The first codes, right after the first factor was set up; null when the person has some already. */
  first(person: SignedIn): Promise<readonly string[] | null> {
    return this.transactions.run(system('identity', person.actor.directoryId), async (tx) => {
      await tx.query('select from account where id = $1 for update', [person.actor.personId]);
      return (await hasCodes(tx, person.actor.personId)) ? null : this.replace(tx, person);
    });
  }

  private async replace(tx: Tx, person: SignedIn): Promise<readonly string[]> {
    const { actor } = person;
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const hashes = codes.map((code) => this.hash.of(actor.personId ?? '', code));
    await tx.query('delete from recovery_code where account_id = $1', [actor.personId]);
    await tx.query(INSERT, [actor.directoryId, actor.personId, hashes]);
    const states = actor.state ? [actor.state] : [];
    await this.audit.append(tx, actor, 'identity/recovery-codes-made', { subject: actor.name, states, data: { count: codes.length } });
    await this.letters.tell(tx, person, 'codes-made');
    return codes.map(shownCode);
  }
}

const INSERT = `
  insert into recovery_code (directory_id, account_id, code_hash) select $1, $2, unnest($3::bytea[])`;

async function hasCodes(tx: Tx, accountId: string | null): Promise<boolean> {
  const [some] = await tx.query<unknown[]>('select from recovery_code where account_id = $1 and used_at is null', [accountId]);
  return some !== undefined;
}
