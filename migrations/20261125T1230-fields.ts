import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sees which field of a contact (`domain.md` §3). What not every member may see does not stand in the contact's row:
 * it has tables of its own under forced row security, and a personal number is sealed on top.
 */
export class Fields20261125123000 implements MigrationInterface {
  readonly name = 'Fields20261125123000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table channel
        add column personal boolean not null default false check (not personal or kind = 'phone'),
        add column visibility text not null default 'members' check (visibility in ('members', 'same-category', 'owner-and-manager'));

      -- Which of its fields stand in hidden_field, so that a read looks there only when there is something.
      alter table contact add column hidden text[] not null default '{}';

      create function app_contacts() returns uuid[] language sql stable as
        $$ select string_to_array(nullif(current_setting('app.contacts', true), ''), ',')::uuid[] $$;
      create function app_is_officer() returns boolean language sql stable as
        $$ select app_has_role('manager') or app_has_role('second-officer') or app_has_role('operator') $$;

      create table personal_number (
        channel_id   uuid primary key,
        directory_id uuid not null,
        state        text not null,
        visibility   text not null default 'members' check (visibility in ('members', 'same-category', 'owner-and-manager')),
        category     text not null,
        number       sealed not null,
        foreign key (directory_id, channel_id) references channel (directory_id, id) on delete cascade
      );

      create table hidden_field (
        contact_id   uuid not null,
        directory_id uuid not null,
        state        text not null,
        category     text not null,
        field        text not null check (field in ('place', 'remit')),
        visibility   text not null check (visibility in ('same-category', 'owner-and-manager')),
        value        jsonb not null,
        primary key (contact_id, field),
        foreign key (directory_id, state, contact_id) references contact (directory_id, state, id)
      );

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['personal_number', 'hidden_field'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('create policy own_state on %I using (directory_id = app_directory() and state = app_state())', t);
          execute format('create policy of_the_directory on %I for select using (directory_id = app_directory() and app_is_officer())', t);
          execute format($p$create policy by_import on %I for insert with check (directory_id = app_directory() and app_has_role('operator'))$p$, t);
          execute format($p$create policy of_peers on %I for select using (directory_id = app_directory() and visibility = 'same-category'
            and exists (select from contact mine where mine.id = any(app_contacts()) and mine.category = %I.category))$p$, t, t);
          execute format('grant select, insert, update, delete on %I to %I', t, api);
        end loop;
        create policy of_members on personal_number for select
          using (directory_id = app_directory() and visibility = 'members' and app_state() is not null);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table hidden_field, personal_number;
      drop function app_is_officer(); drop function app_contacts();
      alter table contact drop column hidden;
      alter table channel drop column visibility, drop column personal;
    `);
  }
}
