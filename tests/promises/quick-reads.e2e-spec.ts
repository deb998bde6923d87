import { Reads } from '@liaison/database';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { type TestProcess, testProcess } from '../support/process.js';

const DOUBLE = 'select 2 * $1::int as n';
const SHARE = 'select 100 / $1::int as n';

describe('quick reads', () => {
  let database: TestDatabase;
  let process: TestProcess;
  let reads: Reads;

  beforeAll(async () => {
    database = await createTestDatabase();
    process = await testProcess(database, 'api');
    reads = new Reads(process.source);
  });

  afterAll(async () => {
    if (process.source.isInitialized) await process.source.destroy();
    await database.drop();
  });

  const all = (text: string, values: readonly number[]) =>
    Promise.allSettled(values.map(async (value) => (await reads.quick<{ n: number }>(text, text, [value]))[0]?.n));
  const endAll = () =>
    asAdmin(database.adminUrl, (admin) => admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${OTHERS}`));

  it('give everybody their own answer, however many ask at once', async () => {
    const numbers = Array.from({ length: 500 }, (_, n) => n);
    const answers = await all(DOUBLE, numbers);
    expect(answers).toEqual(numbers.map((n) => ({ status: 'fulfilled', value: 2 * n })));
  });

  it('let one that fails harm no other on the same connection', async () => {
    const answers = await all(SHARE, [1, 0, 2, 0, 4, 0, 5, 0, 10, 0]);
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : (answer.reason as Error).message))).toEqual(
      [100, 50, 25, 20, 10].flatMap((n) => [n, 'division by zero']),
    );
  });

  it('read dates as the instants they are', async () => {
    const at = new Date('2026-03-01T12:00:00.123Z');
    await expect(reads.quick('date', 'select $1::timestamptz as at', [at])).resolves.toEqual([{ at }]);
  });

  it('fail while PostgreSQL ends their connections, and go on over new ones', async () => {
    const waiting = Promise.allSettled(Array.from({ length: 8 }, () => reads.quick('sleep', 'select pg_sleep($1)', [30])));
    await asAdmin(database.adminUrl, async (admin) => {
      const sleeping = `select count(*)::int as n from pg_stat_activity where ${OTHERS} and wait_event = 'PgSleep'`;
      while (!(await admin.query<{ n: number }>(sleeping)).rows[0]?.n);
    });
    await endAll();
    expect((await waiting).map(({ status }) => status)).toEqual(Array<string>(8).fill('rejected'));
    await expect(reads.quick(DOUBLE, DOUBLE, [21])).resolves.toEqual([{ n: 42 }]);
  });

  it('go on when their connections were ended while nobody asked', async () => {
    await all(DOUBLE, [1, 2, 3, 4]);
    await endAll();
    await asAdmin(database.adminUrl, async (admin) => {
      while ((await admin.query(`select from pg_stat_activity where ${OTHERS}`)).rowCount);
    });
    const answers = await all(DOUBLE, [1, 2, 3, 4]);
    expect(answers.map(({ status }) => status)).toContain('fulfilled');
    await expect(reads.quick(DOUBLE, DOUBLE, [21])).resolves.toEqual([{ n: 42 }]);
  });

  it('answer what is under way before they are closed, and leave no connection behind', async () => {
    const answers = all(DOUBLE, [1, 2, 3, 4, 5]);
    await new Promise(setImmediate);
    await process.source.destroy();
    expect((await answers).map(({ status }) => status)).toEqual(Array<string>(5).fill('fulfilled'));
    await asAdmin(database.adminUrl, async (admin) => {
      while ((await admin.query(`select from pg_stat_activity where ${OTHERS}`)).rowCount);
    });
  });
});

const OTHERS = `datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
