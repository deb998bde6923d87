import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Second factors: what an account can prove itself with, and what a session has been shown. Secrets are sealed and bound
 * to their row, recovery codes are keyed hashes, of passkeys there is only the public half.
 */
export class Factors20261125110000 implements MigrationInterface {
  readonly name = 'Factors20261125110000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table session
        add column proofs text[] not null default '{}'
          check (proofs <@ array['password', 'totp', 'passkey', 'recovery', 'sso']),
        add column proven_at timestamptz,
        add column network text;

      -- One authenticator app per account; last_step lets each of its codes work once.
      create table totp (
        account_id   uuid primary key,
        directory_id uuid not null,
        secret       sealed not null,
        created_at   timestamptz not null default now(),
        last_step    bigint not null default 0,
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      -- One that is being set up; until it is confirmed it counts for nothing, and the one before still does.
      create table totp_pending (
        account_id   uuid primary key,
        directory_id uuid not null,
        secret       sealed not null,
        created_at   timestamptz not null default now(),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      create table passkey (
        id            uuid primary key,
        directory_id  uuid not null,
        account_id    uuid not null,
        credential_id bytea not null,
        public_key    bytea not null,
        counter       bigint not null default 0,
        transports    text[] not null default '{}',
        name          text not null check (char_length(name) between 1 and 100),
        created_at    timestamptz not null default now(),
        last_used_at  timestamptz,
        unique (directory_id, credential_id),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );
      create index passkey_of_account on passkey (account_id);

      create table recovery_code (
        directory_id uuid not null,
        account_id   uuid not null,
        code_hash    bytea not null,
        created_at   timestamptz not null default now(),
        used_at      timestamptz,
        primary key (account_id, code_hash),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      -- What a passkey is asked to sign, once; account_id is null while nobody has said who they are.
      create table passkey_challenge (
        challenge    bytea primary key,
        directory_id uuid not null references directory,
        account_id   uuid,
        purpose      text not null check (purpose in ('sign-in', 'prove', 'register')),
        expires_at   timestamptz not null,
        foreign key (directory_id, account_id) references account (directory_id, id)
      );
      create index passkey_challenge_expiry on passkey_challenge (expires_at);

      -- Where an account has signed in from before, as keyed hashes of the network and the kind of browser.
      create table sign_in_place (
        directory_id uuid not null,
        account_id   uuid not null,
        place        bytea not null,
        since        timestamptz not null default now(),
        primary key (account_id, place),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['totp', 'totp_pending', 'passkey', 'recovery_code', 'passkey_challenge', 'sign_in_place'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('grant select, insert, update, delete on %I to %I', t, api);
          execute format($policy$
            create policy own_directory on %I using (directory_id = app_directory() and (
              app_actor() = 'system:identity' or app_actor() = 'account:' || account_id or app_has_role('operator') or app_has_role('system')))
          $policy$, t);
        end loop;
        execute format('grant select, delete on passkey_challenge to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table sign_in_place, passkey_challenge, recovery_code, passkey, totp_pending, totp;
      alter table session drop column network, drop column proven_at, drop column proofs;
    `);
  }
}
