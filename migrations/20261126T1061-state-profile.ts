import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What States say of themselves, every version of it, and the files that go with it. Members read; a State writes only its
 * own, and what was published stays.
 */
export class StateProfile20261126106100 implements MigrationInterface {
  readonly name = 'StateProfile20261126106100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table state_profile (
        directory_id uuid not null,
        state        text not null,
        version      integer not null check (version > 0),
        at           timestamptz not null,
        actor        text not null,
        profile      jsonb not null check (jsonb_typeof(profile) = 'object'),
        search       tsvector not null,
        primary key (directory_id, state, version),
        foreign key (directory_id, state) references state (directory_id, code)
      );

      create table state_file (
        id           uuid primary key,
        directory_id uuid not null,
        state        text not null,
        bytes        bytea not null check (length(bytes) between 1 and 10485760),
        sha256       bytea not null check (sha256 = sha256(bytes)),
        added_by     text not null,
        added_at     timestamptz not null,
        foreign key (directory_id, state) references state (directory_id, code)
      );
      create index state_file_of_state on state_file (directory_id, state);

      do $$
      declare t text; api text := app_role_named('api');
      begin
        foreach t in array array['state_profile', 'state_file'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('create policy read on %I for select using (true)', t);
          execute format('create policy publish on %I for insert to %I with check (directory_id = app_directory() and state = app_state())', t, api);
          -- No update and no delete: what was published stays.
          execute format('grant select, insert on %I to %I', t, api);
        end loop;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table state_file, state_profile');
  }
}
