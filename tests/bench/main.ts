import 'reflect-metadata';
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

/** All of them, or the one that is named: `npm run bench -- contacts`. */
const asked = process.argv[2];
await startServerWith([]);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopServer().finally(() => process.exit(1)));
try {
  for (const [name, bench] of Object.entries(benches)) if (asked === undefined || asked === name) await bench();
} finally {
  await stopServer();
}
