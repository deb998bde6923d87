import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * The data folder: `LIAISON_DATA_DIR`, else `.liaison` where npm or the user was called from, if that can be written,
 * else `.liaison` at home. Not made here.
 */
export async function chooseDataFolder(env: NodeJS.ProcessEnv): Promise<string> {
  const from = env.INIT_CWD ?? process.cwd();
  if (env.LIAISON_DATA_DIR) return resolve(from, env.LIAISON_DATA_DIR);
  const here = join(from, '.liaison');
  return (await writable(here, from)) ? here : join(homedir(), '.liaison');
}

async function writable(folder: string, parent: string): Promise<boolean> {
  return access((await isThere(folder)) ? folder : parent, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** As root, PostgreSQL's unprivileged account must be able to pass through; otherwise the folder is the owner's alone. */
export async function makeDataFolder(folder: string): Promise<void> {
  await makeWithParents(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  await access(folder, constants.W_OK | constants.X_OK);
}

/** Not mkdir's own `recursive`, which tries for ever where the system says ENOENT and means no, as /proc does. */
async function makeWithParents(folder: string, mode: number): Promise<void> {
  if (await isThere(folder)) return;
  if (dirname(folder) !== folder) await makeWithParents(dirname(folder), mode);
  await mkdir(folder, { mode });
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
