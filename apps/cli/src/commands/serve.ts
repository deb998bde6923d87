import { startHttp } from '@liaison/http';
import { type Language, text } from '@liaison/texts';
import { ApiModule } from '../../../api/src/api.module.js';
import { WebModule } from '../../../web/src/web.module.js';
import { needHosts } from '../../../standalone/src/check-port.js';
import { startWorker } from '../../../worker/src/start-worker.js';
import { refuseOutsideMail } from '../process/demo-mail.js';
import { isDemo } from '../process/ensure-directory.js';
import { LATEST_MIGRATION } from '../process/migration-names.js';
import { type OpenedProcess, openProcess } from '../process/open-process.js';
import { untilStopped } from '../process/until-stopped.js';

/** What each kind of server serves. */
const APPS = { api: [ApiModule], web: [WebModule] };

/** One separate process, until it is told to stop. */
export async function run(kind: 'api' | 'web' | 'worker', env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const stopped = untilStopped();
  const opened = await openProcess(kind === 'worker' ? 'worker' : 'api', env, kind === 'worker' ? ['SMTP_URL'] : []);
  try {
    const stop = await (kind === 'worker' ? startWorking(opened, language) : startServing(kind, opened, language));
    await stopped;
    await stop();
  } finally {
    await opened.close();
  }
}

async function startServing(kind: 'api' | 'web', { parts }: OpenedProcess, language: Language): Promise<() => Promise<void>> {
  const { PORT, METRICS_PORT, TRUSTED_PROXIES, LISTEN } = parts.settings;
  const hosts = LISTEN.split(',');
  await needHosts(parts.settings, hosts);
  const server = await startHttp({
    parts,
    modules: APPS[kind],
    port: PORT,
    hosts,
    metricsPort: METRICS_PORT,
    latestMigration: LATEST_MIGRATION,
    ...(TRUSTED_PROXIES && { trustedProxies: TRUSTED_PROXIES }),
  });
  process.stdout.write(`${text(language, 'cli.listening', { port: String(server.port) })}\n`);
  return () => server.close();
}

async function startWorking({ parts }: OpenedProcess, language: Language): Promise<() => Promise<void>> {
  const { WORKER_DATABASE_URL = '', SMTP_URL = '' } = parts.settings;
  if (await isDemo(WORKER_DATABASE_URL)) refuseOutsideMail(SMTP_URL);
  const worker = await startWorker(parts);
  process.stdout.write(`${text(language, 'cli.working')}\n`);
  return () => worker.stop();
}
