import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { ensureCluster } from './cluster.js';
import { freePort } from './free-port.js';
import { stopLeftover } from './leftover-server.js';
import { postgresBinaries } from './postgres-binaries.js';
import { unprivilegedUser } from './unprivileged-user.js';

const READY_WITHIN_MS = 30_000;
const RESTART_AFTER_MS = 300;

export interface EmbeddedPostgres {
  /** Connects as superuser to the database `postgres`, over loopback. */
  readonly adminUrl: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the cluster (`data/`) and its password; made when missing. */
  readonly folder: string;
  /** Server settings, `name=value`. */
  readonly settings?: readonly string[];
  /** 0 or absent: a free port. */
  readonly port?: number;
  /** Start the server again, on the same port, when it ends without being asked to. */
  readonly keepAlive?: boolean;
}

/** Starts a real PostgreSQL of our own on `folder`, on loopback only and with a password. */
export async function startPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder, settings = [], port = 0, keepAlive = false } = options;
  const binaries = await postgresBinaries();
  const data = join(folder, 'data');
  await stopLeftover(data);
  const user = await unprivilegedUser(data);
  const password = await ensureCluster(binaries, folder, user);
  const chosen = port || (await freePort());
  const server = new Server(() =>
    spawn(
      join(binaries, 'bin', 'postgres'),
      ['-D', data, '-p', String(chosen), ...[...ALWAYS, ...settings].flatMap((setting) => ['-c', setting])],
      // A session of its own: Ctrl-C in the terminal must reach us alone.
      { ...user, cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, LC_ALL: 'C' } },
    ),
  );
  const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${String(chosen)}/postgres`;
  await server.ready(adminUrl);
  if (keepAlive) server.keepAlive();
  return {
    adminUrl,
    get process() {
      return server.process;
    },
    stop: () => server.stop(),
  };
}

const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_min_messages=error'];

class Server {
  process: ChildProcess;
  private log = '';
  private stopping = false;

  constructor(private readonly launch: () => ChildProcess) {
    this.process = this.start();
  }

  /** Until it answers. A predecessor killed hard may hold its memory for a moment, so a first refusal is not the last word. */
  async ready(url: string): Promise<void> {
    const giveUp = Date.now() + READY_WITHIN_MS;
    let startsLeft = 4;
    for (;;) {
      if (await answers(url)) return;
      if (this.ended() && !startsLeft--) throw new Error(`PostgreSQL stopped while starting: ${lastLine(this.log)}`);
      if (Date.now() > giveUp) {
        await this.stop();
        throw new Error(`PostgreSQL did not become ready: ${lastLine(this.log)}`);
      }
      await pause(this.ended() ? RESTART_AFTER_MS : 20);
      if (this.ended()) this.process = this.start();
    }
  }

  keepAlive(): void {
    this.process.once('exit', () => {
      if (this.stopping) return;
      setTimeout(() => {
        if (this.stopping) return;
        this.process = this.start();
        this.keepAlive();
      }, RESTART_AFTER_MS);
    });
  }

  /** SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.ended()) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGINT');
    await gone;
  }

  private start(): ChildProcess {
    const child = this.launch();
    child.on('error', (error) => (this.log += error.message));
    child.stderr?.on('data', (chunk: Buffer) => (this.log = (this.log + chunk.toString()).slice(-4_000)));
    return child;
  }

  private ended(): boolean {
    return this.process.pid === undefined || this.process.exitCode !== null || this.process.signalCode !== null;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  // A server going away under the connection is reported as an event as well, which would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastLine(log: string): string {
  const lines = log.trim().split('\n');
  return lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
}
