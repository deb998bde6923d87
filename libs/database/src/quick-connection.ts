import type { Duplex } from 'node:stream';
import { Client, type ClientConfig, Query, type QueryResultRow } from 'pg';

type Wired = Client & { readonly connection: { readonly stream: Duplex } };

/** Of this library's type description the newest option is still missing. */
interface PipelineConfig extends ClientConfig {
  readonly pipeline: true;
}

/**
 * A connection for short statements: it takes the next before the last is answered, what is asked within one turn of the
 * event loop goes out together, and PostgreSQL plans each statement once, not for every call. Measured on reading one
 * contact: 0.4 of PostgreSQL's time, 0.8 of ours.
 */
export class QuickConnection {
  /** Statements that are not answered yet. */
  underWay = 0;
  isLost = false;
  private isGathering = false;

  private constructor(private readonly client: Wired) {
    for (const end of ['error', 'end'] as const) client.on(end, () => (this.isLost = true));
  }

  static async open(url: string): Promise<QuickConnection> {
    const config: PipelineConfig = { connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'liaison', pipeline: true };
    const client = new Client(config) as Wired;
    const connection = new QuickConnection(client);
    await client.connect();
    await client.query('set plan_cache_mode = force_generic_plan');
    return connection;
  }

  ask<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    this.gather();
    this.underWay += 1;
    return new Promise((resolve, reject) => {
      const query = new Query(text, values, (error, result) => {
        this.underWay -= 1;
        if (error) reject(error);
        else resolve((result as unknown as { rows: Row[] }).rows);
      });
      this.client.query(Object.assign(query, { name }));
    });
  }

  /** After what is under way. */
  close(): Promise<void> {
    return this.client.end();
  }

  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    const { stream } = this.client.connection;
    stream.cork();
    setImmediate(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }
}
