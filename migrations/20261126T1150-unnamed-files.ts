import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker takes away documents that no version of a State's profile has ever named; what was published stays. */
export class UnnamedFiles20261126115000 implements MigrationInterface {
  readonly name = 'UnnamedFiles20261126115000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function app_is_named(file state_file) returns boolean language sql stable as $$
        select exists (select from state_profile p where p.directory_id = file.directory_id and p.state = file.state
          and p.profile->'documents' @> jsonb_build_array(jsonb_build_object('file', file.id::text))) $$;
      create policy forget on state_file for delete using (app_is_worker() and directory_id = app_directory() and not app_is_named(state_file));
      do $$
      declare worker text := app_role_named('worker');
      begin
        execute format('grant select, delete on state_file to %I', worker);
        execute format('grant select on state_profile to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare worker text := app_role_named('worker');
      begin
        execute format('revoke select, delete on state_file from %I', worker);
        execute format('revoke select on state_profile from %I', worker);
      end $$;
      drop policy forget on state_file;
      drop function app_is_named(state_file);
    `);
  }
}
