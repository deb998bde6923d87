import type { ProcessParts } from '@liaison/database';
import { type HttpServer, startHttp } from '@liaison/http';
import { WebModule } from './web.module.js';

/** The pages alone. */
export function startWeb(parts: ProcessParts, latestMigration: string | null, hosts?: readonly string[]): Promise<HttpServer> {
  const { PORT, METRICS_PORT, TRUSTED_PROXIES } = parts.settings;
  return startHttp({
    parts,
    modules: [WebModule],
    port: PORT,
    metricsPort: METRICS_PORT,
    latestMigration,
    ...(hosts && { hosts }),
    ...(TRUSTED_PROXIES && { trustedProxies: TRUSTED_PROXIES }),
  });
}
