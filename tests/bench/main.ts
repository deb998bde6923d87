import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startServerWith } from '../support/global-setup.js';
import stopServer from '../support/global-teardown.js';
import { benchContacts } from './contacts.js';
import { benchEditions } from './editions.js';
import { benchFiles } from './files.js';
import { benchLatency } from './latency.js';
import { benchMail } from './mail.js';
import { benchSignIns } from './sign-ins.js';
import { benchRequestRead } from './request-read.js';
import { benchSeverity } from './severity.js';

const benches = {
  contacts: benchContacts,
  editions: benchEditions,
  files: benchFiles,
  mail: benchMail,
  latency: benchLatency,
  'request-read': benchRequestRead,
  severity: benchSeverity,
  'sign-ins': benchSignIns,
};

/** All of them, or those that are named: `npm run bench -- contacts --size 1000,100000 --only lookup,list`. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '1000,100000,1000000' }, only: { type: 'string', default: '' } },
});
const options = { sizes: values.size.split(',').map(Number), only: values.only.split(',').filter(Boolean) };
// As docs/operations.md advises for very many contacts.
await startServerWith(['shared_buffers=1GB']);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopServer().finally(() => process.exit(1)));
try {
  for (const [name, bench] of Object.entries(benches)) if (!positionals.length || positionals.includes(name)) await bench(options);
} finally {
  await stopServer();
}
