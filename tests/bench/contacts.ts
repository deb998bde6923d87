import assert from 'node:assert/strict';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { BenchServer } from './bench-server.js';
import { type Directory, type Measure, MEASURES } from './contact-measures.js';
import { fillDirectory } from './fill-directory.js';
import { compareSizes, type Sized } from './sizes.js';

interface Asked {
  /** How many contacts; the first is what growth is measured from. */
  readonly sizes: readonly number[];
  /** Names of measures; none: all. */
  readonly only: readonly string[];
}

/** Contacts over HTTP, the api against a bare handler that answers with the same JSON, among ever more contacts. */
export async function benchContacts({ sizes: counts, only }: Asked): Promise<void> {
  const measures = MEASURES.filter(({ name }) => !only.length || only.includes(name));
  const sizes: Directory[] = [];
  try {
    const databases: [TestDatabase, number][] = [];
    for (const count of counts) databases.push([await fill(count), count]);
    // Only now: a server closes connections that wait.
    for (const [database, count] of databases) sizes.push(await open(database, count));
    for (const measure of measures) await compareAll(sizes, measure);
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

async function compareAll(sizes: readonly Directory[], { name, ratio, growth, calls, call }: Measure): Promise<void> {
  const contenders: Sized[] = [];
  for (const size of sizes) {
    let made = 0;
    const round = () => Array.from({ length: calls }, () => call(size, (made += 1)));
    const [first] = round();
    if (ratio !== null && first?.method === 'GET') {
      assert.equal(await size.ours.one(first), await size.bare.one(first), `${name}: the same JSON`);
    }
    const bare = ratio === null ? null : () => size.bare.cost(round());
    contenders.push({ size: size.count, ours: () => size.ours.cost(round()), bare });
  }
  await compareSizes(name, contenders, { ratio, growth });
}

function idsOf({ adminUrl }: TestDatabase): Promise<string[]> {
  const some = 'select id from contact order by id limit 20000';
  return asAdmin(adminUrl, async (admin) => (await admin.query<{ id: string }>(some)).rows.map(({ id }) => id));
}
