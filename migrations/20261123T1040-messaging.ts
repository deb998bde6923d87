import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox: one row per recipient and occasion. Business time rules `due_at`; leases run on real time. The text is
 * sealed, because a check's letter holds its code. Correspondence of States is hidden from everybody else.
 */
export class Messaging20261123104000 implements MigrationInterface {
  readonly name = 'Messaging20261123104000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table delivery (
        id              uuid primary key,
        directory_id    uuid not null references directory,
        occasion        text not null,
        kind            text not null check (kind in ('check', 'request', 'account', 'directory')),
        exercise        boolean not null default false,
        check_id        uuid,
        thread_id       uuid,
        owner_state     text,
        recipient_state text,
        contact_id      uuid,
        channel_id      uuid,
        recipient       text not null,
        language        text not null,
        subject         text not null check (subject !~ '[[:cntrl:]]'),
        body            sealed not null,
        message_id      text not null unique,
        reply_to        text,
        urgent          boolean not null default false,
        status          text not null default 'pending'
                        check (status in ('pending', 'sent', 'failed-temporarily', 'failed-permanently', 'cancelled')),
        posted_at       timestamptz not null,
        due_at          timestamptz not null,
        refused_since   timestamptz,
        attempts        integer not null default 0,
        lease_epoch     integer not null default 0,
        leased_until    timestamptz,
        settled_at      timestamptz,
        outcome         text,
        unique (directory_id, occasion),
        check ((status = 'pending') = (settled_at is null)),
        check ((kind = 'check') = (check_id is not null)),
        check ((kind = 'request') = (thread_id is not null))
        -- Every row is updated twice or more: room on the page keeps a lease from touching every index.
      ) with (fillfactor = 50);
      create index delivery_due on delivery (urgent desc, due_at) where status = 'pending';
      create index delivery_of_thread on delivery (thread_id) where thread_id is not null;
      create index delivery_of_check on delivery (check_id) where check_id is not null;
      create trigger exercise_never_changes before update of exercise on delivery
        for each row when (old.exercise is distinct from new.exercise) execute function never_changes('exercise');

      alter table delivery enable row level security;
      alter table delivery force row level security;
      create function app_is_worker() returns boolean language sql stable as
        $$ select app_has_role('system') and current_user like '%worker' $$;
      create policy of_the_worker on delivery using (app_is_worker() and directory_id = app_directory());
      create policy correspondence on delivery using (directory_id = app_directory() and kind = 'request'
        and app_state() in (owner_state, recipient_state));
      create policy of_the_directory on delivery using (directory_id = app_directory() and kind <> 'request'
        and (app_has_role('manager') or app_has_role('second-officer') or app_has_role('system') or recipient_state = app_state()));

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert on delivery to %I, %I', api, worker);
        execute format('grant update (status, settled_at, outcome) on delivery to %I', api);
        execute format('grant update (status, due_at, refused_since, attempts, lease_epoch, leased_until, settled_at, outcome) on delivery to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table delivery; drop function app_is_worker()');
  }
}
