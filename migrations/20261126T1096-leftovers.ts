import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker takes away secrets and invitations that open nothing any more. */
export class Leftovers20261126109600 implements MigrationInterface {
  readonly name = 'Leftovers20261126109600';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare worker text := app_role_named('worker');
      begin
        execute format('grant select, delete on password_reset, invitation, used_sign_on to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare worker text := app_role_named('worker');
      begin
        execute format('revoke select, delete on password_reset, invitation, used_sign_on from %I', worker);
      end $$;
    `);
  }
}
