import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a sender classified a request, again and again, each time kept; the plans a rise replaced; and how a receiver sees
 * it, which its own State alone reads until it shares it.
 */
export class Classification20261125130000 implements MigrationInterface {
  readonly name = 'Classification20261125130000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The level in its scale's own words, as they were; of older requests the one scale there was tells them.
      alter table incident_request add own_words jsonb;
      -- The level whose plan and wishes run, and how often they were started: a fall leaves both as they are.
      alter table incident_thread add running_level smallint check (running_level between 0 and 5),
        add plan_revision smallint not null default 1 check (plan_revision > 0);
      alter table incident_thread no force row level security;
      alter table incident_request no force row level security;
      update incident_thread set running_level = (plan ->> 'level')::smallint where plan is not null;
      update incident_request set severity = severity || '{"version": "1"}' where severity is not null and not severity ? 'version';
      alter table incident_thread force row level security;
      alter table incident_request force row level security;
      alter table incident_thread add constraint incident_thread_runs check ((plan is null) = (running_level is null));

      create table incident_plan (
        id             uuid primary key,
        directory_id   uuid not null,
        thread_id      uuid not null,
        sender_state   text not null,
        receiver_state text not null,
        revision       smallint not null check (revision > 0),
        plan           jsonb not null,
        replaced_at    timestamptz not null,
        unique (directory_id, id),
        unique (thread_id, revision),
        foreign key (directory_id, thread_id) references incident_thread (directory_id, id),
        foreign key (thread_id, sender_state, receiver_state) references incident_thread (id, sender_state, receiver_state)
      );

      create table incident_classification (
        id             uuid primary key,
        directory_id   uuid not null,
        request_id     uuid not null,
        sender_state   text not null,
        before         jsonb,
        after          jsonb not null,
        reason         text check (length(reason) <= 2000),
        at             timestamptz not null,
        recorded_at    timestamptz not null default clock_timestamp(),
        by             text not null,
        unique (directory_id, id),
        check (before is distinct from after),
        foreign key (directory_id, request_id) references incident_request (directory_id, id)
      );
      create index incident_classification_of_request on incident_classification (request_id, id);

      create table incident_receiver_view (
        id             uuid primary key,
        directory_id   uuid not null,
        thread_id      uuid not null,
        sender_state   text not null,
        receiver_state text not null,
        severity       jsonb,
        level          smallint check (level between 0 and 5),
        own_words      jsonb,
        shared         boolean not null,
        too_high       boolean not null,
        text           text check (length(text) <= 2000),
        at             timestamptz not null,
        recorded_at    timestamptz not null default clock_timestamp(),
        by             text not null,
        unique (directory_id, id),
        check (shared or not too_high),
        check ((severity is null) = (level is null)),
        check (severity is not null or too_high or text is not null),
        foreign key (directory_id, thread_id) references incident_thread (directory_id, id),
        foreign key (thread_id, sender_state, receiver_state) references incident_thread (id, sender_state, receiver_state)
      );
      create index incident_receiver_view_of_thread on incident_receiver_view (thread_id, id);

      do $$
      declare t text;
      begin
        foreach t in array array['incident_plan', 'incident_classification', 'incident_receiver_view'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('create trigger append_only before update or delete on %I for each row execute function never_changes(''row'')', t);
        end loop;
      end $$;

      create policy of_the_sender on incident_plan using (directory_id = app_directory() and sender_state = app_state());
      create policy of_the_sender on incident_classification using (directory_id = app_directory() and sender_state = app_state())
        with check (directory_id = app_directory() and sender_state = app_state() and exists (
          select from incident_request r where r.id = incident_classification.request_id and r.sender_state = app_state()));
      create policy of_a_receiver on incident_classification for select using (directory_id = app_directory() and exists (
        select from incident_thread t where t.request_id = incident_classification.request_id and t.receiver_state = app_state()));
      create policy of_the_receiver on incident_receiver_view using (directory_id = app_directory() and receiver_state = app_state());
      create policy shared_with_the_sender on incident_receiver_view for select using (directory_id = app_directory() and shared
        and sender_state = app_state());

      do $$
      begin
        execute format('grant select, insert on incident_plan, incident_classification, incident_receiver_view to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table incident_receiver_view, incident_classification, incident_plan;
      alter table incident_thread drop constraint incident_thread_runs, drop running_level, drop plan_revision;
      alter table incident_request drop own_words;
    `);
  }
}
