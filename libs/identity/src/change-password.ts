import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { Attempts } from './attempts/attempts.js';
import { allow } from './domain/policy.js';
import { NewPasswords } from './new-passwords.js';
import { Passwords } from './hashing/passwords.js';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly newPasswords: NewPasswords,
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
    const { stored, about } = await this.known(actor);
    const chosen = await this.newPasswords.read(next, '/next', { hasFactor: true, about });
    const attempt = await this.attempts.take('sign-in', actor.name, null);
    if (!(await this.passwords.matches(stored, current))) throw new InvalidInput([{ pointer: '/current', code: 'wrong-password' }]);
    await attempt.succeeded();
    const hash = await this.passwords.hash(chosen);
    await this.transactions.run(actor, async (tx) => {
      const [, changed] = await tx.query<[unknown, number]>(CHANGE, [actor.personId, hash, stored]);
      if (!changed) throw new InvalidInput([{ pointer: '/current', code: 'wrong-password' }]);
      await tx.query('delete from password_reset where account_id = $1', [actor.personId]);
      await tx.query('delete from session where account_id = $1 and public_id <> $2', [actor.personId, session]);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/password-changed', { subject: actor.name, states, data: {} });
    });
  }

  private known(actor: Actor): Promise<{ stored: string | null; about: string[] }> {
    return this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<{ stored: string | null; about: string[] }[]>(KNOWN, [actor.personId]);
      return row ?? { stored: null, about: [] };
    });
  }
}

const KNOWN = 'select password_hash as stored, array[email, name] as about from account where id = $1';

const CHANGE = 'update account set password_hash = $2, version = version + 1 where id = $1 and password_hash = $3';
