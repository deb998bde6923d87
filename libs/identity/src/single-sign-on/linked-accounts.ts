import { Injectable } from '@nestjs/common';
import { AuditLog } from '@liaison/audit';
import { Installation, Transactions, type Tx } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import { type ActorRow, actorOfAccount } from '../account.js';
import { accountOf, type Addressed, type Candidate, type SignOnRefusal } from '../domain/single-sign-on.js';
import type { Identity } from './identity-provider.js';

/** Whose account it is; with a refusal: which account it would have been, if any. */
export type Found = { readonly actor: Actor } | { readonly refusal: SignOnRefusal; readonly actor: Actor | null };

/** Which account an identity of the provider belongs to. None is ever made here, and none gets a role. */
@Injectable()
export class LinkedAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
    private readonly audit: AuditLog,
  ) {}

  find(identity: Identity): Promise<Found> {
    return this.transactions.run(system('identity', this.installation.directoryId), async (tx) => {
      const addressed = await this.addressed(tx, identity);
      const linked = await this.linked(tx, identity);
      const verdict = accountOf(identity, linked, addressed);
      if ('refusal' in verdict) return { refusal: verdict.refusal, actor: actorOrNull(linked ?? addressed) };
      const account = verdict.use === 'linked' ? linked : addressed;
      if (!account) throw new Error('A verdict names an account that was looked at.');
      const actor = actorOfAccount(account);
      if (verdict.use === 'addressed') await this.link(tx, actor, identity);
      return { actor };
    });
  }

  /** Locked, so that two who come with the same address for the first time are linked one after the other. */
  private async addressed(tx: Tx, { issuer, email, verified }: Identity): Promise<(ActorRow & Addressed) | null> {
    if (!verified) return null;
    const { directoryId } = this.installation;
    const [row] = await tx.query<(ActorRow & Candidate)[]>(ADDRESSED, [directoryId, email]);
    if (!row) return null;
    const links = await tx.query<unknown[]>('select from identity_link where account_id = $1 and issuer = $2', [row.id, issuer]);
    return { ...row, linked: links.length > 0 };
  }

  private async linked(tx: Tx, { issuer, subject }: Identity): Promise<(ActorRow & Candidate) | null> {
    const [row] = await tx.query<(ActorRow & Candidate)[]>(LINKED, [this.installation.directoryId, issuer, subject]);
    return row ?? null;
  }

  private async link(tx: Tx, actor: Actor, { issuer, subject }: Identity): Promise<void> {
    await tx.query(LINK, [actor.directoryId, issuer, subject, actor.personId]);
    const states = actor.state ? [actor.state] : [];
    await this.audit.append(tx, actor, 'identity/provider-linked', { subject: actor.name, states, data: { issuer } });
  }
}

function actorOrNull(row: ActorRow | null): Actor | null {
  return row && actorOfAccount(row);
}

const ADDRESSED = `
  select id, directory_id, state, roles, contact_ids, disabled_at is not null as disabled from account
  where directory_id = $1 and email = $2 for update`;

const LINKED = `
  select a.id, a.directory_id, a.state, a.roles, a.contact_ids, a.disabled_at is not null as disabled
  from identity_link l join account a on a.id = l.account_id
  where l.directory_id = $1 and l.issuer = $2 and l.subject = $3`;

const LINK = `
  insert into identity_link (directory_id, issuer, subject, account_id) values ($1, $2, $3, $4)`;
