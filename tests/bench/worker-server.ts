import 'reflect-metadata';
import { Sealer } from '@liaison/database';
import { startWorker } from '../../apps/worker/src/start-worker.js';
import type { TestDatabase } from '../support/database.js';
import { testProcess } from '../support/process.js';

interface Given {
  readonly database: TestDatabase;
  readonly rootKey: string;
  readonly smtpUrl: string;
}

/** A worker in a process of its own, whose clock stands still like that of the api it belongs to. */
const { database, rootKey, smtpUrl } = JSON.parse(process.argv[2] ?? '') as Given;
const parts = await testProcess(database, 'worker', undefined, { SMTP_URL: smtpUrl });
await startWorker({ ...parts, sealer: new Sealer(new Map([[1, Buffer.from(rootKey, 'base64')]])) });
process.once('disconnect', () => process.exit());
process.send?.('ready');
