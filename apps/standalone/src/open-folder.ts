import { OperatorError } from '../../cli/src/operator-error.js';
import type { Closers } from './closers.js';
import { chooseDataFolder, makeDataFolder } from './folder/data-folder.js';
import { removeDemoFile } from './demo/demo-file.js';
import { removeRunning } from './folder/running.js';
import { FolderInUse, lockFolder } from './folder/folder-lock.js';

/** The data folder, made if need be and held by this process alone. */
export async function openFolder(env: NodeJS.ProcessEnv, closers: Closers): Promise<string> {
  const folder = await chooseDataFolder(env);
  try {
    await makeDataFolder(folder);
    closers.add(await lockFolder(folder));
    // Left behind by a predecessor killed hard: its keys no longer work.
    await Promise.all([removeDemoFile(folder), removeRunning(folder)]);
    return folder;
  } catch (error) {
    if (error instanceof FolderInUse) throw new OperatorError('cli.error.folder-in-use', { folder, pid: String(error.pid) });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new OperatorError('cli.error.disk-full');
    throw new OperatorError('cli.error.folder-not-writable', { folder });
  }
}
