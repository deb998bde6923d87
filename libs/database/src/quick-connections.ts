import type { QueryResultRow } from 'pg';
import { QuickConnection } from './quick-connection.js';

/** More than most machines have processors for. */
const AT_MOST = 4;

/** A few quick connections: a statement goes to one that is idle, else to one more, else to the one with least to do. */
export class QuickConnections {
  private readonly opened = new Set<QuickConnection>();
  private readonly opening = new Set<Promise<QuickConnection>>();

  constructor(private readonly url: string) {}

  async ask<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const connection = this.leastBusy();
    if (connection && (!connection.underWay || this.opened.size + this.opening.size >= AT_MOST)) return connection.ask(name, text, values);
    return (await this.oneMore()).ask(name, text, values);
  }

  /** After what is under way. */
  async close(): Promise<void> {
    await Promise.allSettled(this.opening);
    await Promise.all([...this.opened].map((connection) => connection.close()));
  }

  private leastBusy(): QuickConnection | undefined {
    let least: QuickConnection | undefined;
    for (const connection of this.opened) {
      if (connection.isLost) this.opened.delete(connection);
      else if (!least || connection.underWay < least.underWay) least = connection;
    }
    return least;
  }

  /** While there are none, any number may wait for the first. */
  private oneMore(): Promise<QuickConnection> {
    const [first] = this.opening;
    return first && this.opened.size + this.opening.size >= AT_MOST ? first : this.open();
  }

  private open(): Promise<QuickConnection> {
    const opening = QuickConnection.open(this.url)
      .then((connection) => {
        this.opened.add(connection);
        return connection;
      })
      .finally(() => this.opening.delete(opening));
    this.opening.add(opening);
    return opening;
  }
}
