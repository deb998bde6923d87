import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, NotFound, system } from '@liaison/kernel';
import { allow } from '../domain/policy.js';
import { removeAllFactors } from '../factors/remove-factor.js';
import { NewPasswords } from '../new-passwords.js';
import { Passwords } from '../hashing/passwords.js';

/** Gives somebody else's account a new password; whatever opened it until now opens it no more, passkeys included. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly newPasswords: NewPasswords,
    private readonly passwords: Passwords,
  ) {}

  async execute(actor: Actor, accountId: string, password: string): Promise<void> {
    allow(actor, 'account/create');
    const hash = await this.passwords.hash(await this.newPasswords.read(password, '/password', { hasFactor: false, about: [] }));
    // As the service itself: an operator sees nobody's sessions.
    await this.transactions.run(system('identity', actor.directoryId), async (tx) => {
      const [rows] = await tx.query<[{ state: string | null }[]]>(UPDATE, [accountId, actor.directoryId, hash]);
      const [account] = rows;
      if (!account) throw new NotFound('account');
      await removeAllFactors(tx, accountId);
      const states = account.state ? [account.state] : [];
      await this.audit.append(tx, actor, 'identity/password-changed', { subject: `account:${accountId}`, states, data: {} });
    });
  }
}

const UPDATE = `
  update account set password_hash = $3, version = version + 1 where id = $1 and directory_id = $2 returning state`;
