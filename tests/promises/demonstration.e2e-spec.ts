import { startHttp } from '@liaison/http';
import { CreateAccount, GiveTotp, SetPassword } from '@liaison/identity/demonstration';
import { operator } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { PageReader } from '../support/page-reader.js';
import { testProcess } from '../support/process.js';

const NEXT = 'seven slow boats on a lake';

describe('accounts with passwords somebody else sets', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('QM');
  });
  afterAll(() => app.close());

  it('can be made by no process that serves people', async () => {
    const served = await startHttp({ parts: await testProcess(app.database, 'api'), modules: [ApiModule, WebModule], port: 0 });
    for (const act of [CreateAccount, GiveTotp, SetPassword]) {
      expect(() => served.app.get(act, { strict: false })).toThrow(/could not find/);
    }
    await served.close();
  });

  it('open to nothing that opened them before, passkeys and sessions included, once a new one is set', async () => {
    const email = 'demo@qm.example';
    const id = await app.createAccount({ email, state: 'QM', roles: ['observer'] });
    const before = await PageReader.signIn(app, email);
    const left = () =>
      asAdmin(app.database.adminUrl, async (admin) => {
        const tables = ['passkey', 'totp', 'session', 'recovery_code'].map((table) => `select from ${table} where account_id = $1`);
        return (await admin.query(tables.join(' union all '), [id])).rowCount;
      });
    await asAdmin(app.database.adminUrl, async (admin) => {
      const passkey = `insert into passkey (id, directory_id, account_id, credential_id, public_key, name)
        values (gen_random_uuid(), $2, $1, '\\x01', '\\x02', 'Key of the last run')`;
      await admin.query(passkey, [id, app.database.directoryId]);
    });
    expect(await left()).toBe(3);
    await app.get(SetPassword).execute(operator('demo', app.database.directoryId), id, NEXT);
    expect([await left(), (await before.open('/account')).status]).toEqual([0, 303]);
    const statusWith = async (password: string) => (await new PageReader(app).post('/sign-in', { email, password })).status;
    expect([await statusWith(PASSWORD), await statusWith(NEXT)]).toEqual([401, 303]);
  });
});
