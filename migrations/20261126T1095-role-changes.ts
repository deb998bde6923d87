import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What would give somebody in the directory's office more than they have: one proposes it, another officer confirms it. */
export class RoleChanges20261126109500 implements MigrationInterface {
  readonly name = 'RoleChanges20261126109500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table role_change (
        id           uuid primary key,
        directory_id uuid not null,
        account_id   uuid not null,
        state        text,
        -- What the roles are to be, all of them.
        roles        text[] not null check (cardinality(roles) > 0),
        contact_ids  uuid[] not null default '{}',
        -- Whether the account, disabled now, is to be enabled with it.
        enables      boolean not null,
        asked_by     text not null,
        asked_person uuid,
        asked_at     timestamptz not null,
        confirmed_by text,
        outcome      text check (outcome in ('done', 'withdrawn')),
        closed_at    timestamptz,
        check ((outcome is null) = (closed_at is null)),
        check ((coalesce(outcome, '') = 'done') = (confirmed_by is not null)),
        check (confirmed_by is distinct from asked_by),
        foreign key (directory_id, account_id) references account (directory_id, id)
      );
      create unique index role_change_open on role_change (account_id) where closed_at is null;

      alter table role_change enable row level security;
      alter table role_change force row level security;
      create policy of_whom_it_concerns on role_change using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_actor() = 'account:' || account_id or app_has_role('operator')
        or app_has_role('manager') or app_has_role('second-officer')));

      do $$
      begin
        execute format('grant select, insert, update on role_change to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table role_change');
  }
}
