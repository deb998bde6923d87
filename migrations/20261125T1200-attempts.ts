import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts to prove who one is, counted for all processes together. Names are keyed hashes: neither addresses nor
 * accounts can be read from here.
 */
export class Attempts20261125120000 implements MigrationInterface {
  readonly name = 'Attempts20261125120000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Each attempt moves "until" on; how far it may lie ahead of now is the burst (GCRA, ITU-T I.371).
      create table attempt (
        directory_id uuid not null references directory,
        counted      bytea not null,
        until        timestamptz not null,
        primary key (directory_id, counted)
      );
      create index attempt_age on attempt (until);

      -- From where somebody has succeeded before.
      create table known_place (
        directory_id uuid not null references directory,
        place        bytea not null,
        until        timestamptz not null,
        primary key (directory_id, place)
      );
      create index known_place_age on known_place (until);

      do $$
      begin
        execute format('grant select, insert, update, delete on attempt, known_place to %I', app_role_named('api'));
        execute format('grant select, delete on attempt, known_place to %I', app_role_named('worker'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table known_place, attempt');
  }
}
