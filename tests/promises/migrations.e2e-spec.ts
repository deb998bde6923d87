import { randomBytes } from 'node:crypto';
import { runMigrations as migrateQueue } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { bootstrap, openDatabase } from '@liaison/database';
import { migrations } from '../../migrations/index.js';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { adminUrl, PASSWORDS, PREFIX, urlOf } from '../support/server.js';

/** Every object of ours that a migration can make, with its definition, in a stable order. */
const SCHEMA = `
  select 'column' as kind, format('%s.%s', table_name, column_name) as name,
         concat_ws(' ', data_type, udt_name, is_nullable, column_default, generation_expression) as definition
  from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
  union all
  select 'constraint', format('%s.%s', conrelid::regclass, conname), pg_get_constraintdef(c.oid)
  from pg_constraint c join pg_class t on t.oid = c.conrelid
  where c.connamespace = 'public'::regnamespace and t.relname <> 'migrations'
  union all
  select 'index', indexname, indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
  union all
  select 'function', p.oid::regprocedure::text, concat_ws(' ', prosrc, prosecdef, proacl) from pg_proc p
  where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select 'trigger', format('%s.%s', tgrelid::regclass, tgname), pg_get_triggerdef(t.oid) from pg_trigger t where not tgisinternal
    and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  union all
  select 'policy', format('%s.%s.%s', schemaname, tablename, policyname), concat_ws(' ', roles, cmd, qual, with_check) from pg_policies
  union all
  select 'type', typname, typtype::text from pg_type where typnamespace = 'public'::regnamespace and typtype in ('c', 'e', 'd')
    and typname not like '%migrations%'
  union all
  select 'grants', relname, concat_ws(' ', relacl, relrowsecurity, relforcerowsecurity) from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S', 'm') and relname not like 'migrations%'
  order by 1, 2, 3`;

describe('the migrations', () => {
  const name = `liaison_migrations_${randomBytes(4).toString('hex')}`;
  let source: DataSource;

  beforeAll(async () => {
    await bootstrap(adminUrl(), name, PREFIX, PASSWORDS);
    await migrateQueue({ connectionString: urlOf('migrator', name), schema: 'graphile_worker' });
    source = await new DataSource({ type: 'postgres', url: urlOf('migrator', name), migrations }).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await asAdmin(adminUrl(), (admin) => admin.query(`drop database ${name} with (force)`));
  });

  const schema = () => source.query<{ kind: string; name: string; definition: string }[]>(SCHEMA);

  it('go up, down to nothing and up again to the same schema', async () => {
    const before = await schema();
    await source.runMigrations({ transaction: 'each' });
    const first = await schema();
    expect(first.length).toBeGreaterThan(200);
    for (let left = migrations.length; left > 0; left -= 1) await source.undoLastMigration({ transaction: 'each' });
    expect(await schema()).toEqual(before);
    await source.runMigrations({ transaction: 'each' });
    expect(await schema()).toEqual(first);
  });

  it('carry names that sort in the order they run', () => {
    const names = migrations.map(({ name }) => name.replace(/^\D+/, ''));
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the migrated schema', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDatabase({ url: database.migratorUrl });
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const names = async (sql: string) => (await source.query<{ name: string }[]>(sql)).map((row) => row.name);

  it('forces row security on everything private', async () => {
    const secured = await names("select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace");
    const PRIVATE = [
      'account',
      'session',
      'api_key',
      'delivery',
      'incident_request',
      'incident_thread',
      'incident_message',
      'incident_fact',
    ];
    expect(secured).toEqual(expect.arrayContaining(PRIVATE));
  });

  it('knows the directory in every root table', async () => {
    const REFER_TO_A_ROOT = ['directory', 'clock_offset', 'heartbeat', 'migrations', 'audit_value'];
    const without = await names(`
      select t.table_name as name from information_schema.tables t
      where table_schema = 'public' and table_type = 'BASE TABLE' and not exists (
        select from information_schema.columns c where c.table_schema = 'public' and c.table_name = t.table_name
          and c.column_name = 'directory_id' and c.is_nullable = 'NO')`);
    expect(without.filter((table) => !REFER_TO_A_ROOT.includes(table))).toEqual([]);
  });

  it('gives no application role what could bypass or rebuild it', async () => {
    const owned = await names(`select tablename as name from pg_tables where schemaname = 'public' and tableowner <> '${PREFIX}migrator'`);
    const strong = await names(`select rolname as name from pg_roles where rolname like '${PREFIX}%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`);
    expect({ owned, strong }).toEqual({ owned: [], strong: [] });
  });
});
