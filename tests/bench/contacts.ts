import assert from 'node:assert/strict';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { benchContact, pick, place, STATES } from './bench-contacts.js';
import { BenchServer } from './bench-server.js';
import type { Call } from './connection.js';
import { fillDirectory } from './fill-directory.js';
import { compareSizes, type Sized } from './figures.js';

/** How many contacts; the first is what growth is measured from. */
const SIZES = (process.env['BENCH_CONTACTS'] ?? '1000,100000,1000000').split(',').map(Number);
/** Far apart in the table, never twice the same in a round. */
const STRIDE = 7_919;

interface Measure {
  readonly what: string;
  /** At least this share of the bare server's rate; null: it has nothing like it. */
  readonly ratio: number | null;
  /** At most so many times the cost among the fewest contacts. */
  readonly growth: number | null;
  readonly calls: number;
  readonly call: (size: Directory, n: number) => Call;
}

interface Directory {
  readonly count: number;
  readonly database: TestDatabase;
  readonly ids: readonly string[];
  readonly ours: BenchServer;
  readonly bare: BenchServer;
}

/** Contacts over HTTP, the api against a bare handler that answers with the same JSON, among ever more contacts. */
export async function benchContacts(): Promise<void> {
  const sizes: Directory[] = [];
  try {
    const databases: [TestDatabase, number][] = [];
    for (const count of SIZES) databases.push([await fill(count), count]);
    // Only now: a server closes connections that wait.
    for (const [database, count] of databases) sizes.push(await open(database, count));
    for (const measure of MEASURES) await compareAll(sizes, measure);
  } finally {
    for (const size of sizes) await close(size);
  }
}

async function fill(count: number): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const from = performance.now();
  await fillDirectory(database, count);
  console.log(`${count.toLocaleString('en')} contacts made in ${((performance.now() - from) / 1_000).toFixed(0)} s`);
  return database;
}

async function open(database: TestDatabase, count: number): Promise<Directory> {
  const ours = await BenchServer.start('./api-server.js', database);
  return { count, database, ids: await idsOf(database), ours, bare: await BenchServer.start('./bare-server.js', database) };
}

async function close({ database, ours, bare }: Directory): Promise<void> {
  await Promise.all([ours.stop(), bare.stop()]);
  await database.drop();
}

async function compareAll(sizes: readonly Directory[], { what, ratio, growth, calls, call }: Measure): Promise<void> {
  const contenders: Sized[] = [];
  for (const size of sizes) {
    let made = 0;
    const round = () => Array.from({ length: calls }, () => call(size, (made += 1)));
    const [first] = round();
    if (ratio !== null && first?.method === 'GET') {
      assert.equal(await size.ours.one(first), await size.bare.one(first), `${what}: the same JSON`);
    }
    const bare = ratio === null ? null : () => size.bare.cost(round());
    contenders.push({ name: size.count.toLocaleString('en'), ours: () => size.ours.cost(round()), bare });
  }
  await compareSizes(what, contenders, { ratio, growth });
}

const MEASURES: readonly Measure[] = [
  { what: 'contact by id', ratio: 0.75, growth: 1.1, calls: 400, call: ({ ids }, n) => get(`/${pick(ids, n * STRIDE)}`) },
  { what: 'list, 4 of a State', ratio: 0.75, growth: 1.1, calls: 300, call: (_, n) => get(`?limit=4&state=${pick(STATES, n * STRIDE)}`) },
  {
    what: 'search, a place of 50',
    ratio: 0.75,
    growth: 3,
    calls: 100,
    call: ({ count }, n) => get(`?q=${place(n * STRIDE, count).toLowerCase()}`),
  },
  { what: 'search, a State, 4', ratio: null, growth: 3, calls: 200, call: (_, n) => get(`?limit=4&q=state+${pick(STATES, n * STRIDE)}`) },
  {
    what: 'search, one among all',
    ratio: null,
    growth: 3,
    calls: 200,
    call: ({ count }, n) => get(`?q=national+team+${String((n * STRIDE) % count)}`),
  },
  { what: 'search, everywhere, 5', ratio: null, growth: 3, calls: 200, call: () => get('?limit=5&q=response+team') },
  { what: 'search, a slip, 5', ratio: null, growth: 3, calls: 100, call: () => get('?limit=5&q=respnose') },
  { what: 'search, nothing', ratio: null, growth: 3, calls: 100, call: (_, n) => get(`?q=zq${String(n)}zzzz`) },
  { what: 'create', ratio: 0.5, growth: null, calls: 200, call: ({ count }, n) => creation(count, n) },
];

function get(path: string): Call {
  return { method: 'GET', path: `/api/v1/contacts${path}` };
}

function creation(count: number, n: number): Call {
  return { method: 'POST', path: '/api/v1/bench/contacts', body: JSON.stringify(benchContact(count + n, count)) };
}

function idsOf({ adminUrl }: TestDatabase): Promise<string[]> {
  const some = 'select id from contact order by id limit 20000';
  return asAdmin(adminUrl, async (admin) => (await admin.query<{ id: string }>(some)).rows.map(({ id }) => id));
}
