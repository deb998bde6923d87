import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock, InvalidInput } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { ChangeAccounts, type LockedAccounts } from '../accounts/change-accounts.js';
import { allow } from '../domain/policy.js';
import { isSubject, type Link, requireSame } from '../domain/single-sign-on.js';
import { statesOf } from '../invitations/invitation.js';
import { signOnChangedLetter } from '../letters/access.letters.js';
import { IdentityProvider } from './identity-provider.js';

/** Decides which identity of the provider opens an account, where no verified address can: told to its holder and its State. */
@Injectable()
export class LinkAccount {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly provider: IdentityProvider,
  ) {}

  /**
   * Again is as good as once.
   * @throws Forbidden, NotFound, InvalidInput (`/subject`), NoProvider, ProviderUnavailable, IdentityTaken, LinkedOtherwise
   */
  async execute(by: Actor, id: string, subject: string): Promise<void> {
    allow(by, 'account/link');
    if (!isSubject(subject)) throw new InvalidInput([{ pointer: '/subject', code: 'subject-needed' }]);
    const issuer = await this.provider.issuer();
    await this.accounts.run(by, id, async (locked) => {
      if (await link(locked.tx, [by.directoryId, issuer, subject, id])) await this.tell(by, locked, issuer);
    });
  }

  private async tell(by: Actor, { tx, account }: LockedAccounts, issuer: string): Promise<void> {
    const entry = { subject: `account:${account.id}`, states: statesOf(account), data: { issuer } };
    await this.audit.append(tx, by, 'identity/provider-linked', entry);
    const letter = signOnChangedLetter({ account, publicUrl: this.settings.PUBLIC_URL, now: this.clock.now() }, 'linked');
    await this.outbox.post(tx, by, letter);
  }
}

/** False when it was so already. The key decides between two accounts that are linked to one identity at once. */
async function link(tx: Tx, values: readonly [directory: string, issuer: string, subject: string, account: string]): Promise<boolean> {
  const made = await tx.query<unknown[]>(LINK, [...values]);
  if (made.length) return true;
  const [, , subject, account] = values;
  requireSame({ account, subject }, await tx.query<Link[]>(LINKS, [...values]));
  return false;
}

const LINK = `
  insert into identity_link (directory_id, issuer, subject, account_id) values ($1, $2, $3, $4)
  on conflict do nothing returning true`;

const LINKS = `
  select account_id as account, subject from identity_link
  where directory_id = $1 and issuer = $2 and (subject = $3 or account_id = $4)`;
