import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What all processes count together: calls, and which contacts somebody has read within a day. Who reads about whom
 * is nobody's business, so that table is open to the counting alone.
 */
export class Counts20261125120200 implements MigrationInterface {
  readonly name = 'Counts20261125120200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Calls move "until" on; how far it may lie ahead of now is the burst. Names are keyed hashes.
      create table call_count (
        directory_id uuid not null references directory,
        counted      bytea not null,
        until        timestamptz not null,
        -- What was added last.
        step         interval not null,
        primary key (directory_id, counted)
      );
      create index call_count_age on call_count (until);

      create table contact_read (
        directory_id uuid not null references directory,
        reader       text not null,
        contact_id   uuid not null,
        at           timestamptz not null default now(),
        primary key (directory_id, reader, contact_id)
      );
      create index contact_read_age on contact_read (at);

      alter table contact_read enable row level security;
      alter table contact_read force row level security;
      create policy counting on contact_read using (directory_id = app_directory() and app_actor() = 'system:readings');

      do $$
      begin
        execute format('grant select, insert, update, delete on call_count, contact_read to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table contact_read, call_count');
  }
}
