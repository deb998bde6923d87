import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many contacts of a State each reader was shown in an hour, until the hour is over and becomes entries of the trail. */
export class ContactViews20261125123200 implements MigrationInterface {
  readonly name = 'ContactViews20261125123200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table contact_view (
        directory_id uuid not null references directory,
        actor        text not null,
        reader_state text,
        state        text not null,
        hour         timestamptz not null,
        views        integer not null check (views > 0),
        primary key (directory_id, hour, actor, state)
      );
      do $$
      begin
        execute format('grant select, insert, update on contact_view to %I', app_role_named('api'));
        execute format('grant select, delete on contact_view to %I', app_role_named('worker'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table contact_view');
  }
}
