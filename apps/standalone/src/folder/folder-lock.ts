import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processAge } from './process-age.js';

/** Another Liaison runs on this data folder. */
export class FolderInUse extends Error {
  constructor(readonly pid: number) {
    super(`In use by process ${String(pid)}.`);
  }
}

/**
 * Takes the data folder for this process, or throws FolderInUse. The file names the process and when it started, so a
 * number given to somebody else after a crash or a restart of the machine does not lock anybody out.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock');
  const mine = `${String(process.pid)} ${await processAge(process.pid)}\n`;
  for (;;) {
    if (await create(file, mine)) return () => rm(file, { force: true });
    const found = await readFile(file, 'utf8').catch(() => null);
    if (found === null) continue;
    const [pid = '', ...age] = found.trim().split(' ');
    if (await lives(Number(pid), age.join(' '))) throw new FolderInUse(Number(pid));
    await removeStale(file, found);
  }
}

async function create(file: string, content: string): Promise<boolean> {
  return writeFile(file, content, { flag: 'wx', mode: 0o600 }).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    },
  );
}

async function lives(pid: number, age: string): Promise<boolean> {
  return Number.isSafeInteger(pid) && pid > 0 && (await processAge(pid)) === age && age !== '';
}

/** Two starters may find the same stale file; what was moved away by mistake is put back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${String(process.pid)}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => stale);
  if (moved !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
