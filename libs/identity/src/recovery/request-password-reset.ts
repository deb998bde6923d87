import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { system } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { Attempts } from '../attempts/attempts.js';
import type { Place } from '../domain/attempts.js';
import { hashOfToken, newToken } from '../domain/token.js';
import { statesOf } from '../invitations/invitation.js';
import { notSetUpLetter, passwordResetLetter } from '../letters/password.letters.js';
import { HAS_FACTOR } from './has-factor.sql.js';

/** An answer never comes sooner than this (ms), so that its time does not tell whether the account exists. */
const ANSWERED_AFTER = 300;

/** A second letter within this time (ms) would only tell whoever asks that they may flood somebody's mailbox. */
const NOT_AGAIN_WITHIN = 120_000;

interface Holder {
  readonly id: string;
  readonly state: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly hasFactor: boolean;
}

@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly attempts: Attempts,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** Writes to the address if it holds an account; whoever asks learns nothing. @throws TooManyAttempts */
  async execute(email: string, place: Place): Promise<void> {
    const address = email.trim().toLowerCase();
    const earliest = sleep(ANSWERED_AFTER);
    await this.attempts.take('reset', address, place);
    await this.transactions.run(system('identity', this.installation.directoryId), (tx) => this.write(tx, address));
    await earliest;
  }

  private async write(tx: Tx, address: string): Promise<void> {
    const actor = system('identity', this.installation.directoryId);
    const [holder] = await tx.query<Holder[]>(FIND, [actor.directoryId, address]);
    if (!holder) return;
    const token = newToken();
    const values = [holder.id, actor.directoryId, hashOfToken(token), this.settings.PASSWORD_RESET_KEPT, NOT_AGAIN_WITHIN];
    const [kept] = await tx.query<{ expiresAt: Date; at: Date }[]>(KEEP, values);
    if (!kept) return;
    const given = { ...holder, publicUrl: this.settings.PUBLIC_URL, at: kept.at };
    const letter = holder.hasFactor ? passwordResetLetter({ ...given, token, expiresAt: kept.expiresAt }) : notSetUpLetter(given);
    await this.outbox.post(tx, actor, letter);
    const entry = { subject: `account:${holder.id}`, states: statesOf(holder), data: {} };
    await this.audit.append(tx, actor, 'identity/password-reset-asked', entry);
  }
}

const FIND = `
  select a.id, a.state, a.name, a.email, a.language, ${HAS_FACTOR} as "hasFactor"
  from account a where a.directory_id = $1 and a.email = $2 and a.disabled_at is null`;

const KEEP = `
  insert into password_reset (account_id, directory_id, token_hash, expires_at) values ($1, $2, $3, now() + $4 * interval '1 ms')
  on conflict (account_id) do update set token_hash = excluded.token_hash, requested_at = now(), expires_at = excluded.expires_at
  where password_reset.requested_at <= now() - $5 * interval '1 ms'
  returning expires_at as "expiresAt", requested_at as at`;
