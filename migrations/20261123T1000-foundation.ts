import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What everything else stands on: the directory, the context that row security reads, the sealed column type,
 * the business clock and the doorbell. The three application roles share one prefix, taken from the migrator's name.
 */
export class Foundation20261123100000 implements MigrationInterface {
  readonly name = 'Foundation20261123100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function app_role_named(kind text) returns text language sql stable as
        $$ select regexp_replace(current_user, 'migrator$', '') || kind $$;

      -- The context Transactions.run() sets; '' is what set_config leaves behind, so it reads as null.
      create function app_directory() returns uuid language sql stable as
        $$ select nullif(current_setting('app.directory', true), '')::uuid $$;
      create function app_state() returns text language sql stable as
        $$ select nullif(current_setting('app.state', true), '') $$;
      create function app_actor() returns text language sql stable as
        $$ select nullif(current_setting('app.actor', true), '') $$;
      create function app_has_role(role text) returns boolean language sql stable as
        $$ select role = any(string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) $$;

      create type sealed as (key_version smallint, bytes bytea);

      create table directory (
        id                 uuid primary key,
        name               jsonb not null,
        official_languages text[] not null check (cardinality(official_languages) > 0),
        demo               boolean not null default false,
        created_at         timestamptz not null default now()
      );

      -- Only read with LIAISON_CLOCK=shiftable; there is never a second row.
      create table clock_offset (
        singleton boolean primary key default true check (singleton),
        "offset" interval not null default '0'
      );
      insert into clock_offset default values;

      create table heartbeat (
        process  text primary key,
        at       timestamptz not null,
        -- The queue's names for its worker loops in this process: whose jobs to unlock when the heart stops.
        workers  text[] not null default '{}',
        overdue  jsonb not null default '{}'
      );

      create table idempotency_key (
        directory_id uuid not null references directory,
        actor        text not null,
        route        text not null,
        key          text not null check (length(key) between 1 and 255),
        body_hash    bytea not null,
        status       smallint,
        response     jsonb,
        created_at   timestamptz not null default now(),
        primary key (directory_id, actor, route, key)
      );
      create index idempotency_key_age on idempotency_key (created_at);

      create function never_changes() returns trigger language plpgsql as $$
        begin raise exception '%.% never changes', tg_table_name, tg_argv[0] using errcode = 'check_violation'; end $$;
    `);
    await q.query(`
      -- Runs as the owner, because the queue's tables belong to the migrator. One waiting job per connection: a key all
      -- of them shared would make every transaction that rings wait for the one before it.
      create function ring(job text) returns void
        language plpgsql security definer set search_path = pg_catalog, pg_temp as
        $$ begin perform graphile_worker.add_job(job, job_key => job || ':' || pg_backend_pid(), max_attempts => 5); end $$;
      revoke all on function ring(text) from public;

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker'); t text;
      begin
        execute format('grant usage on schema public to %I, %I', api, worker);
        execute format('grant usage, select on all sequences in schema public to %I, %I', api, worker);
        execute format('grant select on directory to %I, %I', api, worker);
        -- The runner's own list: readiness compares it with what this release knows.
        execute format('grant select on migrations to %I, %I', api, worker);
        execute format('grant select on clock_offset to %I, %I', api, worker);
        execute format('grant select, insert, update, delete on heartbeat to %I', worker);
        execute format('grant select on heartbeat to %I', api);
        execute format('grant select, insert, update, delete on idempotency_key to %I', api);
        execute format('grant delete, select on idempotency_key to %I', worker);
        execute format('grant update ("offset") on clock_offset to %I', api);
        execute format('grant execute on function ring(text) to %I, %I', api, worker);
        execute format('grant usage on schema graphile_worker to %I', worker);
        execute format('grant select, insert, update, delete on all tables in schema graphile_worker to %I', worker);
        execute format('grant usage, select on all sequences in schema graphile_worker to %I', worker);
        execute format('grant execute on all functions in schema graphile_worker to %I', worker);
        for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
          execute format('create policy liaison_worker on graphile_worker.%I to %I using (true) with check (true)', t, worker);
        end loop;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare t text; worker text := app_role_named('worker');
      begin
        for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
          execute format('drop policy if exists liaison_worker on graphile_worker.%I', t);
        end loop;
        execute format('revoke all on all tables in schema graphile_worker from %I', worker);
        execute format('revoke all on all sequences in schema graphile_worker from %I', worker);
        execute format('revoke all on all functions in schema graphile_worker from %I', worker);
        execute format('revoke all on schema graphile_worker from %I', worker);
        execute format('revoke all on migrations from %I, %I', app_role_named('api'), worker);
        execute format('revoke usage on schema public from %I, %I', app_role_named('api'), worker);
      end $$;
      drop function ring(text);
      drop function never_changes();
      drop table idempotency_key, heartbeat, clock_offset, directory;
      drop type sealed;
      drop function app_has_role(text); drop function app_actor(); drop function app_state();
      drop function app_directory(); drop function app_role_named(text);
    `);
  }
}
