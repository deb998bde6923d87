import { Injectable } from '@nestjs/common';
import { Transactions } from '@liaison/database';
import { type Actor, NotFound, type Role } from '@liaison/kernel';
import { allow } from '../domain/policy.js';
import { COLUMNS, type Invitation, statesOf } from './invitation.js';

export interface InvitationView {
  readonly id: string;
  readonly state: string | null;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly invitedAt: Date;
  /** The person who invited, where it was a person; null: the operator. */
  readonly inviter: string | null;
  readonly inviterId: string | null;
  /** Null while it waits for a second officer. */
  readonly expiresAt: Date | null;
  readonly expired: boolean;
}

@Injectable()
export class InvitationsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** What is open, the newest first: of the actor's State, or to the directory and to nominating authorities. */
  list(actor: Actor, state: string | null = actor.state): Promise<InvitationView[]> {
    allow(actor, 'account/administer', { states: statesOf({ state }) });
    return this.transactions.run(actor, (tx) => tx.query<InvitationView[]>(LIST, [actor.directoryId, state]));
  }

  /** An open one that the actor may see. @throws NotFound */
  async one(actor: Actor, id: string): Promise<Invitation> {
    const [found] = await this.transactions.run(actor, (tx) => tx.query<Invitation[]>(ONE, [actor.directoryId, id]));
    if (!found) throw new NotFound('invitation');
    allow(actor, 'account/administer', { states: statesOf(found) });
    return found;
  }
}

const LIST = `
  select i.id, i.state, i.email, i.name, i.roles, i.invited_at as "invitedAt", a.name as inviter, i.invited_person as "inviterId",
    i.expires_at as "expiresAt", coalesce(i.expires_at <= now(), false) as expired
  from invitation i left join account a on a.id = i.invited_person
  where i.directory_id = $1 and i.closed_at is null
    and (i.state is not distinct from $2 or ($2::text is null and 'nominating-authority' = any (i.roles)))
  order by i.invited_at desc, i.id`;

const ONE = `select ${COLUMNS} from invitation where directory_id = $1 and id = $2 and closed_at is null`;
