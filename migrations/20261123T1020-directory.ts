import type { MigrationInterface, QueryRunner } from 'typeorm';

/** States, their contacts with ordered channels, the persons behind them (apart, erasable) and every version of a contact. */
export class Directory20261123102000 implements MigrationInterface {
  readonly name = 'Directory20261123102000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table state (
        directory_id  uuid not null references directory,
        code          text not null check (code ~ '^[A-Z]{2}$'),
        names         jsonb not null,
        formal_names  jsonb not null default '{}',
        participation text not null default 'participating'
                      check (participation in ('not-invited', 'invited', 'participating', 'withdrawn')),
        version       integer not null default 1,
        primary key (directory_id, code)
      );

      create table contact (
        id                 uuid primary key,
        directory_id       uuid not null,
        state              text not null,
        category           text not null check (category ~ '^[a-z][a-z-]{1,39}$'),
        institution        text not null check (length(institution) between 1 and 300),
        institution_latin  text not null check (length(institution_latin) between 1 and 300),
        institution_names  jsonb not null default '{}',
        place              text,
        role_title         text not null check (length(role_title) between 1 and 200),
        languages          text[] not null check (cardinality(languages) between 1 and 20),
        remit              text[] not null default '{}',
        -- PostgreSQL must know the zone too: it tells the local time.
        time_zone          text not null check (timestamptz '2000-01-01 00:00Z' at time zone time_zone is not null),
        hours              jsonb not null default '{}',
        open_now           boolean not null default false,
        hours_change_at    timestamptz,
        status             text not null default 'active' check (status in ('pending', 'active', 'withdrawn')),
        import_key         text,
        version            integer not null default 1,
        created_at         timestamptz not null,
        changed_at         timestamptz not null,
        search             tsvector not null,
        unique (directory_id, id),
        unique (directory_id, state, id),
        unique (directory_id, state, import_key),
        foreign key (directory_id, state) references state (directory_id, code)
      );
      create index contact_listed on contact (directory_id, state, id) where status <> 'withdrawn';
      create index contact_in_order on contact (directory_id, id);
      create index contact_changed on contact (directory_id, changed_at, id);
      create index contact_hours_due on contact (hours_change_at) where hours_change_at is not null;
      create index contact_search on contact using gin (search);

      create table channel (
        id                uuid primary key,
        directory_id      uuid not null,
        contact_id        uuid not null,
        kind              text not null check (kind in ('email', 'phone', 'webhook')),
        address           text not null check (length(address) between 3 and 320 and address !~ '[[:cntrl:][:space:]]'),
        position          smallint not null check (position >= 1),
        suspect           boolean not null default false,
        reachability      text not null default 'untested' check (reachability in ('untested', 'reachable', 'unreachable')),
        last_confirmed_at timestamptz,
        last_confirmed_by text check (last_confirmed_by in ('page', 'reply', 'signed-in', 'phone', 'api')),
        last_answer_seconds integer,
        unique (directory_id, id),
        unique (contact_id, position) deferrable initially deferred,
        check ((last_confirmed_at is null) = (last_confirmed_by is null)),
        foreign key (directory_id, contact_id) references contact (directory_id, id)
      );
      create index channel_of_contact on channel (contact_id, position);

      create table holder (
        id           uuid primary key,
        directory_id uuid not null,
        contact_id   uuid not null,
        name         text,
        name_latin   text,
        deputy       boolean not null default false,
        from_date    date,
        to_date      date,
        foreign key (directory_id, contact_id) references contact (directory_id, id)
      );
      create index holder_of_contact on holder (contact_id);

      create table contact_version (
        directory_id uuid not null,
        contact_id   uuid not null,
        version      integer not null,
        at           timestamptz not null,
        actor        text not null,
        reason       text,
        record       jsonb not null,
        primary key (contact_id, version),
        foreign key (directory_id, contact_id) references contact (directory_id, id)
      );

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select on state to %I, %I', api, worker);
        execute format('grant insert on state to %I', api);
        execute format('grant update (participation, version) on state to %I', api);
        execute format('grant select, insert, update on contact, channel, holder to %I', api);
        execute format('grant delete on channel, holder to %I', api);
        execute format('grant select on contact, channel, holder to %I', worker);
        execute format('grant update (open_now, hours_change_at) on contact to %I', worker);
        execute format('grant update (suspect, reachability, last_confirmed_at, last_confirmed_by, last_answer_seconds) on channel to %I', worker);
        execute format('grant select, insert on contact_version to %I, %I', api, worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table contact_version, holder, channel, contact, state');
  }
}
