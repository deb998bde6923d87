import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, Clock, InvalidInput, newId, plainText, type Role } from '@liaison/kernel';
import { hashOfKey, newApiKey, prefixOf } from './domain/api-key.js';
import { allow } from './domain/policy.js';
import { checkContacts } from './own-contacts.js';

export interface NewApiKey {
  readonly name: string;
  /** Null for the directory's own officers, whose keys exist in demonstrations only. */
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly contactIds?: readonly string[];
  /** The person behind the key, where two persons are asked for. */
  readonly accountId?: string;
  readonly expiresAt?: Date;
}

export interface IssuedApiKey {
  readonly id: string;
  /** Shown this once. */
  readonly key: string;
  readonly prefix: string;
}

/** What a State administrator can hand on; more only if they hold it themselves. */
const GIVEABLE: readonly Role[] = ['liaison', 'observer', 'state-administrator'];

@Injectable()
export class IssueApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, wanted: NewApiKey): Promise<IssuedApiKey> {
    allow(actor, 'key/administer', { states: wanted.state ? [wanted.state] : [] });
    if (actor.kind !== 'operator') checkRoles(actor, wanted.roles);
    const name = nameOf(wanted);
    const issued = { id: newId(), key: newApiKey() };
    const prefix = prefixOf(issued.key);
    return this.transactions.run(actor, async (tx) => {
      await checkContacts(tx, actor, wanted);
      const { state, accountId = null, roles, contactIds = [], expiresAt = null } = wanted;
      const hash = hashOfKey(issued.key);
      const values = [
        issued.id,
        actor.directoryId,
        state,
        accountId,
        name,
        prefix,
        hash,
        roles,
        contactIds,
        actor.name,
        this.clock.now(),
        expiresAt,
      ];
      await tx.query(INSERT, values);
      const data = { key: issued.id, prefix };
      await this.audit.append(tx, actor, 'identity/key-created', { subject: `api-key:${issued.id}`, states: state ? [state] : [], data });
      return { ...issued, prefix };
    });
  }
}

const INSERT = `
  insert into api_key (id, directory_id, state, account_id, name, prefix, secret_hash, roles, contact_ids, created_by, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

function checkRoles(actor: Actor, roles: readonly Role[]): void {
  const beyond = roles.findIndex((role) => !GIVEABLE.includes(role) && !actor.roles.includes(role));
  if (beyond >= 0) throw new InvalidInput([{ pointer: `/roles/${String(beyond)}`, code: 'role-not-yours-to-give' }]);
}

function nameOf({ name }: NewApiKey): string {
  const read = plainText(name);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/name', code: read.fault }]);
  if (!read.text) throw new InvalidInput([{ pointer: '/name', code: 'missing' }]);
  return read.text;
}
