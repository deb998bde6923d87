import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Published severity scales. A version and its levels never change and never go: classifications refer to them for ever.
 * Every member reads them; a State writes only its own. What an owner says of a placement is added, never altered.
 */
export class Severity20261125100000 implements MigrationInterface {
  readonly name = 'Severity20261125100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Owners of shipped scales need not be States of the directory, or States at all.
      create table severity_scheme (
        directory_id uuid not null references directory,
        id           text not null check (id ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
        owner_state  text check (owner_state ~ '^[A-Z]{2}$'),
        primary key (directory_id, id)
      );
      create index severity_scheme_of_state on severity_scheme (directory_id, owner_state) where owner_state is not null;

      create table severity_version (
        directory_id uuid not null,
        scheme       text not null,
        version      text not null check (version <> '' and length(version) <= 40 and version !~ '[[:space:][:cntrl:]@]'),
        number       integer not null check (number > 0),
        kind         text not null check (kind in ('severity', 'entity-impact', 'response-level', 'legal-class', 'alert-state', 'threat-danger')),
        confidence   text not null check (confidence in ('high', 'medium', 'low')),
        about        jsonb not null,
        valid_from   date,
        valid_to     date check (valid_to >= valid_from),
        published_at timestamptz not null,
        published_by text not null,
        transaction_id xid8 not null default pg_current_xact_id(),
        primary key (directory_id, scheme, version),
        unique (directory_id, scheme, number),
        foreign key (directory_id, scheme) references severity_scheme (directory_id, id)
      );

      create table severity_level (
        directory_id      uuid not null,
        scheme            text not null,
        version           text not null,
        code              text not null check (length(code) between 1 and 40 and code !~ '[[:space:][:cntrl:]]'),
        "order"           integer not null,
        name              text not null check (length(name) <= 200),
        names             jsonb not null default '{}',
        colour            jsonb check (colour->>'hex' ~ '^#[0-9A-F]{6}$'),
        criterion         text,
        reference_min     smallint check (reference_min between 0 and 5),
        reference_max     smallint check (reference_max between 0 and 5),
        reference_typical smallint,
        rationale         text,
        confidence        text check (confidence in ('high', 'medium', 'low')),
        primary key (directory_id, scheme, version, code),
        unique (directory_id, scheme, version, "order"),
        check (num_nulls(reference_min, reference_max, reference_typical) in (0, 3)),
        check (reference_typical between reference_min and reference_max),
        foreign key (directory_id, scheme, version) references severity_version (directory_id, scheme, version)
      );

      -- What the owner says of the placement on R0–R5; the latest counts.
      create table severity_standing (
        id           uuid primary key,
        directory_id uuid not null,
        scheme       text not null,
        version      text not null,
        standing     text not null check (standing in ('confirmed', 'disputed')),
        reason       text check (length(reason) <= 2000),
        at           timestamptz not null,
        actor        text not null,
        unique (directory_id, id),
        check (standing = 'confirmed' or reason <> ''),
        foreign key (directory_id, scheme, version) references severity_version (directory_id, scheme, version)
      );
      create index severity_standing_latest on severity_standing (directory_id, scheme, version, id desc);

      -- The scheme a State has chosen to publish under.
      create table severity_choice (
        directory_id uuid not null,
        state        text not null,
        scheme       text not null,
        version      integer not null,
        primary key (directory_id, state),
        foreign key (directory_id, state) references state (directory_id, code),
        foreign key (directory_id, scheme) references severity_scheme (directory_id, id)
      );
    `);
    await q.query(`
      create function severity_is_append_only() returns trigger language plpgsql as
        $$ begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;

      -- Levels come with their version, in its own transaction, or not at all.
      create function severity_level_comes_with_its_version() returns trigger language plpgsql as $$
        begin
          if not exists (select from severity_version v where v.directory_id = new.directory_id and v.scheme = new.scheme
            and v.version = new.version and v.transaction_id = pg_current_xact_id()) then
            raise exception 'a published version never changes' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger comes_with_its_version before insert on severity_level
        for each row execute function severity_level_comes_with_its_version();

      create function severity_owned_by_actor(directory uuid, scheme text) returns boolean language sql stable as $$
        select exists (select from severity_scheme s where s.directory_id = directory and s.id = scheme
          and s.directory_id = app_directory() and s.owner_state = app_state()) $$;

      do $$
      declare t text; own text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['severity_scheme', 'severity_version', 'severity_level', 'severity_standing', 'severity_choice'] loop
          if t <> 'severity_choice' then
            execute format('create trigger append_only before update or delete on %I for each row execute function severity_is_append_only()', t);
            execute format('create trigger no_truncate before truncate on %I for each statement execute function severity_is_append_only()', t);
          end if;
          own := case t when 'severity_scheme' then 'directory_id = app_directory() and owner_state = app_state()'
                        when 'severity_choice' then 'directory_id = app_directory() and state = app_state()'
                        else 'severity_owned_by_actor(directory_id, scheme)' end;
          execute format('alter table %I enable row level security', t);
          execute format('alter table %I force row level security', t);
          execute format('create policy read on %I for select using (true)', t);
          execute format('create policy publish on %I for insert to %I with check (%s)', t, api, own);
          execute format('create policy ship on %I for insert to %I with check (true)', t, current_user);
          execute format('grant select, insert on %I to %I', t, api);
          execute format('grant select on %I to %I', t, worker);
        end loop;
        execute format('create policy choose on severity_choice for update to %I using (directory_id = app_directory() and state = app_state())', api);
        execute format('grant update (scheme, version) on severity_choice to %I', api);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table severity_choice, severity_standing, severity_level, severity_version, severity_scheme;
      drop function severity_owned_by_actor(uuid, text);
      drop function severity_level_comes_with_its_version();
      drop function severity_is_append_only();
    `);
  }
}
