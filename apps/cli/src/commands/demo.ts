import { prepareDemo } from '../../../standalone/src/demo/demo.js';
import { readSettings } from '@liaison/settings';
import { OperatorError } from '../operator-error.js';
import { markAsDemo } from '../process/ensure-directory.js';
import { refuseOutsideMail } from '../process/demo-mail.js';
import { openProcess } from '../process/open-process.js';
import { environmentWithDatabase } from '../process/with-database.js';

/** Fills an empty directory with the demonstration and prints its accounts and keys, this once. */
export async function run(given: NodeJS.ProcessEnv): Promise<void> {
  const env = await environmentWithDatabase(given);
  const { MIGRATE_DATABASE_URL = '', SMTP_URL } = readSettings(env, ['MIGRATE_DATABASE_URL']);
  if (SMTP_URL) refuseOutsideMail(SMTP_URL);
  const opened = await openProcess('api', env);
  const { parts } = opened;
  try {
    const [found] = await parts.source.query<{ taken: boolean }[]>('select exists (select from state) as taken');
    if (found?.taken) throw new OperatorError('cli.error.demo-not-empty');
    await markAsDemo(MIGRATE_DATABASE_URL);
    process.stdout.write(`${JSON.stringify(await prepareDemo(parts), null, 2)}\n`);
  } finally {
    await opened.close();
  }
}
