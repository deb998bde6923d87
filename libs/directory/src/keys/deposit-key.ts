import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, Clock, Forbidden, InvalidInput } from '@liaison/kernel';
import { nextWarning } from '../domain/key-warnings.js';
import { type OpenPgpKey, readOpenPgpKey } from './read-openpgp-key.js';

/**
 * Keeps a public OpenPGP key for a State. It is used by no contact until a proposal names it; given again, it brings a new
 * date of expiry or its revocation, which counts at once.
 */
@Injectable()
export class DepositKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The fingerprint. @throws Forbidden, InvalidInput (secret, expired, none or several, revoked and unknown, cannot encrypt) */
  async execute(actor: Actor, armored: string): Promise<string> {
    if (actor.state === null) throw new Forbidden('contact/change');
    allow(actor, 'contact/change', { states: [actor.state] });
    const read = await readOpenPgpKey(armored, this.clock.now());
    if ('fault' in read) throw new InvalidInput([{ pointer: '/armored', code: read.fault }]);
    const { state } = actor;
    await this.transactions.run(actor, (tx) => this.keep(tx, actor, state, read.key));
    return read.key.fingerprint;
  }

  private async keep(tx: Tx, actor: Actor, state: string, key: OpenPgpKey): Promise<void> {
    const now = this.clock.now();
    const { fingerprint, armored, algorithm, userIds, createdAt, expiresAt, revoked } = key;
    if (revoked && !(await isKnown(tx, actor, fingerprint))) throw new InvalidInput([{ pointer: '/armored', code: 'key-revoked' }]);
    const values = [actor.directoryId, state, fingerprint, armored, algorithm, userIds, createdAt, expiresAt, revoked ? now : null];
    await tx.query(UPSERT, [...values, now, actor.name, revoked ? null : nextWarning(expiresAt, now)]);
    await this.audit.append(tx, actor, 'directory/key-deposited', {
      subject: `state:${state}`,
      states: [state],
      data: { fingerprint, expires: expiresAt?.toISOString() ?? null, revoked },
    });
  }
}

async function isKnown(tx: Tx, { directoryId, state }: Actor, fingerprint: string): Promise<boolean> {
  const found = await tx.query<unknown[]>('select from openpgp_key where directory_id = $1 and state = $2 and fingerprint = $3', [
    directoryId,
    state,
    fingerprint,
  ]);
  return found.length > 0;
}

/** A revocation is for ever (RFC 9580 §5.2.3.31), whatever copy of the key comes later. */
const UPSERT = `
  insert into openpgp_key (directory_id, state, fingerprint, armored, algorithm, user_ids, created_at, expires_at, revoked_at,
    deposited_at, deposited_by, next_warning_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (directory_id, state, fingerprint) do update set armored = excluded.armored, user_ids = excluded.user_ids,
    expires_at = excluded.expires_at, revoked_at = coalesce(openpgp_key.revoked_at, excluded.revoked_at),
    deposited_at = excluded.deposited_at, deposited_by = excluded.deposited_by,
    next_warning_at = case when openpgp_key.revoked_at is null then excluded.next_warning_at end`;
