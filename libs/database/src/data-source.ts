import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PreparingClient } from './preparing-client.js';
import { QuickConnections } from './quick-connections.js';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections at most; 10 by default. */
  readonly poolSize?: number;
  readonly entities?: readonly (abstract new () => unknown)[] | readonly EntitySchema[];
  /** Called when a pooled connection breaks; the pool replaces it, nobody has to act. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** A connected data source. PostgreSQL going away later breaks single calls, never the process. */
export async function openDatabase({ url, poolSize = 10, entities = [], onConnectionLost }: DatabaseOptions): Promise<DataSource> {
  const source = new QuickSource(url, {
    type: 'postgres',
    url,
    poolSize,
    entities: [...entities] as never[],
    poolErrorHandler: onConnectionLost ?? (() => undefined),
    extra: { connectionTimeoutMillis: 5_000, application_name: 'liaison', Client: PreparingClient },
  });
  return source.initialize();
}

/** Quick connections live as long as the others. */
class QuickSource extends DataSource {
  readonly quick: QuickConnections;

  constructor(url: string, options: DataSourceOptions) {
    super(options);
    this.quick = new QuickConnections(url);
  }

  override async destroy(): Promise<void> {
    await this.quick.close();
    await super.destroy();
  }
}

/** The quick connections beside the pool of a data source that openDatabase() made. */
export function quickOf(source: DataSource): QuickConnections {
  return (source as QuickSource).quick;
}

/** The pool behind a data source, for single statements that need no transaction of TypeORM's. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as PostgresDriver).master as Pool;
}
