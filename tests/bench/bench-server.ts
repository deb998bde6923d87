import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { TestDatabase } from '../support/database.js';
import { type Call, Connection } from './connection.js';
import { rateOf } from './figures.js';

const AT_ONCE = 16;

/** One of the two servers, in a process of its own, and the connections to it. */
export class BenchServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly key: string | undefined,
    private readonly connections: readonly Connection[],
  ) {}

  static async start(file: string, database: TestDatabase): Promise<BenchServer> {
    const child = fork(new URL(file, import.meta.url), [JSON.stringify(database)]);
    const [{ port, key }] = (await once(child, 'message')) as [{ port: number; key?: string }];
    return new BenchServer(child, key, await Promise.all(Array.from({ length: AT_ONCE }, () => Connection.open(port))));
  }

  async one(call: Call): Promise<string> {
    return (await this.connections[0]?.call(this.withKey(call))) ?? '';
  }

  /** Makes all the calls, AT_ONCE at a time; the rate per second. */
  rate(calls: readonly Call[]): Promise<number> {
    const waiting = calls.map((call) => this.withKey(call)).values();
    return rateOf(calls.length, async () => {
      await Promise.all(this.connections.map((connection) => drain(connection, waiting)));
    });
  }

  async stop(): Promise<void> {
    for (const connection of this.connections) connection.close();
    this.process.kill();
    await once(this.process, 'exit');
  }

  private withKey(call: Call): Call {
    return this.key === undefined ? call : { ...call, key: this.key };
  }
}

async function drain(connection: Connection, waiting: Iterator<Call>): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) await connection.call(next.value);
}
