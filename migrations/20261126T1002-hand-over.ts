import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One person of a contact follows another, and proves by the code of a letter that its address reaches them. */
export class HandOver20261126100200 implements MigrationInterface {
  readonly name = 'HandOver20261126100200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table hand_over (
        id           uuid primary key,
        directory_id uuid not null,
        state        text not null,
        contact_id   uuid not null,
        channel_id   uuid not null,
        code_hash    bytea not null,
        sent_at      timestamptz not null,
        confirmed_at timestamptz,
        foreign key (directory_id, state, contact_id) references contact (directory_id, state, id),
        foreign key (directory_id, channel_id) references channel (directory_id, id)
      );
      create index hand_over_of_contact on hand_over (contact_id, sent_at);

      alter table hand_over enable row level security;
      alter table hand_over force row level security;
      create policy own_state on hand_over using (directory_id = app_directory() and state = app_state());
      do $$
      begin
        execute format('grant select, insert, update on hand_over to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table hand_over');
  }
}
