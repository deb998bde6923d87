import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invitations: the only way to an account. The secret stands in the letter; here is its hash. Who invites sees the
 * invitations of their own State, officers those to the directory and of nominating authorities.
 */
export class Invitations20261125113000 implements MigrationInterface {
  readonly name = 'Invitations20261125113000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table invitation (
        id             uuid primary key,
        directory_id   uuid not null references directory,
        state          text,
        email          text not null check (email = lower(email)),
        name           text not null check (length(name) between 1 and 200),
        roles          text[] not null check (cardinality(roles) > 0),
        contact_ids    uuid[] not null default '{}',
        language       text not null,
        -- How often it was sent; 0 while a second officer has not confirmed it.
        issue          integer not null default 0,
        token_hash     bytea,
        expires_at     timestamptz,
        invited_by     text not null,
        invited_person uuid,
        invited_at     timestamptz not null default now(),
        confirmed_by   text,
        outcome        text check (outcome in ('accepted', 'withdrawn')),
        closed_at      timestamptz,
        account_id     uuid,
        unique (directory_id, token_hash),
        check ((issue = 0) = (token_hash is null) and (issue = 0) = (expires_at is null)),
        check ((outcome is null) = (closed_at is null)),
        check ((coalesce(outcome, '') = 'accepted') = (account_id is not null)),
        check (roles <@ array['manager', 'second-officer', 'auditor', 'nominating-authority', 'state-administrator', 'liaison', 'observer']),
        check ((state is null) = (roles <@ array['manager', 'second-officer', 'auditor'])),
        foreign key (directory_id, state) references state (directory_id, code),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );
      create unique index invitation_open on invitation (directory_id, coalesce(state, ''), email) where closed_at is null;

      alter table invitation enable row level security;
      alter table invitation force row level security;
      create policy of_whom_it_concerns on invitation using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_has_role('operator')
        or ((app_has_role('manager') or app_has_role('second-officer')) and (state is null or 'nominating-authority' = any (roles)))
        or ((app_has_role('state-administrator') or app_has_role('nominating-authority')) and state = app_state())));

      create policy of_administration on account using (directory_id = app_directory() and (
        app_has_role('second-officer') or (app_has_role('nominating-authority') and state = app_state())));
      create policy of_the_operator on delivery using (directory_id = app_directory() and kind = 'account' and app_has_role('operator'));

      do $$
      begin
        execute format('grant select, insert, update on invitation to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy of_the_operator on delivery;
      drop policy of_administration on account;
      drop table invitation;
    `);
  }
}
