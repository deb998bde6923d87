import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, isUniqueViolation, Transactions, type Tx } from '@liaison/database';
import { Clock, type Role, system } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { actorOfAccount } from '../account.js';
import { type Attempt, Attempts } from '../attempts/attempts.js';
import type { Place } from '../domain/attempts.js';
import { hashOfToken } from '../domain/token.js';
import { InvitationClosed } from '../accounts.errors.js';
import { NewPasswords } from '../new-passwords.js';
import { Passwords } from '../hashing/passwords.js';
import { COLUMNS, type Invitation, statesOf } from './invitation.js';
import { takeUpAccount } from './take-up-account.js';

/** What whoever holds the letter sees before accepting. */
export interface OpenInvitation {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** What the State is called, by language; null: the directory itself. */
  readonly stateNames: Readonly<Record<string, string>> | null;
  readonly expiresAt: Date;
  /** Characters of a new password at least. */
  readonly shortestPassword: number;
}

type Found = Omit<OpenInvitation, 'shortestPassword'>;

export interface Acceptance {
  /** The secret of the letter. */
  readonly token: string;
  readonly password: string;
  readonly language: Language;
}

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
    private readonly attempts: Attempts,
    private readonly newPasswords: NewPasswords,
    private readonly passwords: Passwords,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Shows it and changes nothing: mail scanners open every link. @throws InvitationClosed, TooManyAttempts */
  async look(token: string, place: Place): Promise<OpenInvitation> {
    const { invitation, attempt } = await this.found(token, place);
    await attempt.succeeded();
    return { ...invitation, shortestPassword: this.settings.PASSWORD_SHORTEST };
  }

  /**
   * Makes the account, or takes up the one that was invited again, with a password only its holder knows; answers with its id. Hashing is slow, so it happens before the transaction.
   * @throws InvitationClosed, InvalidInput, TooManyAttempts, SignInBusy
   */
  async execute({ token, password, language }: Acceptance, place: Place): Promise<string> {
    const { invitation, attempt, hash } = await this.found(token, place);
    const about = [invitation.email, invitation.name];
    const chosen = await this.newPasswords.read(password, '/password', { hasFactor: false, about });
    const passwordHash = await this.passwords.hash(chosen);
    const account = await this.asIdentity((tx) => this.take(tx, { hash, passwordHash, language })).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new InvitationClosed() : error;
    });
    await attempt.succeeded();
    return account;
  }

  private async found(token: string, place: Place): Promise<{ invitation: Found; attempt: Attempt; hash: Buffer }> {
    const hash = hashOfToken(token);
    const attempt = await this.attempts.take('invitation', hash?.toString('base64') ?? 'no token', place);
    const [invitation] = hash ? await this.asIdentity((tx) => tx.query<Found[]>(LOOK, [this.directoryId, hash])) : [];
    if (!hash || !invitation) throw new InvitationClosed();
    return { invitation, attempt, hash };
  }

  /** Whoever comes second waits for the row, and finds it closed. */
  private async take(tx: Tx, given: { hash: Buffer; passwordHash: string; language: Language }): Promise<string> {
    const [invitation] = await tx.query<Invitation[]>(LOCK, [this.directoryId, given.hash]);
    if (!invitation) throw new InvitationClosed();
    const { passwordHash, language } = given;
    const holder = { directoryId: this.directoryId, passwordHash, language, now: this.clock.now() };
    const { id, isNew } = await takeUpAccount(tx, invitation, holder);
    await tx.query(`update invitation set outcome = 'accepted', closed_at = now(), account_id = $2 where id = $1`, [invitation.id, id]);
    const { state, roles, contactIds } = invitation;
    const actor = actorOfAccount({ id, directory_id: this.directoryId, state, roles, contact_ids: contactIds });
    const states = statesOf(invitation);
    await this.audit.append(tx, actor, 'identity/invitation-accepted', {
      subject: `invitation:${invitation.id}`,
      states,
      data: { account: id },
    });
    if (isNew) await this.audit.append(tx, actor, 'identity/account-created', { subject: actor.name, states, data: { roles } });
    return id;
  }

  private get directoryId(): string {
    return this.installation.directoryId;
  }

  private asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(system('identity', this.directoryId), work);
  }
}

/** A State that has left invites nobody, whenever the letter was sent. */
const OPEN = `
  directory_id = $1 and token_hash = $2 and closed_at is null and expires_at > now() and not exists (
    select from state s where s.directory_id = invitation.directory_id and s.code = invitation.state and s.participation = 'withdrawn')`;

const LOOK = `
  select name, email, roles, expires_at as "expiresAt",
    (select names from state s where s.directory_id = invitation.directory_id and s.code = invitation.state) as "stateNames"
  from invitation where ${OPEN}`;

const LOCK = `select ${COLUMNS} from invitation where ${OPEN} for update`;
