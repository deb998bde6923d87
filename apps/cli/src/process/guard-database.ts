import type { Client } from 'pg';
import { OperatorError } from '../operator-error.js';
import { MIGRATION_NAMES } from './migration-names.js';

/** Refuses a role that row security does not bind, and a database that is not at this release. */
export async function guardDatabase(client: Client, setting: string): Promise<void> {
  const { rows } = await client.query<{ role: string; unbound: boolean }>(UNBOUND, [setting === 'DATABASE_URL']);
  if (rows[0]?.unbound) throw new OperatorError('cli.error.role-bypasses', { setting, role: rows[0].role });
  const pending = await pendingMigrations(client);
  if (pending) throw new OperatorError('cli.error.pending-migrations', { count: pending });
}

/**
 * Superusers, BYPASSRLS and owners of the tables see everything, whatever the policies say; so does whoever can become
 * one of them. The policies let the worker's role see all correspondence, so nobody else may come with it.
 */
const UNBOUND = `
  select current_user as role, $1 and current_user like '%worker'
    or exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls) and pg_has_role(current_user, r.oid, 'MEMBER'))
    or exists (select from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and pg_has_role(current_user, c.relowner, 'MEMBER')) as unbound`;

async function pendingMigrations(client: Client): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('public.migrations') is not null as there");
  if (!rows[0]?.there) return MIGRATION_NAMES.length;
  const ran = await client.query<{ name: string }>('select name from migrations');
  return MIGRATION_NAMES.filter((name) => !ran.rows.some((row) => row.name === name)).length;
}
