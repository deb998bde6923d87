import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { Attempts } from './attempts/attempts.js';
import { checkPassword } from './domain/password-rule.js';
import { allow } from './domain/policy.js';
import { Passwords } from './passwords.js';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Changes one's own password and ends all other sessions; `session` is the public id of the one that stays.
   * Hashing is slow, so it happens before the transaction.
   * @throws InvalidInput, TooManyAttempts, SignInBusy
   */
  async execute(actor: Actor, { current, next }: { current: string; next: string }, session: string): Promise<void> {
    allow(actor, 'account/own');
    checkPassword(next, '/next');
    const attempt = await this.attempts.take('sign-in', actor.name, null);
    const stored = await this.storedHash(actor);
    if (!(await this.passwords.matches(stored, current))) throw new InvalidInput([{ pointer: '/current', code: 'wrong-password' }]);
    await attempt.succeeded();
    const hash = await this.passwords.hash(next);
    await this.transactions.run(actor, async (tx) => {
      const [, changed] = await tx.query<[unknown, number]>(CHANGE, [actor.personId, hash, stored]);
      if (!changed) throw new InvalidInput([{ pointer: '/current', code: 'wrong-password' }]);
      await tx.query('delete from session where account_id = $1 and public_id <> $2', [actor.personId, session]);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/password-changed', { subject: actor.name, states, data: {} });
    });
  }

  private storedHash(actor: Actor): Promise<string | null> {
    return this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<{ password_hash: string | null }[]>('select password_hash from account where id = $1', [actor.personId]);
      return row?.password_hash ?? null;
    });
  }
}

const CHANGE = 'update account set password_hash = $2, version = version + 1 where id = $1 and password_hash = $3';
