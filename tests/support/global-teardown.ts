import { rm } from 'node:fs/promises';
import type { EmbeddedPostgres } from '../../apps/standalone/src/embedded-postgres.js';

/** Also after a start that came only half-way. */
export default async function stopServer(): Promise<void> {
  const { liaisonTestServer, liaisonTestFolder } = globalThis as unknown as {
    liaisonTestServer?: EmbeddedPostgres;
    liaisonTestFolder?: string;
  };
  await liaisonTestServer?.stop();
  if (liaisonTestFolder !== undefined) await rm(liaisonTestFolder, { recursive: true, force: true });
}
