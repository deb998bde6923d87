import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbered, signed issues of the directory. What was issued never changes, and PostgreSQL sees to it. The private half of
 * a signing key is the worker's alone to read: whoever talks to the outside cannot sign.
 */
export class Editions20261126105000 implements MigrationInterface {
  readonly name = 'Editions20261126105000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table edition_key (
        id           uuid primary key,
        directory_id uuid not null references directory,
        -- The thumbprint of RFC 7638, so that the printed id alone proves the key.
        key_id       text not null check (key_id ~ '^[A-Za-z0-9_-]{43}$'),
        x            text not null check (x ~ '^[A-Za-z0-9_-]{43}$'),
        standing     text not null check (standing in ('announced', 'current', 'retired', 'withdrawn')),
        kept         text not null check (kept in ('sealed', 'file')),
        announced_at timestamptz not null,
        used_from    timestamptz,
        used_until   timestamptz,
        unique (directory_id, key_id)
      );
      create unique index edition_key_signs on edition_key (directory_id) where standing = 'current';
      create unique index edition_key_follows on edition_key (directory_id) where standing = 'announced';

      create table edition_key_secret (
        key          uuid primary key references edition_key,
        directory_id uuid not null references directory,
        secret       sealed not null
      );

      create table edition (
        id           uuid primary key,
        directory_id uuid not null references directory,
        -- Given when it is issued, so that the numbers have no gaps.
        number       integer check (number > 0),
        status       text not null check (status in ('asked', 'issued', 'refused')),
        asked_at     timestamptz not null,
        asked_by     text not null,
        problem      text,
        issued_at    timestamptz,
        valid_until  timestamptz,
        key_id       text,
        hash         text check (hash ~ '^[0-9a-f]{64}$'),
        contacts     integer,
        states       integer,
        added        integer,
        changed      integer,
        gone         integer,
        withdrawn_at timestamptz,
        withdrawn_because text check (length(withdrawn_because) between 1 and 1000),
        unique (directory_id, number),
        unique (directory_id, id),
        check ((status = 'issued') = (number is not null and issued_at is not null and valid_until is not null and key_id is not null
          and hash is not null and contacts is not null and states is not null)),
        check ((status = 'refused') = (problem is not null)),
        check (withdrawn_at is null or (status = 'issued' and withdrawn_because is not null))
      );
      create unique index edition_asked on edition (directory_id) where status = 'asked';

      create table edition_file (
        id           uuid primary key,
        directory_id uuid not null,
        edition_id   uuid not null,
        format       text not null check (format in ('json', 'csv', 'vcf', 'pdf')),
        -- Of a book; the others have none.
        language     text not null default '' check (language ~ '^[a-z]{0,2}$'),
        volume       smallint not null default 1 check (volume >= 1),
        volumes      smallint not null default 1 check (volumes >= volume),
        due_at       timestamptz,
        tries        smallint not null default 0,
        bytes        bytea,
        sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
        pages        integer,
        unique (directory_id, edition_id, format, language, volume),
        check ((format = 'pdf') = (language <> '')),
        check ((bytes is null) = (sha256 is null)),
        check (due_at is null or bytes is null),
        foreign key (directory_id, edition_id) references edition (directory_id, id)
      );
      create index edition_file_due on edition_file (due_at) where due_at is not null;

      -- The signed list of what was withdrawn after it was issued; each replaces the one before.
      create table edition_withdrawals (
        directory_id uuid not null references directory,
        number       integer not null check (number > 0),
        issued_at    timestamptz not null,
        -- How much it lists: another number now means that a new one is due.
        entries      integer not null,
        file         text not null,
        primary key (directory_id, number)
      );

      create trigger edition_is_fixed before update on edition for each row
        when (old.status = 'issued' and (old.number, old.issued_at, old.valid_until, old.key_id, old.hash)
          is distinct from (new.number, new.issued_at, new.valid_until, new.key_id, new.hash))
        execute function never_changes('issued');
      create trigger edition_file_is_fixed before update on edition_file for each row
        when (old.bytes is not null) execute function never_changes('bytes');

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        alter table edition_key_secret enable row level security;
        alter table edition_key_secret force row level security;
        create policy by_operator on edition_key_secret for insert
          with check (directory_id = app_directory() and app_has_role('operator'));
        create policy of_editions on edition_key_secret for select
          using (directory_id = app_directory() and app_is_worker() and app_actor() = 'system:editions');
        create policy for_rotation on edition_key_secret
          using (directory_id = app_directory() and app_is_worker() and app_actor() = 'system:key-rotation');
        execute format('grant insert on edition_key_secret to %I', api);
        execute format('grant select, update (secret) on edition_key_secret to %I', worker);
        execute format('grant select on edition_key, edition, edition_file, edition_withdrawals to %I, %I', api, worker);
        execute format('grant insert, update (standing, used_from, used_until) on edition_key to %I', api);
        execute format('grant insert, update (withdrawn_at, withdrawn_because) on edition to %I', api);
        execute format('grant update (number, status, problem, issued_at, valid_until, key_id, hash, contacts, states, added, changed, gone)
          on edition to %I', worker);
        execute format('grant insert, update (due_at, tries, bytes, sha256, pages) on edition_file to %I', worker);
        execute format('grant insert on edition_withdrawals to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table edition_withdrawals, edition_file, edition, edition_key_secret, edition_key');
  }
}
