import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { FakeIdentityProvider, type Odd } from '../support/identity-provider.js';
import { PageReader } from '../support/page-reader.js';

const MODULES = [ApiModule, WebModule];
const START = '/sign-in/organisation';
const NOT_ACCEPTED = 'did not succeed';
const LONG = `/${'x'.repeat(2_000)}`;
const UNKNOWN = 'The address or the password is not right.';

describe('signing in through the organisation', () => {
  let provider: FakeIdentityProvider;
  let app: TestApp;

  beforeAll(async () => {
    provider = await FakeIdentityProvider.start();
    const many = { ATTEMPT_BURST: '1000', STRANGER_BURST: '1000', PLACE_BURST: '1000' };
    app = await TestApp.start(MODULES, { ...provider.env, ...many, OIDC_NAME: 'Ministry <ID>' });
    await app.listStates('QM');
  });
  afterAll(async () => {
    await app.close();
    await provider.down();
  });

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  const count = async (table: 'account' | 'session' | 'identity_link') =>
    (await sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n;

  let made = 0;
  async function person(): Promise<{ email: string; id: string }> {
    const email = `person${String((made += 1))}@qm.example`;
    return { email, id: await app.createAccount({ email, state: 'QM', roles: ['liaison'] }) };
  }

  const verified = (email: string, odd: Odd = {}): Odd => ({ ...odd, claims: { email, email_verified: true, ...odd.claims } });

  /** Sets out; answers with where the provider is asked. */
  async function setOut(reader: PageReader, next = '/account'): Promise<string> {
    const { status, location } = await reader.open(`${START}?next=${encodeURIComponent(next)}`);
    expect(status).toBe(303);
    return location ?? '';
  }

  async function arrive(reader: PageReader, subject: string, odd: Odd, next?: string) {
    return reader.open(provider.consent(await setOut(reader, next), subject, odd));
  }

  const isHalfIn = async (reader: PageReader) => (await reader.open('/account')).location === '/sign-in/second-step?next=%2Faccount';
  const isOut = async (reader: PageReader) => (await reader.open('/account')).location === '/sign-in?next=%2Faccount';
  const actsOf = async (id: string) =>
    (
      await sql<{ act: string; data: unknown; states: string[] }>(
        `select act, data, states from audit_entry where subject = $1 and act <> 'identity/account-created' order by id`,
        [`account:${id}`],
      )
    ).map(({ act, data, states }) => [act, data, states]);
  const refusals = async () =>
    (
      await sql<{ reason: string }>(
        `select data ->> 'reason' as reason from audit_entry where act = 'identity/sign-in-refused' order by id`,
      )
    ).map(({ reason }) => reason);

  it('offers it on the page, by its name, and asks the provider with PKCE, state and nonce', async () => {
    const reader = new PageReader(app);
    expect((await reader.open('/sign-in?next=%2Fcontacts')).html).toContain(
      '<a class="button quiet" href="/sign-in/organisation?next=%2Fcontacts">Sign in with Ministry &lt;ID></a>',
    );
    const address = new URL(await setOut(reader));
    expect(address.origin + address.pathname).toBe(`${provider.issuer}/authorize`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'liaison',
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: 'http://localhost:3000/sign-in/organisation/callback',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
  });

  it('leads an existing account to its second step, links it once, and enters both in the trail', async () => {
    const { email, id } = await person();
    const reader = new PageReader(app);
    const answer = await arrive(reader, 'sub-1', verified(email.toUpperCase()), '/contacts?q=cert');
    const step = `/sign-in/second-step?next=${encodeURIComponent('/contacts?q=cert')}`;
    expect([answer.status, answer.location]).toEqual([303, step]);
    expect(await isHalfIn(reader)).toBe(true);
    expect((await reader.open(step)).html).toContain('Your organisation has confirmed who you are.');
    await reader.submit(step, '/sign-in/second-step', { code: await app.codeOf(email) });
    expect((await reader.open('/account')).status).toBe(200);
    await arrive(new PageReader(app), 'sub-1', verified(email));
    const acts = await actsOf(id);
    const entered = ['identity/provider-linked', 'identity/proof-shown', 'identity/signed-in'];
    expect(acts.filter(([act]) => entered.includes(String(act)))).toEqual([
      ['identity/provider-linked', { issuer: provider.issuer }, ['QM']],
      ['identity/proof-shown', { proof: 'sso' }, ['QM']],
      ['identity/proof-shown', { proof: 'totp' }, ['QM']],
      ['identity/signed-in', {}, ['QM']],
      ['identity/proof-shown', { proof: 'sso' }, ['QM']],
    ]);
  });

  it('sets up no factor for an account without one: whoever rules the provider would take it over', async () => {
    const email = 'bare@qm.example';
    const id = await app.createBareAccount({ email, state: 'QM', roles: ['observer'] });
    const reader = new PageReader(app);
    await arrive(reader, 'sub-bare', verified(email));
    const page = await reader.open('/enrolment');
    expect([page.html.includes('Single sign-on alone'), page.html.includes('action="/enrolment/app"')]).toEqual([true, false]);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    for (const path of ['/enrolment/app', '/enrolment/app/confirmation', '/enrolment/passkey/options']) {
      expect((await reader.post(path, { _csrf, code: '123456' })).status).toBe(403);
    }
    const own = new PageReader(app);
    await own.post('/sign-in', { email, password: PASSWORD });
    expect((await own.open('/enrolment')).html).toContain('action="/enrolment/app"');
    expect(await sql('select from totp_pending where account_id = $1', [id])).toEqual([]);
  });

  it('asks the provider for the address where the token leaves it out', async () => {
    const { email } = await person();
    const reader = new PageReader(app);
    await arrive(reader, 'sub-userinfo', { userinfo: { email, email_verified: true } });
    expect(await isHalfIn(reader)).toBe(true);
  });

  it('keeps to the link when the address changes at the provider, and gives the old address to nobody else', async () => {
    const [{ email, id }, other] = [await person(), await person()];
    await arrive(new PageReader(app), 'sub-married', verified(email));
    const renamed = new PageReader(app);
    await arrive(renamed, 'sub-married', verified(other.email));
    expect(await isHalfIn(renamed)).toBe(true);
    const [session] = await sql<{ account_id: string }>('select account_id from session order by created_at desc limit 1');
    expect(session?.account_id).toBe(id);
    const successor = new PageReader(app);
    const answer = await arrive(successor, 'sub-successor', verified(email));
    expect([answer.status, answer.html.includes(UNKNOWN), await isOut(successor)]).toEqual([401, true, true]);
    expect((await actsOf(id)).at(-1)).toEqual(['identity/sign-in-refused', { reason: 'single-sign-on: linked-otherwise' }, ['QM']]);
  });

  it.each<[string, (email: string) => Odd, string]>([
    ['an unknown address', () => verified('nobody@qm.example'), 'unknown-identity'],
    ['an address nobody has verified', (email) => ({ claims: { email, email_verified: false } }), 'address-not-verified'],
    ['an address that is said to be verified in words', (email) => ({ claims: { email, email_verified: 'true' } }), 'address-not-verified'],
    ['an address of which nothing is said', (email) => ({ claims: { email } }), 'address-not-verified'],
    ['no address', () => ({}), 'unknown-identity'],
    ['a list for an address', (email) => ({ claims: { email: [email], email_verified: true } }), 'unknown-identity'],
  ])('answers %s as it does a wrong password, and makes nothing', async (_, oddOf, reason) => {
    const { email } = await person();
    const before = [await count('account'), await count('session'), await count('identity_link')];
    const reader = new PageReader(app);
    const answer = await arrive(reader, `sub-${reason}`, oddOf(email));
    const wrong = await reader.post('/sign-in', { email: 'nobody@qm.example', password: 'not the right password' });
    expect([answer.status, answer.html.includes(UNKNOWN)]).toEqual([wrong.status, wrong.html.includes(UNKNOWN)]);
    expect(answer.html).toContain('name="password"');
    expect([await count('account'), await count('session'), await count('identity_link')]).toEqual(before);
    expect((await refusals()).at(-1)).toBe(`single-sign-on: ${reason}`);
  });

  const past = Math.floor(Date.now() / 1_000) - 3_600;
  it.each<[string, Odd]>([
    ['another nonce', { claims: { nonce: 'of-another-trip' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another audience', { claims: { aud: 'another-client' } }],
    ['another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['no subject', { claims: { sub: undefined } }],
    ['a time that is over', { claims: { iat: past, exp: past + 60 } }],
    ['a signature of somebody else', { forged: true }],
    ['no signature', { unsigned: true }],
  ])('does not accept a token with %s', async (_, odd) => {
    const { email } = await person();
    const reader = new PageReader(app);
    const answer = await arrive(reader, 'sub-odd', verified(email, odd));
    expect([answer.status, answer.html.includes(NOT_ACCEPTED), await isOut(reader)]).toEqual([401, true, true]);
    expect((await refusals()).at(-1)).toBe('single-sign-on: answer-not-accepted');
  });

  it('takes each way back once, also when it is taken twice at once', async () => {
    const { email } = await person();
    const reader = new PageReader(app);
    const back = provider.consent(await setOut(reader), 'sub-twice', verified(email));
    const { cookie } = reader;
    const again = () => fetch(new URL(back, app.url), { headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
    const answers = await Promise.all([again(), again(), again()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401]);
    expect((await again()).status).toBe(401);
    expect((await refusals()).slice(-3)).toEqual(Array(3).fill('single-sign-on: wrong-state'));
  });

  it('takes it from the browser only that set out, so that nobody is signed in as somebody else', async () => {
    const { email } = await person();
    const [mine, other, empty] = [new PageReader(app), new PageReader(app), new PageReader(app)];
    const back = provider.consent(await setOut(mine), 'sub-mine', verified(email));
    await setOut(other);
    const asked = provider.asked.length;
    for (const reader of [other, empty]) {
      const { status, html } = await reader.open(back);
      expect([status, html.includes(NOT_ACCEPTED), await isOut(reader)]).toEqual([401, true, true]);
    }
    expect(provider.asked.slice(asked)).toEqual([]);
    expect((await mine.open(back)).status).toBe(303);
  });

  it.each<[string, (token: string) => string]>([
    ['a later end', (token) => token.replace(/^\d{13}/, (until) => String(Number(until) + 60_000))],
    ['another place to go to', (token) => token.replace(/[\w-]+$/, Buffer.from('//evil.example').toString('base64url'))],
    ['an end that is over', (token) => token.replace(/^\d{13}/, String(Date.now() - 1))],
    ['nonsense', () => '%00.%ff'],
    ['the name of something inherited', () => '__proto__'],
  ])('does not accept a cookie with %s', async (_, change) => {
    const { email } = await person();
    const reader = new PageReader(app);
    const back = provider.consent(await setOut(reader), 'sub-cookie', verified(email));
    const token = /liaison-trip=([^;]+)/.exec(reader.cookie)?.[1] ?? '';
    const headers = { cookie: `liaison-trip=${change(token)}`, accept: 'text/html' };
    const answer = await fetch(new URL(back, app.url), { headers, redirect: 'manual' });
    expect(answer.status).toBe(401);
  });

  it.each(['', '?', '?code=a&code=b', '?state=x&state=y', '?error=access_denied', '?code[]=1', `?state=${LONG}`])(
    'refuses a way back that nobody asked for (%p)',
    async (query) => {
      const reader = new PageReader(app);
      await setOut(reader);
      const { status, html } = await reader.open(`${START}/callback${query}`);
      expect([status, html.includes(NOT_ACCEPTED)]).toEqual([401, true]);
    },
  );

  it('says so when the person did not agree at the provider', async () => {
    const reader = new PageReader(app);
    const state = new URL(await setOut(reader)).searchParams.get('state') ?? '';
    const { status, html } = await reader.open(`${START}/callback?error=access_denied&state=${state}`);
    expect([status, html.includes(NOT_ACCEPTED)]).toEqual([401, true]);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', LONG])('never leads to %p', async (next) => {
    const { email } = await person();
    const answer = await arrive(new PageReader(app), `sub-${email}`, verified(email), next);
    expect(answer.location).toBe('/sign-in/second-step?next=%2F');
  });

  it('says of a disabled account that it is disabled, to whom it belongs, linked or not', async () => {
    const [linked, fresh] = [await person(), await person()];
    await arrive(new PageReader(app), 'sub-linked', verified(linked.email));
    await sql('update account set disabled_at = now() where id = any ($1)', [[linked.id, fresh.id]]);
    for (const [subject, { email, id }] of [['sub-linked', linked] as const, ['sub-fresh', fresh] as const]) {
      const reader = new PageReader(app);
      const answer = await arrive(reader, subject, verified(email));
      expect([answer.status, answer.html.includes('your account here is disabled'), await isOut(reader)]).toEqual([401, true, true]);
      expect((await actsOf(id)).at(-1)?.[1]).toEqual({ reason: 'single-sign-on: account-disabled' });
    }
  });

  it('is not started by another site, which could end a session that way', async () => {
    const { status, location, headers } = await new PageReader(app).open(`${START}?next=%2Fcontacts`, { 'sec-fetch-site': 'cross-site' });
    expect([status, location, headers.get('set-cookie')]).toEqual([303, '/sign-in?next=%2Fcontacts', null]);
  });

  it('keeps neither secrets nor addresses of the provider', async () => {
    const { email } = await person();
    const reader = new PageReader(app);
    const address = new URL(await setOut(reader));
    const token = /liaison-trip=([^;]+)/.exec(reader.cookie)?.[1] ?? '';
    await reader.open(provider.consent(address.href, 'sub-secret', verified('new-name@elsewhere.example')));
    await arrive(new PageReader(app), 'sub-secret', verified(email));
    const rows = await sql<{ row: string }>(
      'select l::text as row from identity_link l union all select u::text from used_sign_on u union all select e::text from audit_entry e',
    );
    const secrets = [
      token,
      address.searchParams.get('state') ?? '',
      'new-name@elsewhere.example',
      provider.env['OIDC_CLIENT_SECRET'] ?? '',
    ];
    for (const secret of secrets) expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});

describe('a provider that is away', () => {
  let provider: FakeIdentityProvider;
  let app: TestApp;
  afterAll(async () => {
    await app.close();
    await provider.down();
  });

  it('keeps nobody from starting, from signing in another way, or from trying again', async () => {
    provider = await FakeIdentityProvider.start();
    await provider.down();
    app = await TestApp.start(MODULES, provider.env);
    await app.listStates('QM');
    const email = 'person@qm.example';
    await app.createAccount({ email, state: 'QM', roles: ['liaison'] });
    const reader = new PageReader(app);
    const away = await reader.open(`${START}?next=%2Fcontacts`);
    expect([away.status, away.headers.get('retry-after'), away.html.includes('does not answer at present')]).toEqual([503, '30', true]);
    expect(away.html).toContain('name="next" value="/contacts"');
    expect((await (await PageReader.signIn(app, email)).open('/account')).status).toBe(200);
    await provider.up();
    const { location } = await reader.open(START);
    const odd = { claims: { email, email_verified: true } };
    const back = provider.consent(location ?? '', 'sub', odd);
    await provider.down();
    expect((await reader.open(back)).status).toBe(503);
    await provider.up();
    provider.broken = true;
    const broken = await reader.open(START);
    expect((await reader.open(provider.consent(broken.location ?? '', 'sub', odd))).status).toBe(503);
    provider.broken = false;
    const again = await reader.open(START);
    expect((await reader.open(provider.consent(again.location ?? '', 'sub', odd))).location).toBe('/sign-in/second-step?next=%2F');
    expect(provider.asked.filter((path) => path.includes('well-known'))).toHaveLength(1);
  });
});

describe('an installation without a provider', () => {
  it('neither offers nor knows this way', async () => {
    const app = await TestApp.start(MODULES);
    const reader = new PageReader(app);
    expect((await reader.open('/sign-in')).html).not.toContain(START);
    for (const path of [START, `${START}/callback?code=x&state=y`]) expect((await reader.open(path)).status).toBe(404);
    await app.close();
  });
});

describe('a directory over https', () => {
  it('keeps the trip in a cookie of this host only', async () => {
    const provider = await FakeIdentityProvider.start();
    const app = await TestApp.start(MODULES, { ...provider.env, PUBLIC_URL: 'https://directory.example.org' });
    const { location, headers } = await new PageReader(app).open(START);
    expect(new URL(location ?? '').searchParams.get('redirect_uri')).toBe('https://directory.example.org/sign-in/organisation/callback');
    expect(headers.getSetCookie().find((line) => line.includes('trip'))).toMatch(
      /^__Host-liaison-trip=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await app.close();
    await provider.down();
  });
});
