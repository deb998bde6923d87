import { chooseDataFolder } from '../../../standalone/src/folder/data-folder.js';
import { readRunning } from '../../../standalone/src/folder/running.js';
import { secretsOf } from '../../../standalone/src/folder/secrets.js';
import { OperatorError } from '../operator-error.js';

/** The environment, completed by that of the standalone running on the data folder when no DATABASE_URL is given. */
export async function environmentWithDatabase(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  if (env.DATABASE_URL) return env;
  const folder = await chooseDataFolder(env);
  const running = await readRunning(folder);
  if (!running) throw new OperatorError('cli.error.nothing-running', { folder });
  const { sealingKeys } = await secretsOf(folder);
  return { SEALING_KEYS: sealingKeys, ...env, ...running };
}
