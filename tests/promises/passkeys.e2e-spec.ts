import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { type Answer, PASSWORD, TestApp } from '../support/app.js';
import { Browser, SignInModule } from '../support/browser-session.js';
import { asAdmin } from '../support/database.js';
import { type Faults, SoftwareAuthenticator } from '../support/software-authenticator.js';

const ORIGIN = 'http://localhost:3000';
const RP = 'localhost';

describe('passkeys', () => {
  let app: TestApp;
  let made = 0;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule, SignInModule], { PUBLIC_URL: ORIGIN, OFFICER_FACTORS: 'passkey' });
    await app.listStates('QM');
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  const SAME_SITE = { 'sec-fetch-site': 'same-origin' };
  const anonymous = (path: string, body: unknown) => app.call('POST', path, { body, headers: SAME_SITE });

  /** Somebody who has shown the password and has nothing set up yet. */
  async function newcomer(): Promise<{ email: string; browser: Browser }> {
    const email = `person${String((made += 1))}@qm.example`;
    await app.createBareAccount({ email, state: 'QM', roles: ['liaison'] });
    return { email, browser: await half(email) };
  }

  async function half(email: string): Promise<Browser> {
    return Browser.of(app, await app.call('POST', '/test-sign-in', { body: { email, password: PASSWORD }, headers: SAME_SITE }));
  }

  async function register(browser: Browser, device: SoftwareAuthenticator, faults: Faults = {}): Promise<Answer> {
    const { body } = await browser.post('/enrolment/passkey/options', {}, SAME_SITE);
    return browser.post(
      '/enrolment/passkey',
      { answer: device.create(body as { challenge: string }, faults), name: 'Office computer' },
      SAME_SITE,
    );
  }

  async function signIn(device: SoftwareAuthenticator, faults: Faults = {}): Promise<Answer> {
    const { body } = await anonymous('/sign-in/passkey/options', {});
    return anonymous('/sign-in/passkey', { answer: device.get(body as { challenge: string }, faults), next: '/contacts' });
  }

  async function owner(): Promise<{ email: string; browser: Browser; device: SoftwareAuthenticator }> {
    const { email, browser } = await newcomer();
    const device = new SoftwareAuthenticator(ORIGIN, RP);
    const answer = await register(browser, device);
    expect([answer.status, answer.body]).toEqual([200, { location: '/account/recovery-codes' }]);
    return { email, browser: await Browser.of(app, answer), device };
  }

  it('are asked for with user verification, discoverable, and without asking for the make', async () => {
    const { browser } = await newcomer();
    const { body } = await browser.post('/enrolment/passkey/options', {}, SAME_SITE);
    expect(body).toMatchObject({
      rp: { id: RP },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const { body: asked } = await anonymous('/sign-in/passkey/options', {});
    expect(asked).toMatchObject({ rpId: RP, userVerification: 'required' });
    expect((asked as { allowCredentials?: unknown[] }).allowCredentials ?? []).toEqual([]);
  });

  it('finish the first sign-in, and afterwards let in without a password', async () => {
    const { browser, device } = await owner();
    expect((await browser.get('/api/v1/me')).status).toBe(200);
    const answer = await signIn(device);
    expect([answer.status, answer.body]).toEqual([200, { location: '/contacts' }]);
    expect((await (await Browser.of(app, answer)).get('/api/v1/me')).status).toBe(200);
  });

  it('are the second step after a password', async () => {
    const { email, device } = await owner();
    const browser = await half(email);
    expect((await browser.get('/api/v1/me')).status).toBe(401);
    const { body } = await browser.post('/passkey/options', {}, SAME_SITE);
    expect((body as { allowCredentials: unknown[] }).allowCredentials).toHaveLength(1);
    const shown = await browser.post('/passkey', { answer: device.get(body as { challenge: string }), next: '//evil.example' }, SAME_SITE);
    expect(shown.body).toMatchObject({ location: '/' });
    expect((await (await Browser.of(app, shown)).get('/api/v1/me')).status).toBe(200);
  });

  const WRONG: readonly (readonly [string, Faults])[] = [
    ['made for another origin', { origin: 'http://localhost:3000.evil.example' }],
    ['made for a subdomain', { origin: 'http://a.localhost:3000' }],
    ['made over another protocol', { origin: 'https://localhost:3000' }],
    ['made for another port', { origin: 'http://localhost:3001' }],
    ['made for another service', { rpId: 'evil.example' }],
    ['that did not verify its user', { userVerified: false }],
    ['signed by another key', { stranger: true }],
    ['of another kind', { type: 'webauthn.create' }],
    ['that names somebody else', { userHandle: '01890000-0000-7000-8000-000000000000' }],
    ['to a challenge of one’s own', { challenge: Buffer.from('a challenge of my own, 32 bytes').toString('base64url') }],
  ];

  it.each(WRONG)('refuses an answer %s', async (_, faults) => {
    const { device } = await owner();
    const { status, body, headers } = await signIn(device, faults);
    expect([status, (body as { code: string }).code, headers.get('set-cookie')?.includes('liaison=') ?? false]).toEqual([
      403,
      'identity/passkey-refused',
      false,
    ]);
    expect((await signIn(device)).status).toBe(200);
  });

  it.each(WRONG.filter(([, { stranger, type, userHandle }]) => !stranger && !type && !userHandle))('sets up none %s', async (_, faults) => {
    const { browser } = await newcomer();
    expect((await register(browser, new SoftwareAuthenticator(ORIGIN, RP), faults)).status).toBe(403);
  });

  it('refuses a counter that does not grow: somebody has a copy of the key', async () => {
    const { device } = await owner();
    for (const [counter, status] of [
      [5, 200],
      [5, 403],
      [4, 403],
      [0, 403],
      [6, 200],
    ] as const) {
      expect([counter, (await signIn(device, { counter })).status]).toEqual([counter, status]);
    }
  });

  it('takes a device without a counter, which always says 0', async () => {
    const { device } = await owner();
    for (const counter of [0, 0, 0]) expect((await signIn(device, { counter })).status).toBe(200);
  });

  it('takes each answer once, also when two bring it at the same moment', async () => {
    const { device } = await owner();
    const { body } = await anonymous('/sign-in/passkey/options', {});
    const answer = device.get(body as { challenge: string });
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await anonymous('/sign-in/passkey', { answer })).status));
    expect(statuses.sort()).toEqual([200, 403, 403, 403]);
  });

  it('takes an answer for what it was asked for only: not another person, not another purpose, not later', async () => {
    const [mine, theirs] = [await owner(), await owner()];
    const challenge = async (browser: Browser, path: string) => (await browser.post(path, {}, SAME_SITE)).body as { challenge: string };
    const browser = await half(mine.email);
    const byOther = theirs.device.get(await challenge(browser, '/passkey/options'));
    expect((await browser.post('/passkey', { answer: byOther }, SAME_SITE)).status).toBe(403);
    const forSignIn = (await anonymous('/sign-in/passkey/options', {})).body as { challenge: string };
    expect((await browser.post('/passkey', { answer: mine.device.get(forSignIn) }, SAME_SITE)).status).toBe(403);
    const late = await challenge(browser, '/passkey/options');
    await sql(`update passkey_challenge set expires_at = now()`);
    expect((await browser.post('/passkey', { answer: mine.device.get(late) }, SAME_SITE)).status).toBe(403);
  });

  it('belong to one account: the same one is not set up for two', async () => {
    const { device } = await owner();
    const { browser } = await newcomer();
    expect((await register(browser, device)).status).toBe(403);
  });

  it.each([
    null,
    'x',
    7,
    [],
    {},
    { id: 1 },
    { id: 'x', response: null },
    { id: 'x', response: {} },
    { id: '__proto__', response: { clientDataJSON: 7 } },
  ])('are not shown by %j', async (answer) => {
    expect((await anonymous('/sign-in/passkey', { answer })).status).toBe(403);
    const { browser } = await newcomer();
    expect((await browser.post('/enrolment/passkey', { answer, name: 'x' }, SAME_SITE)).status).toBe(403);
  });

  it.each([
    ['', 'missing'],
    ['x'.repeat(101), 'too-long'],
    ['a\u202eb', 'hidden-character'],
  ])('need a name that can be shown: %j', async (name, code) => {
    const { browser } = await newcomer();
    const { body } = await browser.post('/enrolment/passkey/options', {}, SAME_SITE);
    const answer = new SoftwareAuthenticator(ORIGIN, RP).create(body as { challenge: string });
    const refused = await browser.post('/enrolment/passkey', { answer, name }, SAME_SITE);
    expect([refused.status, (refused.body as { errors: { code: string }[] }).errors[0]?.code]).toEqual([422, code]);
  });

  it('are set up only from our own pages, and never by whoever shows only the password of somebody who has one', async () => {
    const { email } = await owner();
    const thief = await half(email);
    expect((await thief.post('/enrolment/passkey/options', {}, SAME_SITE)).status).toBe(401);
    const { browser } = await newcomer();
    expect((await browser.post('/enrolment/passkey/options', {}, { ...SAME_SITE, 'x-csrf-token': 'guessed' })).status).toBe(403);
    expect((await browser.post('/enrolment/passkey/options', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('the last one stays; of two, one can go, and then lets nobody in', async () => {
    const { browser, device } = await owner();
    const [first] = await sql<{ id: string }>('select id from passkey where credential_id = $1', [device.id]);
    expect((await browser.post(`/account/factors/passkeys/${first!.id}/remove`, {}, SAME_SITE)).status).toBe(409);
    const other = new SoftwareAuthenticator(ORIGIN, RP);
    const now = await Browser.of(app, await register(browser, other));
    expect((await now.post(`/account/factors/passkeys/${first!.id}/remove`, {}, SAME_SITE)).status).toBe(303);
    expect((await signIn(device)).status).toBe(403);
    expect((await signIn(other)).status).toBe(200);
  });

  it('of two, two who are removed at the same moment leave one', async () => {
    const { browser } = await owner();
    const now = await Browser.of(app, await register(browser, new SoftwareAuthenticator(ORIGIN, RP)));
    const [me] = await sql<{ account_id: string }>('select account_id from passkey order by created_at desc limit 1');
    const mine = await sql<{ id: string }>('select id from passkey where account_id = $1', [me!.account_id]);
    const answers = await Promise.all(mine.map(({ id }) => now.post(`/account/factors/passkeys/${id}/remove`, {}, SAME_SITE)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('let nobody in whose account is disabled', async () => {
    const { email, device } = await owner();
    await sql('update account set disabled_at = now() where email = $1', [email]);
    expect((await signIn(device)).status).toBe(403);
  });

  it('are all a manager may set up', async () => {
    await app.createBareAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    const browser = await half('manager@directory.example');
    expect((await browser.post('/enrolment/app', {}, SAME_SITE)).status).toBe(403);
    expect((await register(browser, new SoftwareAuthenticator(ORIGIN, RP))).status).toBe(200);
  });
});
