import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const OUTSIDE = ['/var/lib/liaison', '/var/tmp/liaison'];

/**
 * Where the cluster of a data folder lies: inside it, except when root started us and the data folder cannot be entered
 * by the unprivileged account PostgreSQL then runs as (a private home). It then lies outside, and the data folder says where.
 */
export async function postgresFolder(dataFolder: string): Promise<string> {
  const record = join(dataFolder, 'postgres-folder');
  const recorded = await readFile(record, 'utf8').catch(() => null);
  if (recorded) return recorded.trim();
  const inside = join(dataFolder, 'postgres');
  if (process.getuid?.() !== 0 || (await enterable(dataFolder))) return inside;
  const outside = await makeOutside();
  await writeFile(record, outside, { mode: 0o600 });
  // Whoever clears up later must be able to tell whose cluster this is.
  await writeFile(join(outside, 'data-folder'), `${resolve(dataFolder)}\n`, { mode: 0o600 });
  return outside;
}

/** Whether every folder on the way lets strangers pass. */
async function enterable(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if (!(mode & 0o001)) return false;
  const parent = dirname(resolve(folder));
  return parent === folder || enterable(parent);
}

async function makeOutside(): Promise<string> {
  for (const base of OUTSIDE) {
    const folder = join(base, randomBytes(8).toString('hex'));
    if (await mkdir(folder, { recursive: true, mode: 0o711 }).catch(() => null)) return folder;
  }
  throw new Error(`Neither ${OUTSIDE.join(' nor ')} can be written.`);
}
