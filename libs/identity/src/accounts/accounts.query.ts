import { Injectable } from '@nestjs/common';
import { Installation, Transactions } from '@liaison/database';
import { type Actor, NotFound, type Role, system } from '@liaison/kernel';
import { allow } from '../domain/policy.js';
import type { Factor } from '../domain/session-stage.js';
import { statesOf } from '../invitations/invitation.js';
import { FACTORS_OF, NEVER_ENROLLED } from '../recovery/has-factor.sql.js';

export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  readonly contactIds: readonly string[];
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  /** Null: never, or not the reader's to know. */
  readonly signedInAt: Date | null;
  /** Which second factors are set up, by the same rule. */
  readonly factors: readonly Factor[] | null;
  /** Has set up a second factor, so its holder can sign in completely. */
  readonly enrolled: boolean;
  /** Its holder never set up a second factor, so it can be invited again. */
  readonly neverEnrolled: boolean;
}

type Row = Omit<AccountView, 'factors' | 'enrolled' | 'neverEnrolled'>;
type Enrolment = Pick<AccountView, 'id' | 'neverEnrolled'> & { readonly factors: readonly Factor[] };

@Injectable()
export class AccountsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly installation: Installation,
  ) {}

  /** Of one State, or (null) of the directory's office and all nominating authorities; by name. */
  async list(actor: Actor, state: string | null = actor.state): Promise<AccountView[]> {
    allow(actor, 'account/administer', { states: statesOf({ state }) });
    const rows = await this.transactions.run(actor, (tx) => tx.query<Row[]>(LIST, [actor.directoryId, state, actor.state]));
    return this.withFactors(actor, rows);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<AccountView> {
    const rows = await this.transactions.run(actor, (tx) => tx.query<Row[]>(ONE, [actor.directoryId, id, actor.state]));
    const [found] = await this.withFactors(actor, rows);
    if (!found) throw new NotFound('account');
    allow(actor, 'account/administer', { states: statesOf(found) });
    return found;
  }

  /** @throws NotFound */
  async byAddress(actor: Actor, email: string): Promise<AccountView> {
    const find = 'select id from account where directory_id = $1 and email = $2';
    const values = [actor.directoryId, email.trim().toLowerCase()];
    const [found] = await this.transactions.run(actor, (tx) => tx.query<{ id: string }[]>(find, values));
    if (!found) throw new NotFound('account');
    return this.one(actor, found.id);
  }

  /** Factors are for their holder's eyes only, so the service looks; of them only the kind is told. */
  private async withFactors(actor: Actor, rows: readonly Row[]): Promise<AccountView[]> {
    const ids = rows.map(({ id }) => id);
    const found = await this.transactions.run(system('identity', this.installation.directoryId), (tx) =>
      tx.query<Enrolment[]>(ENROLMENT, [ids]),
    );
    const byId = new Map(found.map((one) => [one.id, one]));
    const isNear = ({ state }: Row) => actor.kind === 'operator' || state === actor.state;
    return rows.map((row) => {
      const { factors = [], neverEnrolled = false } = byId.get(row.id) ?? {};
      return { ...row, factors: isNear(row) ? factors : null, enrolled: factors.length > 0, neverEnrolled };
    });
  }
}

/** When somebody was last here is told to those they work with, not to the directory about a State's people. */
const SELECT = `
  select id, name, email, state, roles, contact_ids as "contactIds", created_at as "createdAt", disabled_at as "disabledAt",
    case when state is not distinct from $3::text then (
      select at from audit_entry e where e.directory_id = account.directory_id and e.subject = 'account:' || account.id
        and e.act = 'identity/signed-in' order by e.id desc limit 1) end as "signedInAt"
  from account where directory_id = $1`;

const ENROLMENT = `
  select a.id, ${NEVER_ENROLLED} as "neverEnrolled", ${FACTORS_OF} as factors
  from account a where a.id = any ($1::uuid[])`;

const LIST = `
  ${SELECT} and (state is not distinct from $2::text or ($2::text is null and 'nominating-authority' = any (roles)))
  order by (disabled_at is not null), state nulls first, name, id`;

const ONE = `${SELECT} and id = $2`;
