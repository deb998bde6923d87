import { newId } from '@liaison/kernel';
import { REFERENCE_SCHEME, SHIPPED_SCHEMES } from './shipped/shipped-schemes.js';
import { INSERT_LEVELS, INSERT_SCHEMES, INSERT_VERSIONS, rowOf } from './store-scheme.js';

/** The schema owner's connection. */
export interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const CONFIRM = `
  insert into severity_standing (id, directory_id, scheme, version, standing, at, actor) values ($1, $2, $3, $4, 'confirmed', $5, $6)`;

/** Once a State publishes under an id, what comes with a release no longer adds to it. */
const TAKEN_OVER = 'select distinct scheme from severity_version where directory_id = $1 and published_by <> $2';

const SHIPPED_BY = 'system:shipped-schemes';

/**
 * Enters the neutral scale and the shipped schemes into every directory, as the schema's owner. What is there already
 * stays; a later release adds what is new in it. Safe to repeat, also by two processes at once.
 */
export async function seedSchemes(connection: Connection, at: Date): Promise<void> {
  await connection.query('begin');
  try {
    await connection.query(`select pg_advisory_xact_lock(hashtext('severity-seed'))`);
    const { rows } = await connection.query('select id from directory');
    for (const { id } of rows) await seed(connection, String(id), at);
    await connection.query('commit');
  } catch (error) {
    await connection.query('rollback');
    throw error;
  }
}

async function seed(connection: Connection, directory: string, at: Date): Promise<void> {
  const { rows: taken } = await connection.query(TAKEN_OVER, [directory, SHIPPED_BY]);
  const all = [REFERENCE_SCHEME, ...SHIPPED_SCHEMES].map(rowOf).filter(({ id }) => !taken.some((row) => row['scheme'] === id));
  await connection.query(INSERT_SCHEMES, [directory, JSON.stringify(all)]);
  const { rows } = await connection.query(INSERT_VERSIONS, [directory, JSON.stringify(all), at, SHIPPED_BY]);
  const fresh = all.filter(({ id, version }) => rows.some((row) => row['scheme'] === id && row['version'] === version));
  if (!fresh.length) return;
  await connection.query(INSERT_LEVELS, [directory, JSON.stringify(fresh)]);
  const { id, version } = REFERENCE_SCHEME;
  if (fresh.some((row) => row.id === id)) await connection.query(CONFIRM, [newId(), directory, id, version, at, SHIPPED_BY]);
}
