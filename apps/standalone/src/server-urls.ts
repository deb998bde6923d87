import { Client } from 'pg';
import { bootstrap } from '@liaison/database';
import { OperatorError } from '../../cli/src/operator-error.js';
import { unreachable } from '../../cli/src/process/unreachable.js';
import type { Secrets } from './folder/secrets.js';

export interface ServerUrls {
  readonly DATABASE_URL: string;
  readonly MIGRATE_DATABASE_URL: string;
  readonly WORKER_DATABASE_URL: string;
}

/**
 * The three roles' addresses: as given, or, when DATABASE_URL alone is given and is an administrator's, those of roles
 * made with it, whose passwords stay in the data folder.
 */
export async function serverUrls(env: NodeJS.ProcessEnv, { passwords }: Secrets): Promise<ServerUrls> {
  const { DATABASE_URL = '', MIGRATE_DATABASE_URL, WORKER_DATABASE_URL } = env;
  const rights = await rightsOf(DATABASE_URL);
  if (MIGRATE_DATABASE_URL && WORKER_DATABASE_URL) return { DATABASE_URL, MIGRATE_DATABASE_URL, WORKER_DATABASE_URL };
  if (!rights.administrator) throw new OperatorError('cli.error.other-urls-missing');
  const database = decodeURIComponent(new URL(DATABASE_URL).pathname.slice(1));
  const prefix = `${database}_`;
  const { migrator, api, worker } = passwords;
  const urls = {
    DATABASE_URL: urlOf(DATABASE_URL, `${prefix}api`, api),
    MIGRATE_DATABASE_URL: urlOf(DATABASE_URL, `${prefix}migrator`, migrator),
    WORKER_DATABASE_URL: urlOf(DATABASE_URL, `${prefix}worker`, worker),
  };
  // Somebody else's roles would lose their passwords.
  if (rights.roles.includes(`${prefix}api`) && !(await opens(urls.DATABASE_URL))) {
    throw new OperatorError('cli.error.roles-exist', { role: `${prefix}api` });
  }
  await bootstrap(DATABASE_URL, database, prefix, { migrator, api, worker });
  return urls;
}

interface Rights {
  readonly administrator: boolean;
  readonly roles: readonly string[];
}

async function rightsOf(url: string): Promise<Rights> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Rights>(
      `select (rolsuper or rolcreaterole) as administrator, array(select rolname::text from pg_roles) as roles
       from pg_roles where rolname = current_user`,
    );
    return rows[0] ?? { administrator: false, roles: [] };
  } catch (error) {
    throw unreachable('DATABASE_URL', url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function opens(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  const opened = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return opened;
}

function urlOf(url: string, username: string, password: string): string {
  return Object.assign(new URL(url), { username, password }).href;
}
