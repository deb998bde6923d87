import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, roles, sessions and keys, under forced row security. Signing in happens before anybody is known, so it goes
 * through the context actor 'system:identity', which the policies name.
 */
export class Identity20261123103000 implements MigrationInterface {
  readonly name = 'Identity20261123103000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table account (
        id            uuid primary key,
        directory_id  uuid not null references directory,
        email         text not null check (email = lower(email)),
        name          text not null,
        state         text,
        roles         text[] not null check (cardinality(roles) > 0),
        contact_ids   uuid[] not null default '{}',
        password_hash text,
        language      text not null default 'en',
        time_zone     text not null default 'UTC',
        disabled_at   timestamptz,
        version       integer not null default 1,
        created_at    timestamptz not null,
        unique (directory_id, id),
        unique (directory_id, email),
        check (roles <@ array['manager', 'second-officer', 'auditor', 'nominating-authority', 'state-administrator', 'liaison', 'observer']),
        check ((state is null) = (roles <@ array['manager', 'second-officer', 'auditor'])),
        foreign key (directory_id, state) references state (directory_id, code)
      );

      create table session (
        id_hash      bytea primary key,
        directory_id uuid not null,
        account_id   uuid not null,
        data         jsonb not null default '{}',
        created_at   timestamptz not null default now(),
        used_at      timestamptz not null default now(),
        expires_at   timestamptz not null,
        public_id    uuid not null unique,
        agent        text,
        foreign key (directory_id, account_id) references account (directory_id, id)
      );
      create index session_of_account on session (account_id);
      create index session_expiry on session (expires_at);

      create table api_key (
        id           uuid primary key,
        directory_id uuid not null references directory,
        state        text,
        account_id   uuid,
        name         text not null,
        prefix       text not null,
        secret_hash  bytea not null,
        roles        text[] not null check (cardinality(roles) > 0),
        contact_ids  uuid[] not null default '{}',
        scopes       text[] not null default '{}',
        created_by   text not null,
        created_at   timestamptz not null,
        last_used_at timestamptz,
        expires_at   timestamptz,
        revoked_at   timestamptz,
        unique (directory_id, secret_hash),
        foreign key (directory_id, state) references state (directory_id, code),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['account', 'session', 'api_key'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
        end loop;
        execute format('grant select, insert, update on account, api_key to %I', api);
        execute format('grant select, insert, update, delete on session to %I', api);
        execute format('grant select, delete on session to %I', worker);
        execute format('grant select on account to %I', worker);
      end $$;

      create policy own_directory on account using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_actor() = 'account:' || id
        or app_has_role('operator') or app_has_role('manager') or (app_has_role('state-administrator') and state = app_state()) or app_has_role('system')));
      create policy own_directory on session using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_actor() = 'account:' || account_id or app_has_role('system')));
      create policy own_directory on api_key using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_has_role('operator') or (app_has_role('state-administrator') and state = app_state())));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table api_key, session, account');
  }
}
