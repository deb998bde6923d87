import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { bootstrap, migrate } from '@liaison/database';
import { newId } from '@liaison/kernel';
import { startPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { migrations } from '../../migrations/index.js';

const PASSWORDS = { migrator: 'migrator', api: 'api', worker: 'worker' };

export interface FaultInstallation {
  readonly directoryId: string;
  readonly adminUrl: string;
  readonly apiUrl: string;
  readonly workerUrl: string;
  readonly sealingKeys: string;
  close(): Promise<void>;
}

/** A PostgreSQL of its own with everything migrated and one empty directory, outside of any test runner. */
export async function installation(): Promise<FaultInstallation> {
  const folder = await mkdtemp(join('/var/tmp', 'liaison-fault-'));
  const server = await startPostgres({ folder });
  const close = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const urlOf = (user: string, password: string) => {
      const url = new URL(server.adminUrl);
      return Object.assign(url, { username: user, password, pathname: '/liaison' }).href;
    };
    await bootstrap(server.adminUrl, 'liaison', 'liaison_', PASSWORDS);
    await migrate(urlOf('liaison_migrator', PASSWORDS.migrator), migrations);
    const admin = new URL(server.adminUrl);
    admin.pathname = '/liaison';
    const directoryId = newId();
    await withClient(admin.href, (client) =>
      client.query(`insert into directory (id, name, official_languages) values ($1, '{"en": "Fault test"}', '{en}')`, [directoryId]),
    );
    return {
      directoryId,
      adminUrl: admin.href,
      apiUrl: urlOf('liaison_api', PASSWORDS.api),
      workerUrl: urlOf('liaison_worker', PASSWORDS.worker),
      sealingKeys: `1:${randomBytes(32).toString('base64')}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
