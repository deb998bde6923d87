import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who somebody is to the organisation's identity provider. Subjects are the provider's own ids, not addresses. */
export class SingleSignOn20261125133000 implements MigrationInterface {
  readonly name = 'SingleSignOn20261125133000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table identity_link (
        directory_id uuid not null,
        issuer       text not null,
        subject      text not null,
        account_id   uuid not null,
        created_at   timestamptz not null default now(),
        primary key (directory_id, issuer, subject),
        unique (account_id, issuer),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );

      -- Ways back from the provider that were taken, as hashes, until they would be too late anyway.
      create table used_sign_on (
        directory_id uuid not null references directory,
        state        bytea not null,
        until        timestamptz not null,
        primary key (directory_id, state)
      );
      create index used_sign_on_age on used_sign_on (until);

      do $$
      declare t text; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        foreach t in array array['identity_link', 'used_sign_on'] loop
          execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
          execute format('grant select, insert, delete on %I to %I', t, api);
          execute format($policy$
            create policy own_directory on %I using (directory_id = app_directory() and (
              app_actor() = 'system:identity' or app_has_role('operator') or app_has_role('system')))
          $policy$, t);
        end loop;
        -- Whose factors are reset is linked anew, too.
        execute format('grant select, delete on identity_link to %I', worker);
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table used_sign_on, identity_link');
  }
}
