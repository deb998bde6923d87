import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { benchContact, pick, place, STATES } from './bench-contacts.js';
import { BenchServer } from './bench-server.js';
import type { Call } from './connection.js';
import { compare } from './figures.js';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 100_000);
/** Far apart in the table, never twice the same in a round. */
const STRIDE = 7_919;

interface Measure {
  readonly what: string;
  readonly wanted: number;
  readonly calls: number;
  readonly call: (n: number) => Call;
}

/** 100,000 contacts over HTTP: the api against a bare handler that answers with the same JSON. */
export async function benchContacts(): Promise<void> {
  const database = await createTestDatabase();
  await once(fork(new URL('./fill-directory.js', import.meta.url), [JSON.stringify(database), String(CONTACTS)]), 'exit');
  const servers = [await BenchServer.start('./api-server.js', database), await BenchServer.start('./bare-server.js', database)] as const;
  try {
    await compareAll(database, ...servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  }
}

async function compareAll(database: TestDatabase, ours: BenchServer, bare: BenchServer): Promise<void> {
  for (const { what, wanted, calls, call } of measures(await idsOf(database))) {
    if (call(0).method === 'GET') assert.equal(await ours.one(call(0)), await bare.one(call(0)), `${what}: the same JSON`);
    let made = 0;
    const round = () => Array.from({ length: calls }, () => call((made += 1)));
    const runs = [ours, bare].map((server) => () => server.rate(round())) as [() => Promise<number>, () => Promise<number>];
    await Promise.all(runs.map((run) => run()));
    await compare(what, { name: 'api', run: runs[0] }, { name: 'bare', run: runs[1] }, wanted);
  }
}

function measures(ids: readonly string[]): Measure[] {
  const get = (path: string): Call => ({ method: 'GET', path: `/api/v1/contacts${path}` });
  return [
    { what: 'contact by id', wanted: 0.7, calls: 1_500, call: (n) => get(`/${pick(ids, n * STRIDE)}`) },
    { what: 'list of a State, 50', wanted: 0.7, calls: 250, call: (n) => get(`?state=${pick(STATES, n * STRIDE)}`) },
    { what: 'search, 50 of 250', wanted: 0.7, calls: 200, call: (n) => get(`?q=${place(n * STRIDE)}`) },
    { what: 'create', wanted: 0.5, calls: 500, call: creation },
  ];
}

function creation(n: number): Call {
  return { method: 'POST', path: '/api/v1/bench/contacts', body: JSON.stringify(benchContact(CONTACTS + n)) };
}

function idsOf({ adminUrl }: TestDatabase): Promise<string[]> {
  return asAdmin(adminUrl, async (admin) => (await admin.query<{ id: string }>('select id from contact')).rows.map(({ id }) => id));
}
