import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { User } from './unprivileged-user.js';

const run = promisify(execFile);

/** Makes the cluster in `folder`/data unless a finished one is there; returns its superuser's password. */
export async function ensureCluster(binaries: string, folder: string, user: User): Promise<string> {
  const passwordFile = join(folder, 'password');
  const data = join(folder, 'data');
  await mkdir(folder, { recursive: true, mode: 0o711 });
  if (await stat(join(data, 'initialised')).catch(() => null)) return readFile(passwordFile, 'utf8');
  // Without the mark, an earlier first start was cut short: nothing in it was ever used.
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(data, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
    await chmod(folder, 0o711);
  }
  await initialise(binaries, folder, user);
  await writeFile(join(data, 'initialised'), '');
  return password;
}

async function initialise(binaries: string, folder: string, user: User): Promise<void> {
  const places = ['-D', join(folder, 'data'), `--pwfile=${join(folder, 'password')}`];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256'];
  const encoding = ['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
  await run(join(binaries, 'bin', 'initdb'), [...places, ...access, ...encoding, '--no-sync'], {
    ...user,
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
}
