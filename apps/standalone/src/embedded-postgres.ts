import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { postgresBinaries } from './postgres-binaries.js';

const run = promisify(execFile);
const READY_WITHIN_MS = 30_000;
const SUPERUSER = 'postgres';

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
}

/** Starts a real PostgreSQL of our own on `folder`, on loopback only and with a password. */
export async function startPostgres({ folder, settings = [], port = 0 }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await postgresBinaries();
  const user = await unprivilegedUser();
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const password = await ensureCluster(binaries, folder, user);
  const chosen = port || (await freePort());
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', join(folder, 'data'), '-p', String(chosen), ...[...ALWAYS, ...settings].flatMap((setting) => ['-c', setting])],
    // A session of its own: Ctrl-C in the terminal must reach us alone.
    { ...user, cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env['PATH'], LC_ALL: 'C' } },
  );
  const log = collect(server);
  const adminUrl = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${String(chosen)}/postgres`;
  await ready(adminUrl, server, log);
  return { adminUrl, process: server, stop: () => stop(server) };
}

const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_min_messages=error'];

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it an account that exists everywhere. */
async function unprivilegedUser(): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account)
    throw new Error('PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody". Start as an ordinary user.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

async function ensureCluster(binaries: string, folder: string, user: User): Promise<string> {
  const passwordFile = join(folder, 'password');
  const data = join(folder, 'data');
  if (await stat(join(data, 'initialised')).catch(() => null)) return readFile(passwordFile, 'utf8');
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(data, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
    await chmod(folder, 0o711);
  }
  await run(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      data,
      '-U',
      SUPERUSER,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    { ...user, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } },
  );
  await writeFile(join(data, 'initialised'), '');
  return password;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function collect(server: ChildProcess): () => string {
  let text = '';
  server.stderr?.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-4_000)));
  return () => text;
}

async function ready(url: string, server: ChildProcess, log: () => string): Promise<void> {
  const giveUp = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped while starting:\n${log()}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (Date.now() > giveUp) throw new Error(`PostgreSQL did not become ready:\n${log()}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on disk. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}
