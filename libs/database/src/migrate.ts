import { runMigrations as migrateQueue } from 'graphile-worker';
import { DataSource, type MixedList } from 'typeorm';

/** Brings the queue's tables and ours up to date, as the schema's owner. Returns the names of what ran. */
export async function migrate(url: string, migrations: MixedList<new () => object>): Promise<string[]> {
  await migrateQueue({ connectionString: url, schema: 'graphile_worker' });
  const source = await new DataSource({ type: 'postgres', url, migrations: migrations as never }).initialize();
  try {
    return (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
