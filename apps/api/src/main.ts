import type { ProcessParts } from '@liaison/database';
import { type HttpServer, startHttp } from '@liaison/http';
import { ApiModule } from './api.module.js';

/** The api alone. */
export function startApi(parts: ProcessParts, latestMigration: string | null, hosts?: readonly string[]): Promise<HttpServer> {
  const { PORT, METRICS_PORT, TRUSTED_PROXIES } = parts.settings;
  return startHttp({
    parts,
    modules: [ApiModule],
    port: PORT,
    metricsPort: METRICS_PORT,
    latestMigration,
    ...(hosts && { hosts }),
    ...(TRUSTED_PROXIES && { trustedProxies: TRUSTED_PROXIES }),
  });
}
