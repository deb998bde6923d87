import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds and their checks: one check per e-mail channel. Two persons start a round, and the table says so. */
export class Verification20261123105000 implements MigrationInterface {
  readonly name = 'Verification20261123105000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table verification_round (
        id            uuid primary key,
        directory_id  uuid not null references directory,
        reference     text not null,
        title         text not null check (length(title) between 1 and 200),
        exercise      boolean not null default false,
        states        text[],
        categories    text[],
        reply_window  interval not null check (reply_window > '0'),
        status        text not null default 'draft' check (status in ('draft', 'running', 'paused', 'stopped', 'finished')),
        recipients    integer not null default 0,
        created_by    text not null,
        created_person uuid,
        created_at    timestamptz not null,
        started_by    text,
        started_person uuid,
        started_at    timestamptz,
        ended_at      timestamptz,
        version       integer not null default 1,
        unique (directory_id, id),
        unique (directory_id, reference),
        unique (id, exercise),
        check (started_by is distinct from created_by or started_by is null),
        check (started_person is distinct from created_person or started_person is null),
        check ((status = 'draft') = (started_at is null) or status = 'stopped')
      );

      create table verification_check (
        id             uuid primary key,
        directory_id   uuid not null,
        round_id       uuid not null,
        exercise       boolean not null,
        state          text not null,
        contact_id     uuid not null,
        channel_id     uuid not null,
        category       text not null,
        reference      text not null,
        status         text not null default 'pending' check (status in ('pending', 'sent', 'confirmed', 'unanswered',
                         'automatic-reply', 'failed-temporarily', 'failed-permanently', 'wrong-person', 'refused', 'stopped')),
        code_hash      bytea,
        generation     smallint not null default 1,
        sent_to        text,
        postings       smallint not null default 0,
        deadline       timestamptz not null,
        sent_at        timestamptz,
        reminders      smallint not null default 0,
        next_check_at  timestamptz,
        confirmed_at   timestamptz,
        confirmed_by   text check (confirmed_by in ('page', 'reply', 'signed-in', 'phone', 'api')),
        system_confirmed_at timestamptz,
        answer         text check (answer in ('confirm', 'change', 'hand-over', 'not-me', 'call-me')),
        late           boolean not null default false,
        unique (directory_id, id),
        unique (directory_id, reference),
        unique (round_id, channel_id),
        unique (id, exercise),
        check ((status in ('confirmed', 'wrong-person')) = (confirmed_at is not null)),
        check ((confirmed_at is null) = (answer is null) and (confirmed_at is null) = (confirmed_by is null)),
        foreign key (directory_id, round_id) references verification_round (directory_id, id),
        foreign key (round_id, exercise) references verification_round (id, exercise),
        foreign key (directory_id, state, contact_id) references contact (directory_id, state, id),
        foreign key (directory_id, channel_id) references channel (directory_id, id)
      );
      create index verification_check_due on verification_check (next_check_at) where next_check_at is not null;
      create index verification_check_of_round on verification_check (round_id, id);
      create index verification_check_of_channel on verification_check (channel_id, id);
      create index verification_check_of_state on verification_check (directory_id, state, id);

      -- Wrong codes, counted per reference and per address; they slow down and are forgotten.
      create table wrong_code (
        directory_id uuid not null references directory,
        counted      text not null,
        tokens       real not null,
        at           timestamptz not null,
        primary key (directory_id, counted)
      );

      alter table delivery add constraint delivery_of_check_fk foreign key (check_id, exercise) references verification_check (id, exercise);

      create trigger exercise_never_changes before update of exercise on verification_round
        for each row when (old.exercise is distinct from new.exercise) execute function never_changes('exercise');
      create trigger exercise_never_changes before update of exercise on verification_check
        for each row when (old.exercise is distinct from new.exercise) execute function never_changes('exercise');

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert, update on verification_round, verification_check to %I, %I', api, worker);
        execute format('grant select, insert, update on wrong_code to %I', api);
        execute format('grant select, delete on wrong_code to %I', worker);
        -- A confirmation is evidence on the channel, written by the api as well as by the worker.
        execute format('grant update (suspect, reachability, last_confirmed_at, last_confirmed_by, last_answer_seconds) on channel to %I', api);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table delivery drop constraint delivery_of_check_fk;
      drop table wrong_code, verification_check, verification_round;
    `);
  }
}
