import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { command } from '../support/command.js';
import { asAdmin } from '../support/database.js';
import { FakeIdentityProvider } from '../support/identity-provider.js';
import { lettersTo } from '../support/letters.js';
import { run } from '../support/liaison.js';
import { PageReader } from '../support/page-reader.js';
import { TEST_ROOT_KEY } from '../support/process.js';

const HOLDER = 'holder@qm.example';
const OTHER = 'other@qn.example';
const SUBJECT = 'dir|24400320';

describe('liaison account link', () => {
  let provider: FakeIdentityProvider;
  let app: TestApp;
  let id: string;

  beforeEach(async () => {
    provider = await FakeIdentityProvider.start();
    app = await TestApp.start([ApiModule, WebModule], provider.env);
    await app.listStates('QM', 'QN');
    id = await app.createAccount({ email: HOLDER, state: 'QM', roles: ['liaison'] });
    await app.createAccount({ email: OTHER, state: 'QN', roles: ['observer'] });
  });
  afterEach(async () => {
    await app.close();
    await provider.down();
  });

  const environment = (env: NodeJS.ProcessEnv = provider.env) => ({
    LANG: 'en',
    DATABASE_URL: app.database.apiUrl,
    SEALING_KEYS: `1:${TEST_ROOT_KEY.toString('base64')}`,
    ...env,
  });
  const account = (args: readonly string[], env?: NodeJS.ProcessEnv) => command(['account', ...args], environment(env));
  const linking = (address: string, subject: string) => ['link', address, '--subject', subject];
  const link = (address: string, subject: string, ...more: string[]) => account([...linking(address, subject), ...more]);
  const links = () =>
    asAdmin(
      app.database.adminUrl,
      async (admin) => (await admin.query<object>('select account_id, issuer, subject from identity_link')).rows,
    );
  const trail = () =>
    asAdmin(app.database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ act: string; data: unknown; states: string[] }>(
        `select act, data, states from audit_entry where actor like 'operator:%' and act like 'identity/provider-%' order by id`,
      );
      return rows.map(({ act, data, states }) => [act, data, states]);
    });
  const subjectsOf = async (address: string) => (await lettersTo(app, address)).map(({ subject }) => subject);

  /** By an identity of which the provider says no address at all. */
  async function comesBack(subject = SUBJECT): Promise<{ reader: PageReader; location: string | null }> {
    const reader = new PageReader(app);
    const { location } = await reader.open('/sign-in/organisation?next=%2Faccount');
    return { reader, location: (await reader.open(provider.consent(location ?? '', subject))).location ?? null };
  }

  it('opens the account to an identity without an address, tells its holder, and the State sees it', async () => {
    expect((await comesBack()).location).toBeNull();
    expect(await link('Holder@QM.example', SUBJECT)).toMatchObject({
      code: 0,
      out: `The account Holder@QM.example is linked to this identity.\n`,
    });
    expect(await links()).toEqual([{ account_id: id, issuer: provider.issuer, subject: SUBJECT }]);
    expect((await comesBack()).location).toBe('/sign-in/second-step?next=%2Faccount');
    const again = await link(HOLDER, SUBJECT, '--json');
    expect(JSON.parse(again.out)).toEqual({ id, act: 'link', status: 'done' });
    expect(await trail()).toEqual([['identity/provider-linked', { issuer: provider.issuer }, ['QM']]]);
    expect(await subjectsOf(HOLDER)).toEqual([expect.stringContaining('Your account is linked to single sign-on')]);
  });

  it('is undone, and what the provider opened ends at once, nothing else', async () => {
    await link(HOLDER, SUBJECT);
    const { reader, location } = await comesBack();
    await reader.submit(location ?? '', '/sign-in/second-step', { code: await app.codeOf(HOLDER) });
    const byPassword = await PageReader.signIn(app, HOLDER);
    expect((await reader.open('/account')).status).toBe(200);
    // The provider may be gone for good by then.
    const undone = await account(['unlink', HOLDER], {});
    expect({ ...undone, err: '' }).toEqual({ code: 0, out: `The account ${HOLDER} is linked to no identity any more.\n`, err: '' });
    expect([(await reader.open('/account')).status, (await byPassword.open('/account')).status]).toEqual([303, 200]);
    expect([await links(), (await comesBack()).location]).toEqual([[], null]);
    expect((await trail()).at(-1)).toEqual(['identity/provider-unlinked', { issuers: [provider.issuer] }, ['QM']]);
    expect((await subjectsOf(HOLDER)).at(-1)).toContain('no longer linked');
    expect((await account(['unlink', HOLDER])).err).toContain('linked to no identity');
  });

  it('gives an identity to one account and an account one identity, also when two are linked at once', async () => {
    const linkAtOnce = (address: string) => run(['account', ...linking(address, SUBJECT)], environment());
    const outcomes = await Promise.all([linkAtOnce(HOLDER), linkAtOnce(OTHER)]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(outcomes.find(({ code }) => code === 1)?.err).toContain('linked to another account');
    expect(await links()).toHaveLength(1);
    const linked = outcomes[0].code === 0 ? HOLDER : OTHER;
    expect((await link(linked, 'somebody-else')).err).toContain('linked to another identity');
    expect(await trail()).toHaveLength(1);
  });

  it.each([
    ['nobody@qm.example', SUBJECT, 'does not exist'],
    [HOLDER, '', '/subject'],
    [HOLDER, 'x'.repeat(256), 'up to 255'],
    [HOLDER, 'мария', '/subject'],
  ])('refuses %p with %p in words', async (address, subject, reason) => {
    const { code, out, err } = await link(address, subject);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(reason)]);
    expect(await links()).toEqual([]);
  });

  it('says what to do without a provider, and while it is away', async () => {
    expect((await account(['link', HOLDER, '--subject', SUBJECT], {})).err).toContain('set OIDC_ISSUER');
    await provider.down();
    expect((await link(HOLDER, SUBJECT)).err).toContain('does not answer at present');
    expect([await links(), await subjectsOf(HOLDER)]).toEqual([[], []]);
  });
});
