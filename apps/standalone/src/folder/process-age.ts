import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** When a living process began, in the words of the system and only good for comparing; '' when there is none. */
export async function processAge(pid: number): Promise<string> {
  const status = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => null);
  if (status !== null) return `${await bootId()} ${afterName(status)[19] ?? ''}`;
  if (process.platform === 'linux') return '';
  const listed = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => null);
  return listed?.stdout.trim() ?? '';
}

/** The fields of proc(5) `stat` from the third on; the second is a name that may hold spaces. */
export function afterName(status: string): string[] {
  return status.slice(status.lastIndexOf(')') + 2).split(' ');
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
}
