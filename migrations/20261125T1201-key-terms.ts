import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a key may be used for, from where and until when; a secret that is being replaced; and who asked and who agreed
 * that a key may mirror the directory. Keys made before keep what they could do, and end in a year.
 */
export class KeyTerms20261125120100 implements MigrationInterface {
  readonly name = 'KeyTerms20261125120100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table api_key
        add allowed_addresses text[] not null default '{}' check (cardinality(allowed_addresses) <= 50),
        add last_used_from    text,
        add secret_since      timestamptz not null default now(),
        add prior_hash        bytea,
        add prior_prefix      text,
        add prior_until       timestamptz,
        add version           integer not null default 1,
        add check ((prior_hash is null) = (prior_until is null) and (prior_hash is null) = (prior_prefix is null));
      create unique index api_key_prior on api_key (directory_id, prior_hash) where prior_hash is not null;
      create unique index api_key_of_directory on api_key (directory_id, id);

      -- The owner, too, is bound by forced row security.
      alter table api_key no force row level security;
      update api_key set
        scopes = array['directory:read', 'directory:reveal', 'directory:write', 'checks:confirm', 'rounds:read', 'rounds:write', 'requests:read',
          'requests:write', 'severity:read', 'severity:write', 'trail:read'],
        expires_at = coalesce(expires_at, now() + interval '365 days');
      alter table api_key force row level security, alter expires_at set not null;

      create table mirror_grant (
        id             uuid primary key,
        directory_id   uuid not null references directory,
        key_id         uuid not null,
        state          text not null,
        purpose        text not null,
        asked_by       text not null,
        asked_person   uuid not null,
        asked_at       timestamptz not null default now(),
        decided_by     text,
        decided_person uuid check (decided_person <> asked_person),
        decided_at     timestamptz,
        granted        boolean,
        check ((decided_at is null) = (granted is null) and (decided_at is null) = (decided_person is null)),
        foreign key (directory_id, key_id) references api_key (directory_id, id)
      );
      create unique index mirror_grant_open on mirror_grant (key_id) where decided_at is null;

      alter table mirror_grant enable row level security;
      alter table mirror_grant force row level security;
      create policy own_directory on mirror_grant using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_has_role('manager') or app_has_role('second-officer') or app_has_role('operator')
        or (app_has_role('state-administrator') and state = app_state())));

      drop policy own_directory on api_key;
      create policy own_directory on api_key using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_has_role('operator') or (app_has_role('state-administrator') and state = app_state())
        or ((app_has_role('manager') or app_has_role('second-officer')) and exists (select from mirror_grant g where g.key_id = api_key.id))));

      -- Two persons, whatever the application thinks.
      create function mirror_is_granted() returns trigger language plpgsql as $$
        begin
          if 'directory:mirror' = any (new.scopes)
            and not exists (select from mirror_grant where key_id = new.id and granted) then
            raise exception 'directory:mirror is granted by two persons' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger mirror_is_granted before insert or update of scopes on api_key
        for each row execute function mirror_is_granted();

      do $$
      begin
        execute format('grant select, insert, update on mirror_grant to %I', app_role_named('api'));
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger mirror_is_granted on api_key;
      drop function mirror_is_granted();
      drop policy own_directory on api_key;
      create policy own_directory on api_key using (directory_id = app_directory() and (
        app_actor() = 'system:identity' or app_has_role('operator') or (app_has_role('state-administrator') and state = app_state())));
      drop table mirror_grant;
      drop index api_key_of_directory, api_key_prior;
      alter table api_key alter expires_at drop not null, drop allowed_addresses, drop last_used_from, drop secret_since, drop prior_hash,
        drop prior_prefix, drop prior_until, drop version;
    `);
  }
}
