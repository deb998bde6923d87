import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Incident requests: what the sender wrote, one thread per receiving State, what the two say in it, and the facts with
 * their times. Forced row security: a third State, the manager or a session without context sees no row.
 */
export class Requests20261123106000 implements MigrationInterface {
  readonly name = 'Requests20261123106000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table incident_request (
        id              uuid primary key,
        directory_id    uuid not null references directory,
        reference       text not null,
        sender_state    text not null,
        exercise        boolean not null default false,
        kind            text not null check (kind in ('assistance', 'mitigation', 'information', 'consultation', 'vulnerability',
                          'notification', 'communication-check')),
        sending_contact uuid,
        second_contact  uuid,
        subject         text not null check (length(subject) <= 200),
        facts           text not null check (length(facts) <= 20000),
        assessment      text check (length(assessment) <= 20000),
        unknown         text check (length(unknown) <= 20000),
        severity        jsonb,
        level           smallint check (level between 0 and 5),
        severity_reason text,
        sectors         text[] not null default '{}',
        incident_types  text[] not null default '{}',
        tlp             text not null check (tlp in ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED')),
        language        text not null,
        wanted_by       timestamptz,
        last_resorts    boolean not null default false,
        follow_up_of    uuid references incident_request,
        created_by      text not null,
        created_at      timestamptz not null,
        sent_at         timestamptz,
        version         integer not null default 1,
        unique (directory_id, id),
        unique (directory_id, reference),
        unique (id, exercise, sender_state),
        check (sent_at is null or (subject <> '' and facts <> '')),
        check ((severity is null) = (level is null)),
        foreign key (directory_id, sender_state) references state (directory_id, code),
        foreign key (directory_id, sender_state, sending_contact) references contact (directory_id, state, id),
        foreign key (directory_id, sender_state, second_contact) references contact (directory_id, state, id)
      );
      create index incident_request_of_sender on incident_request (directory_id, sender_state, id);

      create table incident_thread (
        id                uuid primary key,
        directory_id      uuid not null,
        request_id        uuid not null,
        exercise          boolean not null,
        sender_state      text not null,
        receiver_state    text not null check (receiver_state <> sender_state),
        status            text not null check (status in ('draft', 'sent', 'acknowledged', 'accepted', 'more-information',
                            'answered', 'declined', 'closed', 'withdrawn')),
        plan              jsonb,
        step              smallint not null default 0,
        next_step_at      timestamptz,
        acknowledge_by    timestamptz,
        answer_by         timestamptz,
        acknowledged_at   timestamptz,
        acknowledged_by   text,
        no_reply_at       timestamptz,
        version           integer not null default 1,
        unique (directory_id, id),
        unique (request_id, receiver_state),
        unique (id, exercise),
        check (next_step_at is null or status = 'sent'),
        check ((acknowledged_at is null) = (acknowledged_by is null)),
        check (status not in ('draft', 'sent') or acknowledged_at is null),
        check (status not in ('acknowledged', 'accepted', 'more-information', 'answered', 'declined', 'closed') or acknowledged_at is not null),
        foreign key (directory_id, request_id) references incident_request (directory_id, id),
        foreign key (request_id, exercise, sender_state) references incident_request (id, exercise, sender_state),
        foreign key (directory_id, receiver_state) references state (directory_id, code)
      );
      create index incident_thread_due on incident_thread (next_step_at) where next_step_at is not null;
      create index incident_thread_of_receiver on incident_thread (directory_id, receiver_state, id);
      create index incident_thread_of_request on incident_thread (request_id);

      create table incident_message (
        id             uuid primary key,
        directory_id   uuid not null,
        thread_id      uuid not null,
        sender_state   text not null,
        receiver_state text not null,
        from_state     text not null check (from_state in (sender_state, receiver_state)),
        kind           text not null check (kind in ('decision', 'answer', 'message')),
        content        jsonb not null,
        at             timestamptz not null,
        by             text not null,
        unique (directory_id, id),
        foreign key (directory_id, thread_id) references incident_thread (directory_id, id)
      );
      create index incident_message_of_thread on incident_message (thread_id, id);

      create table incident_fact (
        id             uuid primary key,
        directory_id   uuid not null,
        thread_id      uuid not null,
        sender_state   text not null,
        receiver_state text not null,
        kind           text not null,
        at             timestamptz not null,
        recorded_at    timestamptz not null default clock_timestamp(),
        by_state       text,
        data           jsonb not null default '{}',
        unique (directory_id, id),
        foreign key (directory_id, thread_id) references incident_thread (directory_id, id)
      );
      create index incident_fact_of_thread on incident_fact (thread_id, at, id);

      create table incident_note (
        id           uuid primary key,
        directory_id uuid not null,
        request_id   uuid not null,
        state        text not null,
        text         text not null,
        at           timestamptz not null,
        by           text not null,
        unique (directory_id, id),
        foreign key (directory_id, request_id) references incident_request (directory_id, id)
      );

      alter table delivery add constraint delivery_of_thread_fk foreign key (thread_id, exercise) references incident_thread (id, exercise);

      create trigger exercise_never_changes before update of exercise on incident_request
        for each row when (old.exercise is distinct from new.exercise) execute function never_changes('exercise');
      create trigger exercise_never_changes before update of exercise on incident_thread
        for each row when (old.exercise is distinct from new.exercise) execute function never_changes('exercise');

      do $$
      declare t text;
      begin
        foreach t in array array['incident_request', 'incident_thread', 'incident_message', 'incident_fact', 'incident_note'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('create policy of_the_worker on %I using (app_is_worker() and directory_id = app_directory())', t);
        end loop;
      end $$;

      create policy of_the_sender on incident_request using (directory_id = app_directory() and sender_state = app_state());
      create policy of_a_receiver on incident_request for select using (directory_id = app_directory() and exists (
        select from incident_thread t where t.request_id = incident_request.id and t.receiver_state = app_state()));
      create policy of_the_sender on incident_thread using (directory_id = app_directory() and sender_state = app_state());
      create policy of_the_receiver on incident_thread for select using (directory_id = app_directory() and receiver_state = app_state()
        and status <> 'draft');
      create policy acts_of_the_receiver on incident_thread for update using (directory_id = app_directory()
        and receiver_state = app_state() and status <> 'draft');
      create policy of_the_two on incident_message using (directory_id = app_directory() and app_state() in (sender_state, receiver_state))
        with check (directory_id = app_directory() and from_state = app_state());
      create policy of_the_two on incident_fact using (directory_id = app_directory() and app_state() in (sender_state, receiver_state));
      create policy own_state on incident_note using (directory_id = app_directory() and state = app_state());

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert, update on incident_request, incident_thread to %I', api);
        execute format('grant delete on incident_request, incident_thread, incident_fact to %I', api);
        execute format('grant select, insert on incident_message, incident_fact, incident_note to %I', api);
        execute format('grant select on incident_request, incident_message to %I', worker);
        execute format('grant select, update on incident_thread to %I', worker);
        execute format('grant select, insert on incident_fact to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table delivery drop constraint delivery_of_thread_fk;
      drop table incident_note, incident_fact, incident_message, incident_thread, incident_request;
    `);
  }
}
