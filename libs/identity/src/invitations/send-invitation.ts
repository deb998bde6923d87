import { Injectable } from '@nestjs/common';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, Clock, system } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { hashOfToken, newToken } from '../domain/token.js';
import { AccountExists } from '../accounts.errors.js';
import { NEVER_ENROLLED } from '../recovery/has-factor.sql.js';
import type { Invitation } from './invitation.js';
import { invitationLetter } from '../letters/invitation.letter.js';
import { takenLetter } from '../letters/taken.letter.js';

/**
 * Whose the address is; asked outside of the inviter's own view, which ends at its State. `elsewhere`: an account of
 * somebody else's holds it.
 */
export type Addressee = 'nobody' | 'never-enrolled' | 'elsewhere';

/** Sends an invitation, each time with a new secret; the one before opens nothing any more. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * To be asked before the transaction that sends. An account the inviter knows anyway is named; one of somebody else's
   * is not: its holder is told, the inviter sees what they would see of any invitation.
   * @throws AccountExists
   */
  async lookUp({ email, state }: Pick<Invitation, 'email' | 'state'>): Promise<Addressee> {
    const { directoryId } = this.installation;
    const [account] = await this.transactions.run(system('identity', directoryId), (tx) =>
      tx.query<{ state: string | null; never: boolean }[]>(LOOK_UP, [directoryId, email]),
    );
    if (!account) return 'nobody';
    if (account.state !== state) return 'elsewhere';
    if (!account.never) throw new AccountExists();
    return 'never-enrolled';
  }

  async execute(tx: Tx, actor: Actor, invitation: Invitation, addressee: Addressee): Promise<void> {
    const token = newToken();
    const values = [invitation.id, hashOfToken(token), this.settings.INVITATION_KEPT];
    const [[sent]] = await tx.query<[{ issue: number; expiresAt: Date }[]]>(ISSUE, values);
    const { issue = invitation.issue, expiresAt = this.clock.now() } = sent ?? {};
    const { PUBLIC_URL: publicUrl } = this.settings;
    const given = { invitation, issue, publicUrl, ...(await this.namesFor(tx, actor, invitation)) };
    await this.outbox.post(tx, actor, addressee === 'elsewhere' ? takenLetter(given) : invitationLetter({ ...given, token, expiresAt }));
  }

  /** What the State is called, per language, and who invited. */
  private async namesFor(tx: Tx, actor: Actor, { state }: Invitation): Promise<Names> {
    const [row] = await tx.query<Names[]>(NAMES, [actor.directoryId, state, actor.personId]);
    return row ?? { stateNames: {}, inviter: null };
  }
}

interface Names {
  readonly stateNames: Readonly<Record<string, string>>;
  readonly inviter: string | null;
}

const LOOK_UP = `select a.state, ${NEVER_ENROLLED} as never from account a where a.directory_id = $1 and a.email = $2`;

const ISSUE = `
  update invitation set issue = issue + 1, token_hash = $2, expires_at = now() + $3 * interval '1 ms' where id = $1
  returning issue, expires_at as "expiresAt"`;

const NAMES = `
  select coalesce((select names from state where directory_id = $1 and code = $2), '{}') as "stateNames",
    (select name from account where directory_id = $1 and id = $3) as inviter`;
