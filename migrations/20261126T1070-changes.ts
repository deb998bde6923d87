import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where each contact and each State last changed, numbered in the order in which changes became visible: the number is
 * taken at commit, under a lock that is kept until the change can be seen. Whoever has read up to a number has missed
 * nothing below it (docs/decisions/0009).
 */
export class Changes20261126107000 implements MigrationInterface {
  readonly name = 'Changes20261126107000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create sequence directory_change_position;

      create table directory_change (
        directory_id uuid not null,
        state        text not null,
        -- The contact; null: the State itself.
        contact_id   uuid,
        position     bigint not null default nextval('directory_change_position'),
        -- Whether other members were ever to see it: only then can it be gone for them.
        shown        boolean not null,
        unique nulls not distinct (directory_id, state, contact_id),
        foreign key (directory_id, state) references state (directory_id, code)
      );
      create unique index directory_change_in_order on directory_change (directory_id, position);

      insert into directory_change (directory_id, state, shown)
        select directory_id, code, participation = 'participating' from state order by directory_id, code;
      insert into directory_change (directory_id, state, contact_id, shown)
        select c.directory_id, c.state, c.id, c.status <> 'withdrawn' and c.category <> 'authority' and s.participation = 'participating'
        from contact c join state s on s.directory_id = c.directory_id and s.code = c.state order by c.directory_id, c.state, c.id;

      create function number_contact_change() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('directory-change:' || new.directory_id, 0));
        insert into directory_change as known (directory_id, state, contact_id, shown)
          select new.directory_id, new.state, new.id,
            new.status <> 'withdrawn' and new.category <> 'authority' and s.participation = 'participating'
          from state s where s.directory_id = new.directory_id and s.code = new.state
        on conflict (directory_id, state, contact_id)
          do update set position = nextval('directory_change_position'), shown = known.shown or excluded.shown;
        return null;
      end $$;

      -- With a State that comes or goes, all its contacts do.
      create function number_state_change() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('directory-change:' || new.directory_id, 0));
        insert into directory_change as known (directory_id, state, shown)
          values (new.directory_id, new.code, new.participation = 'participating')
        on conflict (directory_id, state, contact_id)
          do update set position = nextval('directory_change_position'), shown = known.shown or excluded.shown;
        if tg_op = 'UPDATE' and old.participation <> new.participation then
          update directory_change known set position = nextval('directory_change_position'), shown = known.shown
            or new.participation = 'participating' and c.status <> 'withdrawn' and c.category <> 'authority'
          from contact c where c.directory_id = new.directory_id and c.state = new.code and c.id = known.contact_id
            and known.directory_id = new.directory_id and known.state = new.code;
        end if;
        return null;
      end $$;

      create constraint trigger number_new_contact after insert on contact
        deferrable initially deferred for each row execute function number_contact_change();
      create constraint trigger number_changed_contact after update on contact
        deferrable initially deferred for each row when (old.version <> new.version or old.status <> new.status)
        execute function number_contact_change();
      create constraint trigger number_new_state after insert on state
        deferrable initially deferred for each row execute function number_state_change();
      create constraint trigger number_changed_state after update on state
        deferrable initially deferred for each row when ((old.participation, old.names, old.formal_names, old.region)
          is distinct from (new.participation, new.names, new.formal_names, new.region))
        execute function number_state_change();

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert, update on directory_change to %I, %I', api, worker);
        execute format('grant usage on sequence directory_change_position to %I, %I', api, worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger number_changed_state on state;
      drop trigger number_new_state on state;
      drop trigger number_changed_contact on contact;
      drop trigger number_new_contact on contact;
      drop function number_state_change();
      drop function number_contact_change();
      drop table directory_change;
      drop sequence directory_change_position;
    `);
  }
}
