import 'reflect-metadata';
import { glob, mkdtemp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { bootstrap } from '../../libs/database/src/bootstrap.js';
import { migrate } from '../../libs/database/src/migrate.js';
import { migrations } from '../../migrations/index.js';
import stopServer from './global-teardown.js';
import { PASSWORDS, PREFIX, TEMPLATE, urlOf } from './server.js';

/** Once per run: a PostgreSQL of our own, and every migration, applied for real, to the template each test file copies. */
export default async function startServer(): Promise<void> {
  await refuseAnOldBuild();
  return startServerWith(['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']);
}

/** The same with other server settings; a test that kills PostgreSQL needs one that keeps what it has committed. */
export async function startServerWith(settings: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join('/var/tmp', 'liaison-test-'));
  Object.assign(globalThis, { liaisonTestFolder: folder });
  try {
    const server = await startPostgres({ folder, settings });
    Object.assign(globalThis, { liaisonTestServer: server });
    process.env['LIAISON_TEST_SERVER'] = server.adminUrl;
    await bootstrap(server.adminUrl, TEMPLATE, PREFIX, PASSWORDS);
    await migrate(urlOf('migrator', TEMPLATE), migrations);
  } catch (error) {
    await stopServer();
    throw error;
  }
}

/** Tests run what was built: from an older build they would pass or fail for reasons that are gone. */
async function refuseAnOldBuild(): Promise<void> {
  const { mtimeMs: built } = await stat(import.meta.filename);
  for await (const file of glob('{apps,libs,migrations,tests}/**/*.{ts,tsx,json,typ}'))
    if ((await stat(file)).mtimeMs > built) throw new Error(`${file} is newer than the build: run "npm run build" first.`);
}
