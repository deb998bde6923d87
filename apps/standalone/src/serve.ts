import type { DynamicModule } from '@nestjs/common';
import type { ProcessParts } from '@liaison/database';
import { startHttp } from '@liaison/http';
import { ApiModule } from '../../api/src/api.module.js';
import { LATEST_MIGRATION } from '../../cli/src/process/migration-names.js';
import { openProcess } from '../../cli/src/process/open-process.js';
import { WebModule } from '../../web/src/web.module.js';
import { startWorker } from '../../worker/src/start-worker.js';
import type { Closers } from './closers.js';

export interface Served {
  readonly api: ProcessParts;
  readonly env: NodeJS.ProcessEnv;
  readonly hosts: readonly string[];
  readonly modules: readonly DynamicModule[];
}

/** api and pages on one port, and the worker beside them, each with its own database role. */
export async function serve({ api, env, hosts, modules }: Served, closers: Closers): Promise<void> {
  const worker = await openProcess('worker', env, ['SMTP_URL']);
  closers.add(() => worker.close());
  const working = await startWorker(worker.parts);
  closers.add(() => working.stop());
  const { PORT, TRUSTED_PROXIES, METRICS_PORT } = api.settings;
  const server = await startHttp({
    parts: api,
    modules: [ApiModule, WebModule, ...modules],
    port: PORT,
    hosts,
    latestMigration: LATEST_MIGRATION,
    metricsPort: METRICS_PORT,
    ...(TRUSTED_PROXIES && { trustedProxies: TRUSTED_PROXIES }),
  });
  closers.add(() => server.close());
}
