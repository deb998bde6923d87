import { createTransport } from 'nodemailer';
import { migrate } from '@liaison/database';
import { readSettings } from '@liaison/settings';
import { type Language, text } from '@liaison/texts';
import { ensureDirectory, isDemo } from '../../cli/src/process/ensure-directory.js';
import { refuseOutsideMail } from '../../cli/src/process/demo-mail.js';
import { openProcess } from '../../cli/src/process/open-process.js';
import { unreachable } from '../../cli/src/process/unreachable.js';
import { migrations } from '../../../migrations/index.js';
import { usableHosts } from './check-port.js';
import type { Closers } from './closers.js';
import { announce, shared } from './folder/running.js';
import { secretsOf } from './folder/secrets.js';
import { freePort } from './free-port.js';
import { openFolder } from './open-folder.js';
import { serve } from './serve.js';
import { serverUrls } from './server-urls.js';

/** The same code on a PostgreSQL and a mail server somebody else runs: no demo data, no inbox, no demo file. */
export async function startOnServers(given: NodeJS.ProcessEnv, language: Language, closers: Closers): Promise<string> {
  const { PORT, METRICS_PORT, SMTP_URL = '' } = readSettings(given, ['SMTP_URL']);
  const port = PORT || (await freePort());
  const hosts = await usableHosts({ PORT: port, METRICS_PORT });
  await checkMail(SMTP_URL);
  const folder = await openFolder(given, closers);
  const secrets = await secretsOf(folder);
  const urls = await serverUrls(given, secrets);
  const env = { SEALING_KEYS: secrets.sealingKeys, PUBLIC_URL: `http://localhost:${String(port)}`, ...given, ...urls, PORT: String(port) };
  await migrate(urls.MIGRATE_DATABASE_URL, migrations);
  await ensureDirectory(urls.MIGRATE_DATABASE_URL);
  if (await isDemo(urls.DATABASE_URL)) refuseOutsideMail(SMTP_URL);
  const api = await openProcess('api', env);
  closers.add(() => api.close());
  await serve({ api: api.parts, env, hosts, modules: [] }, closers);
  closers.add(await announce(folder, { ...urls, ...shared(api.parts.settings) }));
  return text(language, 'cli.screen.ready', { url: api.parts.settings.PUBLIC_URL });
}

async function checkMail(url: string): Promise<void> {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000 });
  await transport.verify().catch((error: unknown) => {
    throw unreachable('SMTP_URL', url, error);
  });
  transport.close();
}
