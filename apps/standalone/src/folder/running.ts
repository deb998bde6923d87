import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '@liaison/settings';
import { writeWhole } from './secrets.js';

/** How the command line reaches a running standalone: the settings it would have, had the operator made them. */
export interface Running {
  readonly DATABASE_URL: string;
  readonly MIGRATE_DATABASE_URL: string;
  readonly WORKER_DATABASE_URL: string;
  readonly LIAISON_CLOCK: 'system' | 'shiftable';
  /** Commands send letters too: they name the same address, and come from the same domain. */
  readonly PUBLIC_URL: string;
  readonly MAIL_DOMAIN: string;
}

/** What of the settings a command must share with the processes that run. */
export function shared({ LIAISON_CLOCK, PUBLIC_URL, MAIL_DOMAIN }: Settings) {
  return { LIAISON_CLOCK, PUBLIC_URL, MAIL_DOMAIN };
}

/** Lets the command line find the running database, until what is returned is called. */
export async function announce(folder: string, running: Running): Promise<() => Promise<void>> {
  await writeWhole(fileIn(folder), JSON.stringify(running, null, 2));
  return () => removeRunning(folder);
}

export async function readRunning(folder: string): Promise<Running | null> {
  const content = await readFile(fileIn(folder), 'utf8').catch(() => null);
  return content === null ? null : (JSON.parse(content) as Running);
}

export async function removeRunning(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

function fileIn(folder: string): string {
  return join(folder, 'running.json');
}
