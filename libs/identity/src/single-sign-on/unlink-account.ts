import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import type { Tx } from '@liaison/database';
import { type Actor, Clock } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { ChangeAccounts } from '../accounts/change-accounts.js';
import { NOTIFY } from '../actor-cache.js';
import { allow } from '../domain/policy.js';
import { NotLinked } from '../sign-in.errors.js';
import { statesOf } from '../invitations/invitation.js';
import { signOnChangedLetter } from '../letters/access.letters.js';

@Injectable()
export class UnlinkAccount {
  constructor(
    private readonly accounts: ChangeAccounts,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * What a provider has opened ends at once, also of a provider that is no longer set up. Whoever next comes with the
   * account's verified address is linked anew.
   * @throws Forbidden, NotFound, NotLinked
   */
  async execute(by: Actor, id: string): Promise<void> {
    allow(by, 'account/link');
    await this.accounts.run(by, id, async ({ tx, account }) => {
      const issuers = await unlink(tx, id);
      if (!issuers.length) throw new NotLinked();
      await endSignOns(tx, id);
      const entry = { subject: `account:${id}`, states: statesOf(account), data: { issuers } };
      await this.audit.append(tx, by, 'identity/provider-unlinked', entry);
      const letter = signOnChangedLetter({ account, publicUrl: this.settings.PUBLIC_URL, now: this.clock.now() }, 'unlinked');
      await this.outbox.post(tx, by, letter);
    });
  }
}

async function unlink(tx: Tx, id: string): Promise<string[]> {
  const links = await tx.query<{ issuer: string }[]>('select issuer from identity_link where account_id = $1 order by issuer', [id]);
  await tx.query('delete from identity_link where account_id = $1', [id]);
  return links.map(({ issuer }) => issuer);
}

/** A second step of ours was shown there too; the first was the provider's word, which counts no more. */
async function endSignOns(tx: Tx, id: string): Promise<void> {
  await tx.query(`delete from session where account_id = $1 and 'sso' = any (proofs)`, [id]);
  await tx.query(NOTIFY);
}
