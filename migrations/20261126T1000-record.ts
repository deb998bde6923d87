import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rest of a contact's record (`domain.md` §3), and what a version was made for. A channel that is no longer a way to
 * reach the contact loses its position and stays, because checks were answered through it.
 */
export class Record20261126100000 implements MigrationInterface {
  readonly name = 'Record20261126100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table contact
        add column weekend           text[] not null default '{}' check (weekend <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
        add column memberships       text[] not null default '{}',
        add column other_directories text[] not null default '{}',
        add column valid_from        date,
        add column valid_to          date check (valid_to >= valid_from),
        add column deputy_contact    uuid check (deputy_contact <> id),
        add column notice            jsonb,
        add foreign key (directory_id, state, deputy_contact) references contact (directory_id, state, id);

      alter table channel
        alter column position drop not null,
        add column note text check (length(note) between 1 and 200);

      alter table contact_version
        add column proposal uuid,
        add column note_verbale text;

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['personal_number', 'hidden_field'] loop
          execute format('create policy of_the_service on %I using (directory_id = app_directory() and app_has_role(%L))', t, 'system');
          execute format('grant select, insert, update, delete on %I to %I', t, worker);
        end loop;
        execute format('grant insert, update on contact, channel to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare worker text := app_role_named('worker');
      begin
        execute format('revoke insert, update on contact, channel from %I', worker);
        execute format('grant update (open_now, hours_change_at) on contact to %I', worker);
        execute format('grant update (suspect, reachability, last_confirmed_at, last_confirmed_by, last_answer_seconds) on channel to %I', worker);
        execute format('revoke all on personal_number, hidden_field from %I', worker);
      end $$;
      drop policy of_the_service on personal_number;
      drop policy of_the_service on hidden_field;
      alter table contact_version drop column note_verbale, drop column proposal;
      alter table channel drop column note;
      update channel h set position = 100 + removed.n
        from (select id, row_number() over (partition by contact_id order by id) as n from channel where position is null) removed
        where removed.id = h.id;
      alter table contact drop column notice, drop column deputy_contact, drop column valid_to, drop column valid_from,
        drop column other_directories, drop column memberships, drop column weekend;
      alter table channel alter column position set not null;
    `);
  }
}
