import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { system } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { type Attempt, Attempts } from '../attempts/attempts.js';
import type { Place } from '../domain/attempts.js';
import { hashOfToken } from '../domain/token.js';
import { ResetClosed } from '../factors.errors.js';
import { statesOf } from '../invitations/invitation.js';
import { passwordChangedLetter } from '../letters/password.letters.js';
import { NewPasswords } from '../new-passwords.js';
import { Passwords } from '../hashing/passwords.js';
import { HAS_FACTOR } from './has-factor.sql.js';

/** What whoever holds the letter sees. */
export interface OpenReset {
  readonly email: string;
  /** Characters of a new password at least. */
  readonly shortestPassword: number;
}

interface Holder {
  readonly id: string;
  readonly state: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

@Injectable()
export class ResetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly attempts: Attempts,
    private readonly newPasswords: NewPasswords,
    private readonly passwords: Passwords,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** Shows whose it is and changes nothing: mail scanners open every link. @throws ResetClosed, TooManyAttempts */
  async look(token: string, place: Place): Promise<OpenReset> {
    const { holder, attempt } = await this.found(token, place);
    await attempt.succeeded();
    return { email: holder.email, shortestPassword: this.settings.PASSWORD_SHORTEST_WITH_FACTOR };
  }

  /**
   * A new password, and all sessions end. It opens nothing alone: signing in still takes the second factor, which a
   * mailbox never replaces (NIST SP 800-63B-4 §3.1.3.1).
   * @throws ResetClosed, InvalidInput, TooManyAttempts, SignInBusy
   */
  async execute({ token, password }: { token: string; password: string }, place: Place): Promise<void> {
    const { holder, attempt, hash } = await this.found(token, place);
    const about = [holder.email, holder.name];
    const chosen = await this.newPasswords.read(password, '/password', { hasFactor: true, about });
    const passwordHash = await this.passwords.hash(chosen);
    await this.asIdentity((tx) => this.take(tx, hash, passwordHash));
    await attempt.succeeded();
  }

  private async found(token: string, place: Place): Promise<{ holder: Holder; attempt: Attempt; hash: Buffer }> {
    const hash = hashOfToken(token);
    const attempt = await this.attempts.take('reset', hash?.toString('base64') ?? 'no token', place);
    const [holder] = hash ? await this.asIdentity((tx) => tx.query<Holder[]>(LOOK, [this.installation.directoryId, hash])) : [];
    if (!hash || !holder) throw new ResetClosed();
    return { holder, attempt, hash };
  }

  /** Whoever comes second waits for the row, and finds it gone. */
  private async take(tx: Tx, hash: Buffer, passwordHash: string): Promise<void> {
    const { directoryId } = this.installation;
    const [holder] = await tx.query<(Holder & { at: Date })[]>(`${LOOK} for update of r`, [directoryId, hash]);
    if (!holder) throw new ResetClosed();
    await tx.query('delete from password_reset where account_id = $1', [holder.id]);
    await tx.query('update account set password_hash = $2, version = version + 1 where id = $1', [holder.id, passwordHash]);
    await tx.query('delete from session where account_id = $1', [holder.id]);
    const actor = system('identity', directoryId);
    const entry = { subject: `account:${holder.id}`, states: statesOf(holder), data: {} };
    await this.audit.append(tx, actor, 'identity/password-reset', entry);
    await this.outbox.post(tx, actor, passwordChangedLetter({ ...holder, publicUrl: this.settings.PUBLIC_URL }));
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.installation.directoryId), work);
  }
}

const LOOK = `
  select a.id, a.state, a.name, a.email, a.language, r.requested_at as at
  from password_reset r join account a on a.id = r.account_id
  where r.directory_id = $1 and r.token_hash = $2 and r.expires_at > now() and a.disabled_at is null and ${HAS_FACTOR}`;
