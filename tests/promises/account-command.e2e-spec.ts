import { ApiModule } from '../../apps/api/src/api.module.js';
import { TestApp } from '../support/app.js';
import { command } from '../support/command.js';
import { asAdmin } from '../support/database.js';
import { TEST_ROOT_KEY } from '../support/process.js';
import { lettersTo } from '../support/letters.js';

describe('liaison account', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule]);
    await app.listStates('QM');
    await app.createBareAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
    await app.createBareAccount({ email: 'observer@qm.example', state: 'QM', roles: ['observer'] });
  });
  afterAll(() => app.close());

  const account = (...args: string[]) =>
    command(['account', ...args], {
      LANG: 'en',
      DATABASE_URL: app.database.apiUrl,
      SEALING_KEYS: `1:${TEST_ROOT_KEY.toString('base64')}`,
    });
  const trail = () =>
    asAdmin(app.database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ act: string; states: string[] }>(
        `select act, states from audit_entry where actor like 'operator:%' and act <> 'identity/account-created' order by id`,
      );
      return rows.map(({ act, states }) => [act, ...states]);
    });

  it('lists, invites, disables and enables, and the State sees all of it', async () => {
    const listed = await account('list', '--state', 'qm', '--json');
    expect((JSON.parse(listed.out) as { email: string }[]).map(({ email }) => email)).toEqual([
      'administrator@qm.example',
      'observer@qm.example',
    ]);
    const invited = await account('invite', 'new@qm.example', '--name', 'New Person', '--role', 'nominating-authority', '--state', 'QM');
    expect({ ...invited, err: '' }).toEqual({ code: 0, out: 'The invitation to new@qm.example is on its way.\n', err: '' });
    expect((await lettersTo(app, 'new@qm.example'))[0]?.text).toContain('the operator of this service');
    expect((await account('disable', 'observer@qm.example')).out).toContain('is disabled');
    expect((await account('list', '--state', 'QM')).out).toContain('Disabled');
    expect(JSON.parse((await account('enable', 'Observer@qm.example', '--json')).out)).toMatchObject({ act: 'enable' });
    expect((await account('reset-factors', 'observer@qm.example')).out).toContain('An officer must confirm it');
    expect(await trail()).toEqual(
      ['invited', 'account-disabled', 'account-enabled', 'factor-reset-asked'].map((act) => [`identity/${act}`, 'QM']),
    );
  });

  it('gives officers more only with an officer, and invites again whoever never set up a factor', async () => {
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await app.createAccount({ email: 'auditor@directory.example', state: null, roles: ['auditor'] });
    const raised = await account('roles', 'auditor@directory.example', '--role', 'auditor', 'second-officer');
    expect(raised.out).toBe('Recorded for auditor@directory.example. It takes effect when an officer has confirmed it.\n');
    expect((await account('list')).out).toContain('auditor@directory.example\tauditor\t');
    expect((await account('roles', 'manager@directory.example', '--role', 'manager')).out).toContain('are changed');
    expect((await account('invite-again', 'observer@qm.example')).out).toBe('A new invitation to observer@qm.example is on its way.\n');
    expect((await lettersTo(app, 'observer@qm.example')).at(-1)?.text).toContain('code=');
  });

  it.each([
    [['disable', 'nobody@qm.example'], 'does not exist'],
    [['disable', 'administrator@qm.example'], 'last account that can sign in and look after the others'],
    [['invite', 'x@qm.example', '--name', 'X', '--role', 'king', '--state', 'QM'], '/role/0'],
    [['invite', 'x@qm.example', '--name', 'X', '--role', 'manager', '--state', 'QM'], 'do not belong together'],
    [['invite', 'x', '--name', 'X', '--role', 'observer', '--state', 'QM'], 'e-mail address is needed'],
    [['invite', 'x@qm.example', '--name', 'X', '--role', 'observer', '--state', 'ZZ'], 'not in the directory'],
    [['invite', 'observer@qm.example', '--name', 'X', '--role', 'observer', '--state', 'QM'], 'account invite-again'],
    [['invite', 'manager@directory.example', '--name', 'X', '--role', 'auditor'], 'already exists'],
    [['invite-again', 'manager@directory.example'], 'never set up a second factor'],
    [['roles', 'manager@directory.example', '--role', 'auditor'], 'last account that can sign in and look after'],
    [['roles', 'manager@directory.example', '--role', 'liaison'], 'do not belong together'],
  ])('refuses %j in words', async (args, reason) => {
    const { code, out, err } = await account(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(reason);
  });
});
