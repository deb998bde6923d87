import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What another State found wrong about a contact: for the contact's own State and the directory's office, until it is settled. */
export class ContactReports20261126107100 implements MigrationInterface {
  readonly name = 'ContactReports20261126107100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table contact_report (
        id           uuid primary key,
        directory_id uuid not null,
        contact_id   uuid not null,
        state        text not null,
        by_state     text not null check (by_state <> state),
        by_actor     text not null,
        field        text not null,
        said         text not null check (length(said) between 1 and 2000),
        at           timestamptz not null,
        settled_at   timestamptz,
        settled_by   text,
        check ((settled_at is null) = (settled_by is null)),
        foreign key (directory_id, state, contact_id) references contact (directory_id, state, id),
        foreign key (directory_id, by_state) references state (directory_id, code)
      );
      create unique index contact_report_open on contact_report (contact_id, by_state, field) where settled_at is null;
      create index contact_report_by on contact_report (directory_id, by_state, at);
      create index contact_report_in_order on contact_report (directory_id, id);
      alter table contact_report enable row level security;
      alter table contact_report force row level security;
      create policy of_whom_it_concerns on contact_report using (directory_id = app_directory()
        and (state = app_state() or app_is_officer() or app_has_role('system')));

      do $$
      begin
        execute format('grant select, insert, update (settled_at, settled_by) on contact_report to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table contact_report');
  }
}
