import 'reflect-metadata';
import { Installation, openDatabase, Sealer, ShiftableClock } from '@liaison/database';
import { readSettings } from '@liaison/settings';
import { startWorker } from '../../apps/worker/src/start-worker.js';

/** A worker as a process of its own, for tests that kill it. */
const settings = readSettings(process.env, ['WORKER_DATABASE_URL', 'SMTP_URL', 'SEALING_KEYS']);
const source = await openDatabase({ url: settings.WORKER_DATABASE_URL ?? '' });
const [directory] = await source.query<{ id: string }[]>('select id from directory');
const [version = '', key = ''] = (settings.SEALING_KEYS ?? '').split(':');
const worker = await startWorker({
  settings,
  installation: new Installation(directory?.id ?? ''),
  source,
  clock: await ShiftableClock.open(source),
  sealer: new Sealer(new Map([[Number(version), Buffer.from(key, 'base64')]])),
});
process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)));
