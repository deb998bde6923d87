import { Client } from 'pg';
import { bootstrap, migrate } from '@liaison/database';
import { ensureDirectory } from '../../cli/src/process/ensure-directory.js';
import { migrations } from '../../../migrations/index.js';
import type { Secrets } from './folder/secrets.js';

const DATABASE = 'liaison';
const PREFIX = 'liaison_';
const INBOX = 'liaison_inbox';

export interface DatabaseUrls {
  readonly migrator: string;
  readonly api: string;
  readonly worker: string;
  readonly inbox: string;
}

/** Roles, databases and schema of the embedded server, brought up to date. */
export async function prepareDatabases(adminUrl: string, { passwords }: Secrets): Promise<DatabaseUrls> {
  const { inbox, ...roles } = passwords;
  await bootstrap(adminUrl, DATABASE, PREFIX, roles);
  await prepareInbox(adminUrl, inbox);
  const url = (role: string, password: string, database: string) => urlOf(adminUrl, role, password, database);
  const migrator = url(`${PREFIX}migrator`, roles.migrator, DATABASE);
  await migrate(migrator, migrations);
  await ensureDirectory(migrator);
  return {
    migrator,
    api: url(`${PREFIX}api`, roles.api, DATABASE),
    worker: url(`${PREFIX}worker`, roles.worker, DATABASE),
    inbox: url(INBOX, inbox, INBOX),
  };
}

/** The inbox belongs to the demonstration, not to Liaison, so it has a role and a database of its own. */
async function prepareInbox(adminUrl: string, password: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const role = await admin.query('select from pg_roles where rolname = $1', [INBOX]);
    const verb = role.rowCount ? 'alter' : 'create';
    await admin.query(`${verb} role ${INBOX} login nosuperuser password ${admin.escapeLiteral(password)}`);
    const database = await admin.query('select from pg_database where datname = $1', [INBOX]);
    if (!database.rowCount) await admin.query(`create database ${INBOX} owner ${INBOX}`);
  } finally {
    await admin.end();
  }
}

function urlOf(adminUrl: string, role: string, password: string, database: string): string {
  return Object.assign(new URL(adminUrl), { username: role, password, pathname: `/${database}` }).href;
}
