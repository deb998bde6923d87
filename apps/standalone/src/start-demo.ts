import { dirname } from 'node:path';
import { readSettings } from '@liaison/settings';
import type { Language } from '@liaison/texts';
import { OperatorError } from '../../cli/src/operator-error.js';
import { markAsDemo } from '../../cli/src/process/ensure-directory.js';
import { openProcess } from '../../cli/src/process/open-process.js';
import { usableHosts } from './check-port.js';
import type { Closers } from './closers.js';
import { type DatabaseUrls, prepareDatabases } from './databases.js';
import { prepareDemo } from './demo/demo.js';
import { removeDemoFile, writeDemoFile } from './demo/demo-file.js';
import { startPostgres } from './embedded-postgres.js';
import { needSpace } from './folder/free-space.js';
import { announce, shared } from './folder/running.js';
import { secretsOf } from './folder/secrets.js';
import { freePort } from './free-port.js';
import { Inbox } from './inbox/inbox.js';
import { InboxModule } from './inbox/inbox.module.js';
import { startMail } from './mail/embedded-mail.js';
import { openFolder } from './open-folder.js';
import { postgresFolder } from './postgres-folder.js';
import { demoScreen } from './screen.js';
import { serve } from './serve.js';

/** The demonstration: a PostgreSQL and a mail server of its own, eight fictional States, and a way to look at the mail. */
export async function startDemo(given: NodeJS.ProcessEnv, language: Language, closers: Closers): Promise<string> {
  if (given['SMTP_URL']) throw new OperatorError('cli.error.smtp-needs-database');
  const { PORT, METRICS_PORT } = readSettings(given);
  const port = PORT || (await freePort());
  const hosts = await usableHosts({ PORT: port, METRICS_PORT });
  const folder = await openFolder(given, closers);
  const secrets = await secretsOf(folder);
  const cluster = await postgresFolder(folder);
  await needSpace(dirname(cluster));
  const postgres = await startPostgres({ folder: cluster, keepAlive: true });
  closers.add(() => postgres.stop());
  const urls = await prepareDatabases(postgres.adminUrl, secrets);
  await markAsDemo(urls.migrator);
  const inbox = await Inbox.open(urls.inbox);
  closers.add(() => inbox.close());
  const mail = await startMail(inbox);
  closers.add(() => mail.stop());

  const url = `http://localhost:${String(port)}`;
  const env = {
    PUBLIC_URL: url,
    OFFICER_FACTORS: 'passkey,totp',
    ...given,
    ...databaseSettings(urls),
    SMTP_URL: mail.url,
    PORT: String(port),
    SEALING_KEYS: secrets.sealingKeys,
  };
  const api = await openProcess('api', env);
  closers.add(() => api.close());
  const access = await prepareDemo(api.parts);
  await serve({ api: api.parts, env, hosts, modules: [InboxModule.of(inbox, access.accounts)] }, closers);
  closers.add(await announce(folder, { ...databaseSettings(urls), ...shared(api.parts.settings) }));
  const file = { url, inboxUrl: `${url}/demo/inbox`, ...access };
  closers.add(() => removeDemoFile(folder));
  await writeDemoFile(folder, file);
  return demoScreen(language, file, folder);
}

function databaseSettings({ api, worker, migrator }: DatabaseUrls) {
  return { DATABASE_URL: api, WORKER_DATABASE_URL: worker, MIGRATE_DATABASE_URL: migrator };
}
