import 'reflect-metadata';
import { startServerWith } from '../support/global-setup.js';
import stopServer from '../support/global-teardown.js';
import { benchMail } from './mail.js';

await startServerWith([]);
try {
  await benchMail();
} finally {
  await stopServer();
}
