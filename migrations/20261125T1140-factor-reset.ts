import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors that are to be taken away from somebody: two people decide, then everybody concerned has a day to object. */
export class FactorReset20261125114000 implements MigrationInterface {
  readonly name = 'FactorReset20261125114000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table factor_reset (
        id           uuid primary key,
        directory_id uuid not null,
        account_id   uuid not null,
        state        text,
        asked_by     text not null,
        asked_person uuid,
        asked_at     timestamptz not null,
        confirmed_by text,
        due_at       timestamptz,
        outcome      text check (outcome in ('done', 'cancelled')),
        closed_at    timestamptz,
        check ((confirmed_by is null) = (due_at is null)),
        check ((outcome is null) = (closed_at is null)),
        check (coalesce(outcome, '') <> 'done' or due_at is not null),
        check (confirmed_by is distinct from asked_by),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );
      create unique index factor_reset_open on factor_reset (account_id) where closed_at is null;
      create index factor_reset_due on factor_reset (due_at) where closed_at is null and due_at is not null;

      alter table factor_reset enable row level security;
      alter table factor_reset force row level security;
      create policy of_whom_it_concerns on factor_reset using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_actor() = 'account:' || account_id or app_has_role('system') or app_has_role('operator')
        or app_has_role('manager') or app_has_role('second-officer') or (app_has_role('state-administrator') and state = app_state())));

      do $$
      declare api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert, update on factor_reset to %I', api);
        execute format('grant select, update on factor_reset to %I', worker);
        execute format('grant select, delete on totp, totp_pending, passkey, recovery_code to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      begin
        execute format('revoke select, delete on totp, totp_pending, passkey, recovery_code from %I', app_role_named('worker'));
      end $$;
      drop table factor_reset;
    `);
  }
}
