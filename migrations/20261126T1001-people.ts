import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What persons confirmed apart from what systems did, the persons behind a contact under row security, and OpenPGP keys. */
export class People20261126100100 implements MigrationInterface {
  readonly name = 'People20261126100100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table channel
        add column person_confirmed_at timestamptz,
        add column person_confirmed_by text check (person_confirmed_by in ('page', 'reply', 'signed-in', 'phone')),
        add check ((person_confirmed_at is null) = (person_confirmed_by is null));
      update channel set person_confirmed_at = last_confirmed_at, person_confirmed_by = last_confirmed_by where last_confirmed_by <> 'api';

      alter table contact add column keys text[] not null default '{}';

      alter table holder
        add column state text,
        add column account_id uuid,
        add column visibility text not null default 'members' check (visibility in ('members', 'same-category', 'owner-and-manager')),
        add column version integer not null default 1,
        -- 24 months after leaving a name is forgotten; the row stays, as "a person".
        add column erased_at timestamptz,
        add constraint holder_in_order check (to_date >= from_date),
        add check ((name is null) = (erased_at is not null)),
        add constraint holder_names check (length(name) <= 200 and length(name_latin) <= 200);
      update holder h set state = c.state from contact c where c.id = h.contact_id;
      alter table holder alter column state set not null,
        add foreign key (directory_id, state, contact_id) references contact (directory_id, state, id);
      create index holder_to_forget on holder (to_date) where erased_at is null;

      -- Public keys a State has deposited; a contact uses those it names by fingerprint.
      create table openpgp_key (
        directory_id    uuid not null,
        state           text not null,
        fingerprint     text not null check (fingerprint ~ '^([0-9A-F]{40}|[0-9A-F]{64})$'),
        armored         text not null check (armored like '-----BEGIN PGP PUBLIC KEY BLOCK-----%' and armored not like '%PRIVATE KEY%'),
        algorithm       text not null,
        user_ids        text[] not null,
        created_at      timestamptz not null,
        expires_at      timestamptz,
        revoked_at      timestamptz,
        deposited_at    timestamptz not null,
        deposited_by    text not null,
        next_warning_at timestamptz,
        primary key (directory_id, state, fingerprint),
        foreign key (directory_id, state) references state (directory_id, code)
      );
      create index openpgp_key_to_warn on openpgp_key (next_warning_at) where next_warning_at is not null;

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['holder', 'openpgp_key'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('create policy own_state on %I using (directory_id = app_directory() and state = app_state())', t);
          execute format('create policy of_the_directory on %I for select using (directory_id = app_directory() and app_is_officer())', t);
          execute format('create policy of_the_service on %I using (directory_id = app_directory() and app_has_role(%L))', t, 'system');
          execute format($p$create policy by_import on %I for insert with check (directory_id = app_directory() and app_has_role('operator'))$p$, t);
        end loop;
        create policy of_members on holder for select
          using (directory_id = app_directory() and visibility = 'members' and app_state() is not null and erased_at is null);
        create policy of_peers on holder for select
          using (directory_id = app_directory() and visibility = 'same-category' and erased_at is null and exists (
            select from contact mine, contact theirs
            where mine.id = any(app_contacts()) and theirs.id = holder.contact_id and mine.category = theirs.category));
        create policy in_use on openpgp_key for select
          using (directory_id = app_directory() and app_state() is not null and exists (
            select from contact c where c.directory_id = app_directory() and c.state = openpgp_key.state and openpgp_key.fingerprint = any(c.keys)));
        execute format('grant select, insert, update, delete on openpgp_key to %I', api);
        execute format('grant select, update on openpgp_key, holder to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table openpgp_key;
      drop policy own_state on holder; drop policy of_the_directory on holder; drop policy of_the_service on holder;
      drop policy by_import on holder; drop policy of_members on holder; drop policy of_peers on holder;
      alter table holder no force row level security; alter table holder disable row level security;
      drop index holder_to_forget;
      alter table holder drop column erased_at, drop column version, drop column visibility, drop column account_id, drop column state,
        drop constraint holder_in_order, drop constraint holder_names;
      alter table contact drop column keys;
      alter table channel drop column person_confirmed_by, drop column person_confirmed_at;
      do $$
      begin
        execute format('revoke update on holder from %I', app_role_named('worker'));
      end $$;
    `);
  }
}
