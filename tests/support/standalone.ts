import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { totpCode } from '@liaison/identity';

const READY_WITHIN_MS = 60_000;
const STEP_MS = 30_000;

export interface Demo {
  readonly url: string;
  readonly inboxUrl: string;
  readonly accounts: readonly {
    readonly email: string;
    readonly password: string;
    readonly totpSecret: string;
    readonly state: string | null;
    readonly roles: readonly string[];
  }[];
  readonly apiKeys: Readonly<Record<string, string>>;
}

/** Somebody who signs in. */
export interface DemoPerson {
  readonly email: string;
  readonly password: string;
  readonly code: () => Promise<string>;
}

export interface DemoMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A whole installation as `npm start` makes it, in a data folder of its own. */
export class Standalone {
  private readonly usedSteps = new Map<string, number>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    readonly demo: Demo,
    readonly readyAfterMs: number,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}): Promise<Standalone> {
    const folder = await mkdtemp('/var/tmp/liaison-browser-');
    const from = Date.now();
    const child = spawn(process.execPath, ['bin/liaison.js', 'standalone'], {
      env: { ...process.env, LIAISON_DATA_DIR: folder, PORT: String(await freePort()), METRICS_PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
    while (Date.now() - from < READY_WITHIN_MS && child.exitCode === null) {
      const file = await readFile(join(folder, 'demo.json'), 'utf8').catch(() => null);
      if (file) return new Standalone(child, folder, JSON.parse(file) as Demo, Date.now() - from);
      await sleep(50);
    }
    child.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
    throw new Error(`npm start did not become ready:\n${said}`);
  }

  account(role: string, state: string | null = null): DemoPerson {
    const account = this.demo.accounts.find((one) => one.state === state && one.roles.includes(role));
    if (!account) throw new Error(`The demo has no ${role} of ${state ?? 'the directory'}.`);
    return { ...account, code: () => this.codeOf(account) };
  }

  /** A code nobody has used: each works once, so who signs in again soon waits as a person would. */
  private async codeOf({ email, totpSecret }: Demo['accounts'][number]): Promise<string> {
    const used = this.usedSteps.get(email) ?? 0;
    while (stepNow() + 1 <= used) await sleep(200);
    const step = Math.max(stepNow(), used + 1);
    this.usedSteps.set(email, step);
    return totpCode(totpSecret, new Date(step * STEP_MS));
  }

  /** The newest mail that `matches`, waiting for it up to 20 s. */
  async mail(matches: (mail: DemoMail) => boolean, to?: string): Promise<DemoMail> {
    const query = new URLSearchParams({ limit: '500', ...(to !== undefined && { to }) });
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await fetch(`${this.demo.inboxUrl}/messages?${query.toString()}`);
      const { items } = (await answer.json()) as { items: DemoMail[] };
      const found = items.find(matches);
      if (found) return found;
      await sleep(100);
    }
    throw new Error('The mail did not arrive within 20 s.');
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGINT');
    await gone;
    await rm(this.folder, { recursive: true, force: true });
  }
}

function stepNow(): number {
  return Math.floor(Date.now() / STEP_MS);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
