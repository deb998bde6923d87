import 'reflect-metadata';
import { startHttp } from '@liaison/http';
import { IssueApiKey } from '@liaison/identity';
import { CreateAccount, DemonstrationModule } from '@liaison/identity/demonstration';
import { operator } from '@liaison/kernel';
import { PASSWORD } from '../support/app.js';
import { WITH_SIGN_IN } from '../support/browser-session.js';
import { asAdmin, type TestDatabase } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { UNLIMITED } from '../support/unlimited.js';

const ACCOUNTS = 20;

/** Sign-in with its own limits as delivered; the proxy lets every attempt come from another place. */
const database = JSON.parse(process.argv[2] ?? '') as TestDatabase;
const parts = await testProcess(database, 'api', undefined, UNLIMITED);
const { app, port } = await startHttp({ parts, modules: [DemonstrationModule, ...WITH_SIGN_IN], port: 0, trustedProxies: '127.0.0.1' });
const insert = `insert into state (directory_id, code, names) values ($1, 'QM', '{"en": "Bench"}')`;
await asAdmin(database.adminUrl, (admin) => admin.query(insert, [database.directoryId]));
const as = operator('bench', database.directoryId);
for (let n = 0; n < ACCOUNTS; n += 1) {
  const account = { email: `person${String(n)}@qm.example`, name: 'Bench', state: 'QM', roles: ['observer'], password: PASSWORD } as const;
  await app.get(CreateAccount, { strict: false }).execute(as, account);
}
const { key } = await app.get(IssueApiKey, { strict: false }).execute(as, { name: 'bench', state: 'QM', roles: ['observer'] });
process.once('disconnect', () => process.exit());
process.send?.({ port, key });
