import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter to somebody who has forgotten a password: one at a time per account, its secret only as a hash. */
export class PasswordReset20261125113500 implements MigrationInterface {
  readonly name = 'PasswordReset20261125113500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table password_reset (
        account_id   uuid primary key,
        directory_id uuid not null,
        token_hash   bytea not null,
        requested_at timestamptz not null default now(),
        expires_at   timestamptz not null,
        unique (directory_id, token_hash),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      alter table password_reset enable row level security;
      alter table password_reset force row level security;
      create policy of_the_service on password_reset using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_actor() = 'account:' || account_id));

      do $$
      begin
        execute format('grant select, insert, update, delete on password_reset to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table password_reset');
  }
}
