import 'reflect-metadata';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { COLUMNS, ImportContacts, type NewContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { cellsOf } from '../../libs/directory/src/csv/columns.js';
import { readContact } from '../../libs/directory/src/read-contact.js';
import { directoryOf } from '../support/directory.js';
import type { TestDatabase } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { benchContact, STATES } from './bench-contacts.js';

/** Imports `count` contacts the way an operator would, in a process of its own, and says how fast that was and how much memory it took. */
async function fillDirectory(database: TestDatabase, count: number): Promise<void> {
  const parts = await testProcess(database, 'api');
  const app = await directoryOf(parts);
  const from = performance.now();
  await app
    .get(ImportContacts)
    .execute(operator('bench', database.directoryId), { open: () => Readable.from(rows(count)), file: 'bench.csv' });
  const seconds = (performance.now() - from) / 1_000;
  const peak = process.resourceUsage().maxRSS / 1_024;
  const rate = `${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)}/s, ${peak.toFixed(0)} MiB at most`;
  console.log(`${`import, ${count.toLocaleString('en')} contacts`.padEnd(28)} ${rate}`);
  await app.close();
  await parts.source.query('analyze');
  await parts.source.destroy();
}

function* rows(count: number): Generator<Buffer> {
  yield Buffer.from(stringify([COLUMNS]));
  for (let n = 0; n < count; n += 1) yield Buffer.from(row(n, benchContact(n)));
}

function row(n: number, given: NewContact): string {
  const read = readContact(given);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const name = n < STATES.length ? `State ${given.state}` : '';
  const names = Object.fromEntries(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((language) => [`state_name_${language}`, name]));
  return stringify([{ ...cellsOf(String(n), read.record), ...names }], { columns: [...COLUMNS] });
}

const [database = '', count] = process.argv.slice(2);
await fillDirectory(JSON.parse(database) as TestDatabase, Number(count));
