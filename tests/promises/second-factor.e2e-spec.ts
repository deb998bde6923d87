import { Sessions, totpCode } from '@liaison/identity';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';

const STEP = 30_000;

describe('signing in with a second step', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule], { STRANGER_BURST: '1000', ATTEMPT_BURST: '1000', PLACE_BURST: '1000' });
    await app.listStates('QM');
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  let made = 0;
  const newEmail = () => `person${String((made += 1))}@qm.example`;

  async function person(): Promise<string> {
    const email = newEmail();
    await app.createAccount({ email, state: 'QM', roles: ['liaison'] });
    return email;
  }

  /** A browser that has shown the password and nothing else. */
  async function half(email: string): Promise<PageReader> {
    const reader = new PageReader(app);
    await reader.open('/sign-in');
    await reader.post('/sign-in', { email, password: PASSWORD });
    return reader;
  }

  const second = (reader: PageReader, code: string) => reader.submit('/sign-in/second-step', '/sign-in/second-step', { code });
  const isIn = async (reader: PageReader) => (await reader.open('/account')).status === 200;
  const codeNow = (email: string, drift = 0) => totpCode(app.apps.get(email) ?? '', new Date(Date.now() + drift * STEP));

  it('shows nothing but that step after the password', async () => {
    const reader = await half(await person());
    for (const path of ['/account', '/contacts', '/requests']) {
      const { status, location } = await reader.open(path);
      expect([status, location]).toEqual([303, `/sign-in/second-step?next=${encodeURIComponent(path)}`]);
    }
    expect((await reader.open('/')).html).not.toContain('action="/sign-out"');
    expect((await reader.open('/enrolment')).location).toBe('/sign-in/second-step?next=%2Fenrolment');
    const api = await app.call('GET', '/api/v1/me', { headers: { cookie: reader.cookie, 'sec-fetch-site': 'same-origin' } });
    expect([api.status, (api.body as { code: string }).code]).toEqual([401, 'identity/second-factor-needed']);
  });

  it('leads on to the page that was asked for', async () => {
    const email = await person();
    const reader = new PageReader(app);
    const { location } = await reader.open('/contacts?q=cert');
    const sent = await reader.submit(location ?? '', '/sign-in', { email, password: PASSWORD });
    expect(sent.html).toContain('name="next" value="/contacts?q=cert"');
    const path = `/sign-in/second-step?next=${encodeURIComponent('/contacts?q=cert')}`;
    const answer = await reader.post('/sign-in/second-step', {
      ...(await reader.hidden(path, '/sign-in/second-step')),
      code: codeNow(email),
    });
    expect(answer.location).toBe('/contacts?q=cert');
    expect((await reader.open('/contacts?q=cert')).status).toBe(200);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])('never leads to %s', async (next) => {
    const email = await person();
    const reader = await half(email);
    const fields = await reader.hidden('/sign-in/second-step', '/sign-in/second-step');
    const { location } = await reader.post('/sign-in/second-step', { ...fields, next, code: codeNow(email) });
    expect(location).toBe('/');
  });

  it('takes each code once, from whatever browser it comes', async () => {
    const email = await person();
    const [first, replayer] = [await half(email), await half(email)];
    const code = codeNow(email);
    await second(first, code);
    expect(await isIn(first)).toBe(true);
    const again = await second(replayer, code);
    expect([again.status, again.html.includes('was used already')]).toEqual([422, true]);
    expect(await isIn(replayer)).toBe(false);
  });

  it('lets one of many in who bring the same code at the same moment', async () => {
    const email = await person();
    const readers = await Promise.all(Array.from({ length: 8 }, () => half(email)));
    const code = codeNow(email);
    await Promise.all(readers.map((reader) => second(reader, code)));
    const inside = await Promise.all(readers.map(isIn));
    expect(inside.filter(Boolean)).toHaveLength(1);
  });

  it('takes the code before and the one after, and then none that is older', async () => {
    const email = await person();
    const tries: boolean[] = [];
    for (const drift of [-2, -1, 1, 0, 2]) {
      const reader = await half(email);
      await second(reader, codeNow(email, drift));
      tries.push(await isIn(reader));
    }
    expect(tries).toEqual([false, true, true, false, false]);
  });

  it('changes the session’s id with the step, and the one before is worth nothing', async () => {
    const email = await person();
    const reader = await half(email);
    const before = reader.cookie;
    await second(reader, codeNow(email));
    expect(reader.cookie).not.toBe(before);
    const old = await fetch(new URL('/account', app.url), { headers: { cookie: before, accept: 'text/html' }, redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([303, '/sign-in?next=%2Faccount']);
  });

  it('does not bring back a session that was ended while the step was under way', async () => {
    const sessions = app.get(Sessions);
    const [account] = await sql<{ id: string }>('select id from account limit 1');
    await sessions.open('old', { accountId: account?.id ?? '', proof: 'password', agent: null, network: null });
    await sessions.close('old');
    expect(await sessions.prove('old', 'new', 'totp')).toBe(false);
    expect(await sessions.find('new')).toBeNull();
  });

  it('enters in the trail what was shown and what was refused', async () => {
    const email = await person();
    const reader = await half(email);
    await second(reader, '000000');
    await second(reader, codeNow(email));
    const entries = await sql<{ act: string; data: { proof?: string }; states: string[] }>(
      `select act, data, states from audit_entry where subject = (select 'account:' || id from account where email = $1) order by id`,
      [email],
    );
    expect(entries.map(({ act, data }) => [act, data.proof ?? null])).toEqual(
      expect.arrayContaining([
        ['identity/proof-shown', 'totp'],
        ['identity/proof-refused', 'totp'],
      ]),
    );
    expect(entries.every(({ states }) => states.includes('QM'))).toBe(true);
  });

  it('tells the person and the State’s administrators of a place not seen before, once, and nobody of the first', async () => {
    const [email, administrator] = [await person(), newEmail()];
    await app.createAccount({ email: administrator, state: 'QM', roles: ['state-administrator'] });
    const about = async (to: string) => (await lettersTo(app, to)).filter(({ text }) => text.includes(`(${email})`));
    const arrive = async (agent: string) => {
      const reader = new PageReader(app, agent);
      await reader.open('/sign-in');
      await reader.post('/sign-in', { email, password: PASSWORD });
      await second(reader, await app.codeOf(email));
      expect(await isIn(reader)).toBe(true);
    };
    const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';
    const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1';
    await arrive(FIREFOX);
    expect([await about(email), await about(administrator)]).toEqual([[], []]);
    await arrive(SAFARI);
    await arrive(SAFARI);
    const [[own, ...more], told] = [await about(email), await about(administrator)];
    expect([more, told.length]).toEqual([[], 1]);
    for (const word of ['Safari, iPhone', 'network localhost', 'My security']) expect(own?.text).toContain(word);
  });

  it('keeps the app’s secret sealed, and so that it opens in its own row only', async () => {
    const [one, other] = [await person(), await person()];
    const rows = await sql<{ secret: string }>('select secret::text from totp');
    expect(rows.some(({ secret }) => secret.includes(app.apps.get(one) ?? ''))).toBe(false);
    await sql(
      `update totp set secret = (select secret from totp where account_id = (select id from account where email = $1))
       where account_id = (select id from account where email = $2)`,
      [one, other],
    );
    const reader = await half(other);
    expect((await second(reader, codeNow(one))).status).toBe(500);
    expect(await isIn(reader)).toBe(false);
  });
});
