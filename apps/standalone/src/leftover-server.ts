import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const FAST_STOP_MS = 10_000;

/**
 * Ends a server that outlived a parent killed hard. The number in `postmaster.pid` may by now be somebody else's, so the
 * process must be PostgreSQL on this very folder; otherwise only the file goes, which would keep PostgreSQL from starting.
 */
export async function stopLeftover(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  if (!(await isPostgresOn(pid, data))) return rm(file, { force: true });
  process.kill(pid, 'SIGINT');
  if (await gone(pid, data, FAST_STOP_MS)) return;
  process.kill(pid, 'SIGQUIT');
  await gone(pid, data, FAST_STOP_MS);
}

async function gone(pid: number, data: string, withinMs: number): Promise<boolean> {
  const giveUp = Date.now() + withinMs;
  while (await isPostgresOn(pid, data)) {
    if (Date.now() > giveUp) return false;
    await pause(50);
  }
  return true;
}

async function isPostgresOn(pid: number, data: string): Promise<boolean> {
  const [command = '', ...given] = await commandLine(pid);
  return command.includes('postgres') && given.includes('-D') && given.join('\n').includes(data);
}

async function commandLine(pid: number): Promise<string[]> {
  const linux = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => null);
  if (linux !== null) return linux.split('\0');
  const listed = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null);
  return listed?.stdout.trim().split(/\s+/) ?? [];
}
