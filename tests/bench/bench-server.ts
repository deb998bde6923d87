import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import type { TestDatabase } from '../support/database.js';
import { type Call, Connection } from './connection.js';
import { cpuTimeOf } from './cpu-time.js';
import type { Cost } from './sizes.js';

const AT_ONCE = 16;

/** One of the two servers, in a process of its own, and the connections to it. */
export class BenchServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly keys: Readonly<Record<string, string>>,
    private readonly connections: readonly Connection[],
    private readonly admin: Client,
  ) {}

  static async start(file: string, database: TestDatabase): Promise<BenchServer> {
    const child = fork(new URL(file, import.meta.url), [JSON.stringify(database)]);
    const { port, keys = {} } = await started(child, file);
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    return new BenchServer(child, keys, await Promise.all(Array.from({ length: AT_ONCE }, () => Connection.open(port))), admin);
  }

  async one(call: Call): Promise<string> {
    return (await this.connections[0]?.call(this.withKey(call))) ?? '';
  }

  /**
   * Makes all the calls, AT_ONCE at a time. The computing that one costs the server and PostgreSQL is, unlike time on the
   * wall, the same on a busy machine.
   */
  async cost(calls: readonly Call[]): Promise<Cost> {
    const waiting = calls.map((call) => this.withKey(call)).values();
    const [before, from] = [await this.spent(), performance.now()];
    await Promise.all(this.connections.map((connection) => drain(connection, waiting)));
    const seconds = (performance.now() - from) / 1_000;
    return { ms: ((await this.spent()) - before) / calls.length, rate: calls.length / seconds };
  }

  async stop(): Promise<void> {
    for (const connection of this.connections) connection.close();
    await this.admin.end();
    this.process.kill();
    await once(this.process, 'exit');
  }

  private async spent(): Promise<number> {
    const { rows } = await this.admin.query<{ pid: number }>(BACKENDS);
    return cpuTimeOf([this.process.pid ?? 0, ...rows.map(({ pid }) => pid)]);
  }

  /** A call says by its name which of the server's keys it takes. */
  private withKey(call: Call): Call {
    const { key: name = 'manager', ...bare } = call;
    const key = this.keys[name];
    return key === undefined ? bare : { ...bare, key };
  }
}

interface Started {
  readonly port: number;
  readonly keys?: Readonly<Record<string, string>>;
}

function started(child: ChildProcess, file: string): Promise<Started> {
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start`)));
  return Promise.race([once(child, 'message').then(([message]) => message as Started), failed]);
}

/** The other server's rest meanwhile. */
const BACKENDS = `
  select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;

async function drain(connection: Connection, waiting: Iterator<Call>): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) await connection.call(next.value);
}
