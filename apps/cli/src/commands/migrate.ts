import { migrate } from '@liaison/database';
import { readSettings } from '@liaison/settings';
import { type Language, text } from '@liaison/texts';
import { migrations } from '../../../../migrations/index.js';
import { ensureDirectory } from '../process/ensure-directory.js';
import { unreachable } from '../process/unreachable.js';

/** Brings the schema up to this release, and enters the directory's own row the first time. */
export async function run(env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const { MIGRATE_DATABASE_URL: url = '' } = readSettings(env, ['MIGRATE_DATABASE_URL']);
  const ran = await migrate(url, migrations).catch((error: unknown) => {
    throw unreachable('MIGRATE_DATABASE_URL', url, error);
  });
  await ensureDirectory(url);
  process.stdout.write(`${text(language, 'cli.migrated', { count: ran.length })}\n`);
}
