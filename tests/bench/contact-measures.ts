import type { TestDatabase } from '../support/database.js';
import { benchContact, NOMINATING, pick, place, RARE_LANGUAGE, SHARED_LANGUAGE, SHARED_WORD, STATES } from './bench-contacts.js';
import type { BenchServer } from './bench-server.js';
import type { Call } from './connection.js';

export interface Directory {
  readonly count: number;
  readonly database: TestDatabase;
  readonly ids: readonly string[];
  readonly ours: BenchServer;
  readonly bare: BenchServer;
}

export interface Measure {
  readonly name: string;
  /** At least this share of the bare server's rate; null: it has nothing like it. */
  readonly ratio: number | null;
  /** At most so many times the cost among the fewest contacts. */
  readonly growth: number | null;
  /** In one round. */
  readonly calls: number;
  readonly call: (size: Directory, n: number) => Call;
}

/** Far apart in the table, never twice the same in a round. */
const STRIDE = 7_919;
const SEARCH = { ratio: null, growth: 3, calls: 200 } as const;

export const MEASURES: readonly Measure[] = [
  { name: 'lookup', ratio: 0.75, growth: 1.1, calls: 600, call: ({ ids }, n) => get(`/${pick(ids, n * STRIDE)}`) },
  { name: 'list', ratio: 0.75, growth: 1.1, calls: 600, call: (_, n) => get(`?limit=4&state=${pick(STATES, n * STRIDE)}`) },
  { name: 'search-place-of-50', ratio: 0.75, growth: 3, calls: 100, call: (size, n) => get(`?q=${placeOf(size, n)}`) },
  { ...SEARCH, name: 'search-state', call: (_, n) => get(`?limit=4&q=state+${pick(STATES, n * STRIDE)}`) },
  { ...SEARCH, name: 'search-one-among-all', call: ({ count }, n) => get(`?q=national+team+${String((n * STRIDE) % count)}`) },
  { ...SEARCH, name: 'search-everywhere', call: () => get('?limit=5&q=response+team') },
  // One in a hundred contacts, all of them of the last States.
  { ...SEARCH, name: 'search-last-states', call: () => get(`?limit=5&q=${SHARED_WORD}`) },
  { ...SEARCH, name: 'search-a-slip', calls: 100, call: () => get('?limit=5&q=respnose') },
  { ...SEARCH, name: 'search-nothing', calls: 100, call: (_, n) => get(`?q=zq${String(n)}zzzz`) },
  { ...SEARCH, name: 'language-last-states', call: () => get(`?limit=5&language=${SHARED_LANGUAGE}`) },
  // Fifty contacts, however many there are.
  { ...SEARCH, name: 'language-of-50', call: () => get(`?limit=5&language=${RARE_LANGUAGE}`) },
  { ...SEARCH, name: 'always-50', call: () => get('?limit=5&always=true') },
  { ...SEARCH, name: 'open-now-50', call: () => get('?limit=5&openNow=true') },
  { ...SEARCH, name: 'ever-confirmed-50', call: () => get('?limit=5&neverConfirmed=false') },
  { ...SEARCH, name: 'never-confirmed', call: () => get('?limit=5&neverConfirmed=true') },
  { name: 'create', ratio: 0.5, growth: null, calls: 200, call: ({ count }, n) => creation(count, n) },
  { name: 'nominate', ratio: null, growth: null, calls: 100, call: ({ count }, n) => nomination(count, n) },
];

function placeOf({ count }: Directory, n: number): string {
  return place(n * STRIDE, count).toLowerCase();
}

function get(path: string): Call {
  return { method: 'GET', path: `/api/v1/contacts${path}`, key: 'mirror' };
}

function creation(count: number, n: number): Call {
  return { method: 'POST', path: '/api/v1/bench/contacts', body: JSON.stringify(benchContact(count + n, count)) };
}

function nomination(count: number, n: number): Call {
  const values = { ...benchContact(count + n, count), state: NOMINATING };
  const noteVerbale = { reference: `NV/${String(n)}`, date: '2026-02-27' };
  const body = JSON.stringify({ act: 'nominate', values, noteVerbale });
  return { method: 'POST', path: '/api/v1/nominations', key: 'authority', body };
}
