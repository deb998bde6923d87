import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEALED_COLUMNS = `
  select c.relname as t, a.attname as col,
    (select k.attname from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = i.indkey[0]
     where i.indrelid = c.oid and i.indisprimary) as pk
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where a.atttypid = 'sealed'::regtype and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
  order by 1, 2`;

/**
 * The worker may seal every sealed value anew, and see nothing else of tables that are not its own. Keyed hashes get a
 * root of their own, itself sealed, so that an old sealing key can be given up without making every hash worthless.
 */
export class KeyRotation20261125125000 implements MigrationInterface {
  readonly name = 'KeyRotation20261125125000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table hash_root (
        directory_id uuid primary key references directory,
        root         sealed not null
      );
      alter table hash_root enable row level security;
      alter table hash_root force row level security;
      create policy of_the_service on hash_root using (directory_id = app_directory() and app_has_role('system'));
      do $$
      declare s record; api text := app_role_named('api'); worker text := app_role_named('worker');
      begin
        execute format('grant select, insert on hash_root to %I, %I', api, worker);
        for s in ${SEALED_COLUMNS} loop
          execute format($p$create policy for_rotation on %I using (directory_id = app_directory() and app_is_worker()
            and app_actor() = 'system:key-rotation')$p$, s.t);
          execute format('grant select (%I, directory_id, %I), update (%I) on %I to %I', s.pk, s.col, s.col, s.t, worker);
        end loop;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$
      declare s record; worker text := app_role_named('worker');
      begin
        for s in ${SEALED_COLUMNS} loop
          execute format('drop policy for_rotation on %I', s.t);
          execute format('revoke select (%I, directory_id, %I), update (%I) on %I from %I', s.pk, s.col, s.col, s.t, worker);
        end loop;
      end $$;
      drop table hash_root;
    `);
  }
}
