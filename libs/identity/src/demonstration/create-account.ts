import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { isUniqueViolation, Transactions } from '@liaison/database';
import { type Actor, Clock, InvalidInput, newId, plainText, type Role } from '@liaison/kernel';
import { allow } from '../domain/policy.js';
import { AccountExists } from '../accounts.errors.js';
import { NewPasswords } from '../new-passwords.js';
import { Passwords } from '../hashing/passwords.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly contactIds?: readonly string[];
  readonly password: string;
  readonly language?: string;
  readonly timeZone?: string;
}

@Injectable()
export class CreateAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly newPasswords: NewPasswords,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** The new account's id. @throws AccountExists */
  async execute(actor: Actor, account: NewAccount): Promise<string> {
    allow(actor, 'account/create');
    const name = nameOf(account);
    const hash = await this.passwords.hash(await this.newPasswords.read(account.password, '/password', { hasFactor: false, about: [] }));
    const id = newId();
    try {
      await this.transactions.run(actor, async (tx) => {
        const { email, state, roles, contactIds = [], language = 'en', timeZone = 'UTC' } = account;
        const values = [
          id,
          actor.directoryId,
          email.toLowerCase(),
          name,
          state,
          roles,
          contactIds,
          hash,
          language,
          timeZone,
          this.clock.now(),
        ];
        await tx.query(INSERT, values);
        await this.audit.append(tx, actor, 'identity/account-created', {
          subject: `account:${id}`,
          states: state ? [state] : [],
          data: { roles },
        });
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new AccountExists() : error;
    }
    return id;
  }
}

const INSERT = `
  insert into account (id, directory_id, email, name, state, roles, contact_ids, password_hash, language, time_zone, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

function nameOf({ name }: NewAccount): string {
  const read = plainText(name);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/name', code: read.fault }]);
  return read.text;
}
