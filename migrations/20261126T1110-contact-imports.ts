import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of contacts that were taken in: who gave them, what was decided about each row, and which versions and drafts came
 * of them. What a row says lasts only until its import is applied, discarded or given up; persons' numbers are sealed.
 */
export class ContactImports20261126111000 implements MigrationInterface {
  readonly name = 'ContactImports20261126111000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table contact_import (
        id           uuid primary key,
        directory_id uuid not null references directory,
        reference    text not null check (reference ~ '^IMP-\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$'),
        -- Whose it is: a State's, the office's or the operator's.
        owner        text not null check (owner in ('state', 'office', 'operator')),
        state        text,
        -- Who gave the list; null: the State itself.
        source       text check (length(source) between 1 and 100),
        file         text not null check (length(file) between 1 and 200),
        status       text not null check (status in ('previewed', 'applied', 'discarded', 'undone')),
        counts       jsonb not null,
        created_by   text not null,
        created_at   timestamptz not null,
        applied_by   text,
        applied_at   timestamptz,
        closed_by    text,
        closed_at    timestamptz,
        -- Of an undo: what was taken back, and how much stayed.
        undone       jsonb,
        version      integer not null default 1,
        -- Real time, for what is given up.
        received_at  timestamptz not null default now(),
        unique (directory_id, id),
        unique (directory_id, reference),
        check ((owner = 'state') = (state is not null)),
        check (source is not null or owner = 'state'),
        check ((status in ('applied', 'undone')) = (applied_at is not null)),
        check ((status in ('discarded', 'undone')) = (closed_at is not null)),
        check ((status = 'undone') = (undone is not null)),
        foreign key (directory_id, state) references state (directory_id, code)
      );
      create index contact_import_given_up on contact_import (received_at) where status = 'previewed';

      create table import_row (
        id           uuid primary key,
        directory_id uuid not null,
        import_id    uuid not null,
        -- Whose the import is.
        owner_state  text,
        line         integer not null,
        key          text not null,
        state        text not null,
        given        text[] not null,
        -- As the file says it, of personal numbers the mask; later only what the contact is called.
        record       jsonb not null,
        numbers      sealed,
        contact_id   uuid,
        proposal_id  uuid,
        outcome      text not null check (outcome in ('added', 'nominated', 'changed', 'unchanged', 'kept', 'waiting', 'stayed')),
        verdicts     jsonb not null default '[]',
        unique (directory_id, import_id, id),
        foreign key (directory_id, import_id) references contact_import (directory_id, id) on delete cascade
      );
      create index import_row_by_outcome on import_row (import_id, outcome, id);

      alter table contact_version
        add column import_id uuid,
        add column import_source text,
        add check ((import_id is null) = (import_source is null)),
        add foreign key (directory_id, import_id) references contact_import (directory_id, id);
      create index contact_version_of_import on contact_version (import_id, contact_id) where import_id is not null;

      alter table proposal
        add column import_id uuid,
        add column import_key text,
        add foreign key (directory_id, import_id) references contact_import (directory_id, id);
      create index proposal_of_import on proposal (import_id, id) where import_id is not null;
      create index proposal_by_import_key on proposal (directory_id, state, import_key) where import_key is not null;

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        alter table contact_import enable row level security;
        alter table contact_import force row level security;
        alter table import_row enable row level security;
        alter table import_row force row level security;
        create policy of_whom_it_concerns on contact_import using (directory_id = app_directory()
          and (state = app_state() or app_is_officer() or app_has_role('system')));
        create policy of_whom_it_concerns on import_row using (directory_id = app_directory()
          and (owner_state = app_state() or app_is_officer() or app_has_role('system')));
        execute format('grant select, insert, update on contact_import, import_row to %I', api);
        execute format('grant delete on import_row to %I', api);
        execute format('grant select, delete on contact_import to %I', worker);
        execute format('grant select, update on import_row to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table proposal drop column import_key, drop column import_id;
      alter table contact_version drop column import_source, drop column import_id;
      drop table import_row, contact_import;
    `);
  }
}
