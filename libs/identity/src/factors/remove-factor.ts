import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Transactions, type Tx } from '@liaison/database';
import { isId, NotFound, system } from '@liaison/kernel';
import { mayRemove } from '../domain/offered-steps.js';
import { allow } from '../domain/policy.js';
import type { Factor } from '../domain/session-stage.js';
import { LastFactor } from '../factors.errors.js';
import type { SignedIn } from '../sessions.js';
import { FactorLetters } from './factor-letters.js';

@Injectable()
export class RemoveFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
    private readonly letters: FactorLetters,
  ) {}

  /** The account's app, or one of its passkeys by id. @throws LastFactor, NotFound */
  execute(person: SignedIn, which: 'totp' | { readonly passkey: string }): Promise<void> {
    const { actor } = person;
    allow(actor, 'account/own');
    const factor: Factor = which === 'totp' ? 'totp' : 'passkey';
    return this.transactions.run(system('identity', actor.directoryId), async (tx) => {
      const has = await lockFactors(tx, actor.personId ?? '');
      if (!mayRemove(factor, has, person.accepted)) throw new LastFactor();
      await remove(tx, actor.personId ?? '', which);
      const states = actor.state ? [actor.state] : [];
      await this.audit.append(tx, actor, 'identity/factor-removed', { subject: actor.name, states, data: { factor } });
      await this.letters.tell(tx, person, `${factor}-removed`);
    });
  }
}

/** The account's row is locked, so that two removals never leave nothing. */
async function lockFactors(tx: Tx, accountId: string): Promise<{ totp: boolean; passkeys: number }> {
  await tx.query('select from account where id = $1 for update', [accountId]);
  const [has] = await tx.query<{ totp: boolean; passkeys: number }[]>(HAS, [accountId]);
  return has ?? { totp: false, passkeys: 0 };
}

async function remove(tx: Tx, accountId: string, which: 'totp' | { readonly passkey: string }): Promise<void> {
  if (which !== 'totp' && !isId(which.passkey)) throw new NotFound('factor');
  const [, removed] = await (which === 'totp'
    ? tx.query<[unknown, number]>('delete from totp where account_id = $1', [accountId])
    : tx.query<[unknown, number]>('delete from passkey where account_id = $1 and id = $2', [accountId, which.passkey]));
  if (!removed) throw new NotFound('factor');
}

/** Everything an account proves itself with, its sessions included: the person then starts anew. */
export async function removeAllFactors(tx: Tx, accountId: string): Promise<void> {
  for (const table of ['totp', 'totp_pending', 'passkey', 'recovery_code', 'identity_link', 'session']) {
    await tx.query(`delete from ${table} where account_id = $1`, [accountId]);
  }
}

const HAS = `
  select exists (select from totp where account_id = $1) as totp,
    (select count(*)::int from passkey where account_id = $1) as passkeys`;
