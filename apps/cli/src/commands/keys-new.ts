import { randomBytes } from 'node:crypto';
import { chooseDataFolder } from '../../../standalone/src/folder/data-folder.js';
import { addSealingKey } from '../../../standalone/src/folder/secrets.js';
import { readSettings } from '@liaison/settings';
import { type Language, text } from '@liaison/texts';

/**
 * One more sealing key, which seals from the next start on. Where the environment holds the keys, the setting is printed
 * for whoever keeps it; a data folder keeps them itself.
 */
export async function run(env: NodeJS.ProcessEnv, language: Language): Promise<void> {
  const key = randomBytes(32).toString('base64');
  if (env.SEALING_KEYS) {
    const { SEALING_KEYS = '' } = readSettings(env, ['SEALING_KEYS']);
    process.stdout.write(`SEALING_KEYS=${withKey(SEALING_KEYS, key)}\n`);
  } else {
    const folder = await chooseDataFolder(env);
    await addSealingKey(folder, (keys) => withKey(keys, key));
    process.stderr.write(`${text(language, 'cli.keys.added', { folder })}\n`);
  }
  process.stderr.write(`${text(language, 'cli.keys.next')}\n`);
}

function withKey(keys: string, key: string): string {
  const newest = Math.max(...keys.split(',').map((entry) => Number(entry.split(':')[0])));
  return `${keys},${String(newest + 1)}:${key}`;
}
