import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const BIN = join(process.cwd(), 'bin/liaison.js');

export function dataFolder(): Promise<string> {
  return mkdtemp('/var/tmp/liaison-e2e-');
}

/** Starts the real command; only what is given of the environment, so that nothing of this machine leaks in. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = start(args, env);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return { code: await ended(child), out, err };
}

export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
}

export interface Demo {
  readonly url: string;
  readonly inboxUrl: string;
  readonly accounts: { email: string; password: string; totpSecret: null; state: string | null; roles: string[] }[];
  readonly apiKeys: Record<string, string>;
}

/** `demo.json`, which is written once everything is ready. */
export async function demoOf(folder: string, child: ChildProcess): Promise<Demo> {
  for (;;) {
    const content = await readFile(join(folder, 'demo.json'), 'utf8').catch(() => null);
    if (content) return JSON.parse(content) as Demo;
    if (child.exitCode !== null) throw new Error('It ended before it was ready.');
    await pause(50);
  }
}
