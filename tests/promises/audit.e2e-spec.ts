import { type DataSource } from 'typeorm';
import { AuditLog, SealTrail } from '@liaison/audit';
import { openDatabase, Transactions } from '@liaison/database';
import { system } from '@liaison/kernel';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { FixedClock } from '../support/fixed-clock.js';

describe('the trail', () => {
  let database: TestDatabase;
  let source: DataSource;
  const clock = new FixedClock();

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDatabase({ url: database.workerUrl });
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const actor = () => system('test', database.directoryId);
  const enter = () =>
    new Transactions(source).run(actor(), (tx) =>
      new AuditLog(clock).append(tx, actor(), 'directory/state-listed', { subject: 'state:QM', states: ['QM'], data: {} }),
    );

  it.each(['update audit_entry set actor = $$nobody$$', 'delete from audit_entry', 'truncate audit_entry cascade'])(
    'cannot be rewritten by any application role, nor by the owner: %s',
    async (statement) => {
      await enter();
      for (const url of [database.apiUrl, database.workerUrl, database.migratorUrl]) {
        await expect(asAdmin(url, (client) => client.query(statement))).rejects.toThrow(/append-only|permission denied/);
      }
    },
  );

  it('seals every committed entry once, and never passes an open transaction', async () => {
    const seal = new SealTrail(new Transactions(source), clock);
    await seal.execute(actor());
    const open = source.createQueryRunner();
    await open.startTransaction();
    await open.query('select pg_current_xact_id()');
    await enter();
    expect(await seal.execute(actor())).toBe(0);
    await open.rollbackTransaction();
    await open.release();
    expect(await seal.execute(actor())).toBe(1);
    expect(await seal.execute(actor())).toBe(0);
  });
});
