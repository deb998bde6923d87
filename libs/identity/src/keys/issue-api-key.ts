import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions } from '@liaison/database';
import { type Actor, Clock, InvalidInput, newId, plainText, type Role } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { hashOfKey, newApiKey, prefixOf } from '../domain/api-key.js';
import { expiryOf, networksOf } from '../domain/key-terms.js';
import { allow } from '../domain/policy.js';
import { isScope, MIRROR } from '../domain/scopes.js';
import { checkContacts } from '../own-contacts.js';

export interface NewApiKey {
  readonly name: string;
  /** Null for the directory's own officers, whose keys exist in demonstrations only. */
  readonly state: string | null;
  readonly roles: readonly Role[];
  /** What it may be used for; nothing unless chosen. */
  readonly scopes?: readonly string[];
  readonly contactIds?: readonly string[];
  /** The person behind the key, where two persons are asked for. */
  readonly accountId?: string;
  /** A year from now unless chosen. Real time. */
  readonly expiresAt?: Date;
  /** Networks in CIDR notation the key may be used from; from anywhere unless chosen. */
  readonly allowedAddresses?: readonly string[];
}

export interface IssuedApiKey {
  readonly id: string;
  /** Shown this once. */
  readonly key: string;
  readonly prefix: string;
  readonly expiresAt: Date;
}

/** What a State administrator can hand on; more only if they hold it themselves. */
const GIVEABLE: readonly Role[] = ['liaison', 'observer', 'state-administrator'];

@Injectable()
export class IssueApiKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws InvalidInput */
  execute(actor: Actor, wanted: NewApiKey): Promise<IssuedApiKey> {
    allow(actor, 'key/administer', { states: wanted.state ? [wanted.state] : [] });
    if (actor.kind !== 'operator') checkRoles(actor, wanted.roles);
    const row = this.rowOf(actor, wanted);
    const key = newApiKey();
    const prefix = prefixOf(key);
    return this.transactions.run(actor, async (tx) => {
      await checkContacts(tx, actor, wanted);
      await tx.query(INSERT, [JSON.stringify({ ...row, prefix, secret_hash: `\\x${hashOfKey(key).toString('hex')}` })]);
      const { id, state, scopes, expires_at: expiresAt } = row;
      const entry = { subject: `api-key:${id}`, states: state ? [state] : [], data: { key: id, prefix, scopes } };
      await this.audit.append(tx, actor, 'identity/key-created', entry);
      return { id, key, prefix, expiresAt };
    });
  }

  private rowOf(actor: Actor, wanted: NewApiKey) {
    const { KEY_LIFE: usual, KEY_LONGEST: longest } = this.settings;
    return {
      id: newId(),
      directory_id: actor.directoryId,
      state: wanted.state,
      account_id: wanted.accountId ?? null,
      name: nameOf(wanted),
      roles: wanted.roles,
      scopes: scopesOf(wanted),
      contact_ids: wanted.contactIds ?? [],
      allowed_addresses: networksOf(wanted.allowedAddresses ?? []),
      created_by: actor.name,
      created_at: this.clock.now(),
      expires_at: expiryOf(wanted.expiresAt, new Date(), { usual, longest }),
    };
  }
}

const COLUMNS = `id, directory_id, state, account_id, name, prefix, secret_hash, roles, scopes, contact_ids, allowed_addresses, created_by,
  created_at, expires_at`;
const INSERT = `insert into api_key (${COLUMNS}) select ${COLUMNS} from jsonb_populate_record(null::api_key, $1::jsonb)`;

function checkRoles(actor: Actor, roles: readonly Role[]): void {
  const beyond = roles.findIndex((role) => !GIVEABLE.includes(role) && !actor.roles.includes(role));
  if (beyond >= 0) throw new InvalidInput([{ pointer: `/roles/${String(beyond)}`, code: 'role-not-yours-to-give' }]);
}

function scopesOf({ scopes = [] }: NewApiKey): string[] {
  const bad = scopes.findIndex((scope) => !isScope(scope) || scope === MIRROR);
  const code = scopes[bad] === MIRROR ? 'asked-for-apart' : 'invalid';
  if (bad >= 0) throw new InvalidInput([{ pointer: `/scopes/${String(bad)}`, code }]);
  return [...new Set(scopes)];
}

function nameOf({ name }: NewApiKey): string {
  const read = plainText(name);
  if ('fault' in read) throw new InvalidInput([{ pointer: '/name', code: read.fault }]);
  if (!read.text) throw new InvalidInput([{ pointer: '/name', code: 'missing' }]);
  return read.text;
}
