import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a State comes to take part, and leaves. The status stands in `state`; what stands here — the mission's address, when,
 * and whether help is needed — is for the State itself and the directory's office.
 */
export class Participation20261126106000 implements MigrationInterface {
  readonly name = 'Participation20261126106000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- A region of M49 for codes that M49 does not know, such as those of exercises.
      alter table state add column region text check (region in ('002', '009', '019', '142', '150'));
      -- Few and asked for with every search: States whose contacts nobody else sees.
      create index state_away on state (directory_id, code) where participation <> 'participating';

      create table participation (
        directory_id uuid not null,
        state        text not null,
        mission      text,
        language     text,
        letters      integer not null default 0 check (letters >= 0),
        invited_at   timestamptz,
        invited_by   text,
        joined_at    timestamptz,
        note_verbale text check (length(note_verbale) between 1 and 200),
        left_at      timestamptz,
        needs_help   boolean not null default false,
        help_note    text check (length(help_note) between 1 and 2000),
        help_at      timestamptz,
        primary key (directory_id, state),
        check ((letters = 0) = (invited_at is null) and (letters = 0) = (mission is null)),
        check (help_note is null or needs_help),
        foreign key (directory_id, state) references state (directory_id, code)
      );
      alter table participation enable row level security;
      alter table participation force row level security;
      create policy own_state on participation using (directory_id = app_directory() and state = app_state());
      create policy of_the_directory on participation using (directory_id = app_directory() and app_is_officer());

      do $$
      begin
        execute format('grant select, insert, update on participation to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table participation;
      drop index state_away;
      alter table state drop column region;
    `);
  }
}
