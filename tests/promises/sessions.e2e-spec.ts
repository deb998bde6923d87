import { totpCode } from '@liaison/identity';
import type { Role } from '@liaison/kernel';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { Browser, WITH_SIGN_IN } from '../support/browser-session.js';
import { asAdmin } from '../support/database.js';
import { PageReader } from '../support/page-reader.js';
import { SoftwareAuthenticator } from '../support/software-authenticator.js';
import { UNLIMITED } from '../support/unlimited.js';

const ORIGIN = 'http://localhost:3000';
const SAME_SITE = { 'sec-fetch-site': 'same-origin' };
const MINUTE = 60;
const HOUR = 60 * MINUTE;

describe('a session', () => {
  let app: TestApp;
  let made = 0;

  beforeAll(async () => {
    const guesses = { STRANGER_BURST: '1000', ATTEMPT_BURST: '1000', PLACE_BURST: '1000' };
    app = await TestApp.start([...WITH_SIGN_IN, WebModule], { ...UNLIMITED, ...guesses, PUBLIC_URL: ORIGIN });
    await app.listStates('QM');
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);

  async function person(role: Role): Promise<string> {
    const email = `${role}${String((made += 1))}@qm.example`;
    const isOfficial = role === 'manager' || role === 'second-officer' || role === 'auditor';
    await app.createAccount({ email, state: isOfficial ? null : 'QM', roles: [role] });
    return email;
  }

  const OWN = 'account_id = (select id from account where email = $1)';
  const idleFor = (email: string, seconds: number) =>
    sql(`update session set used_at = now() - $2 * interval '1 second' where ${OWN}`, [email, seconds]);
  /** Used all the time, and opened so long ago. */
  const openFor = (email: string, seconds: number) =>
    sql(
      `update session set used_at = now(), expires_at = now() + (expires_at - created_at) - $2 * interval '1 second',
         created_at = now() - $2 * interval '1 second' where ${OWN}`,
      [email, seconds],
    );
  const isOpen = async (browser: Browser) => (await browser.get('/api/v1/me')).status === 200;

  describe.each<[Role, number, number]>([
    ['liaison', 30 * MINUTE, 12 * HOUR],
    ['state-administrator', 30 * MINUTE, 12 * HOUR],
    ['manager', 15 * MINUTE, 8 * HOUR],
    ['second-officer', 15 * MINUTE, 8 * HOUR],
  ])('of a %s', (role, idle, longest) => {
    it(`ends after ${String(idle / MINUTE)} minutes without use, and not before`, async () => {
      const email = await person(role);
      const browser = await Browser.signIn(app, email);
      await idleFor(email, idle - 10);
      expect(await isOpen(browser)).toBe(true);
      await idleFor(email, idle + 1);
      expect(await isOpen(browser)).toBe(false);
    });

    it(`ends ${String(longest / HOUR)} hours after it was opened, however much it is used`, async () => {
      const email = await person(role);
      const browser = await Browser.signIn(app, email);
      await openFor(email, longest - 10);
      expect(await isOpen(browser)).toBe(true);
      await openFor(email, longest + 1);
      expect(await isOpen(browser)).toBe(false);
    });
  });

  it('goes on as long as it is used: every use counts from then', async () => {
    const email = await person('liaison');
    const browser = await Browser.signIn(app, email);
    for (let n = 0; n < 3; n += 1) {
      await idleFor(email, 29 * MINUTE);
      expect(await isOpen(browser)).toBe(true);
    }
  });

  it('has an officer’s lifetime from the moment its person becomes one', async () => {
    const email = await person('auditor');
    const browser = await Browser.signIn(app, email);
    await idleFor(email, 20 * MINUTE);
    await sql(`update account set roles = '{manager}' where email = $1`, [email]);
    expect(await isOpen(browser)).toBe(false);
  });

  it('that has ended is not shown among those that are open', async () => {
    const email = await person('manager');
    await Browser.signIn(app, email);
    await openFor(email, 8 * HOUR + 1);
    const { html } = await (await PageReader.signIn(app, email)).open('/account/security');
    expect(html.match(/This session/g)).toHaveLength(1);
    expect(html).not.toMatch(/\/account\/sessions\/[^"]+\/end"/);
  });

  it('of somebody else cannot be ended, and its existence is not told', async () => {
    const [mine, theirs] = [await person('liaison'), await person('liaison')];
    const [me, other] = [await Browser.signIn(app, mine), await Browser.signIn(app, theirs)];
    const [session] = await sql<{ id: string }>(`select public_id as id from session where ${OWN}`, [theirs]);
    const refused = await me.post(`/account/sessions/${session!.id}/end`, {}, { accept: 'application/json' });
    const unknown = await me.post('/account/sessions/01900000-0000-7000-8000-000000000000/end', {}, { accept: 'application/json' });
    expect([refused.status, refused.body]).toEqual([404, unknown.body]);
    expect(await isOpen(other)).toBe(true);
  });

  it('ends all the others at one press, and stays itself', async () => {
    const email = await person('liaison');
    const others = await Promise.all([1, 2, 3].map(() => Browser.signIn(app, email)));
    const reader = await PageReader.signIn(app, email);
    const { html } = await reader.submit('/account/security', '/account/sessions/end-others');
    expect(html).toContain('All other sessions are ended.');
    expect(await Promise.all(others.map(isOpen))).toEqual([false, false, false]);
    expect((await reader.open('/account')).status).toBe(200);
  });

  it('gets a new id with everything it is shown, and the id before opens nothing', async () => {
    const email = `rotating@qm.example`;
    await app.createBareAccount({ email, state: 'QM', roles: ['liaison'] });
    const reader = new PageReader(app);
    const seen: [string, string][] = [];
    const after = async (what: string, work: () => Promise<unknown>) => {
      const before = reader.cookie;
      await work();
      expect([what, reader.cookie === before]).toEqual([what, false]);
      expect([what, await stands(before)]).toEqual([what, false]);
      seen.push([what, reader.cookie]);
    };

    await after('password', () => reader.post('/sign-in', { email, password: PASSWORD }));
    let secret = '';
    await after('app set up', async () => {
      secret = /<code class="secret"[^>]*>([A-Z2-7 ]+)</.exec((await reader.submit('/enrolment', '/enrolment/app')).html)?.[1] ?? '';
      secret = secret.replaceAll(' ', '');
      await reader.submit('/enrolment/app', '/enrolment/app/confirmation', { code: await codeOf(secret) });
    });
    await after('fresh proof', async () => reader.submit('/step-up', '/step-up', { code: await codeOf(secret) }));
    const made = await reader.submit('/account/recovery-codes', '/account/recovery-codes');
    const [recovery = ''] = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(made.html) ?? [];
    const again = () => reader.submit('/sign-in', '/sign-in', { email, password: PASSWORD });
    await after('password again', again);
    await after('code', async () => reader.submit('/sign-in/second-step', '/sign-in/second-step', { code: await codeOf(secret) }));
    await again();
    await after('recovery code', () => reader.submit('/sign-in/second-step', '/sign-in/recovery', { recovery }));
    expect(new Set(seen.map(([, cookie]) => cookie)).size).toBe(seen.length);

    async function codeOf(of: string): Promise<string> {
      await sql(`update totp set last_step = 0 where ${OWN}`, [email]);
      return totpCode(of, new Date());
    }
  });

  it('gets a new id with a passkey too: set up, shown alone, shown after the password, shown once more', async () => {
    const email = 'key-holder@qm.example';
    await app.createBareAccount({ email, state: 'QM', roles: ['liaison'] });
    const device = new SoftwareAuthenticator(ORIGIN, 'localhost');
    let browser = await half(email);
    const rotates = async (options: string, path: string, answerOf: (asked: { challenge: string }) => unknown) => {
      const before = browser.cookie;
      const { body } = await browser.post(options, {}, SAME_SITE);
      const answer = await browser.post(path, { answer: answerOf(body as { challenge: string }), name: 'x' }, SAME_SITE);
      expect([path, answer.status]).toEqual([path, 200]);
      browser = await Browser.of(app, answer);
      expect([path, browser.cookie === before, await stands(before)]).toEqual([path, false, false]);
    };
    await rotates('/enrolment/passkey/options', '/enrolment/passkey', (asked) => device.create(asked));
    await rotates('/passkey/options', '/passkey', (asked) => device.get(asked));
    await rotates('/sign-in/passkey/options', '/sign-in/passkey', (asked) => device.get(asked));
    browser = await half(email);
    await rotates('/passkey/options', '/passkey', (asked) => device.get(asked));
  });

  it('that somebody planted in another’s browser ends when that person signs in, and is never theirs', async () => {
    const [planter, victim] = [await person('liaison'), await person('liaison')];
    const { cookie: planted } = await half(planter);
    const reader = new PageReader(app);
    reader.plant(planted);
    await reader.submit('/sign-in', '/sign-in', { email: victim, password: PASSWORD });
    await reader.submit('/sign-in/second-step', '/sign-in/second-step', { code: await app.codeOf(victim) });
    expect((await reader.open('/account')).html).toContain(victim);
    expect([reader.cookie.includes(planted), await stands(planted)]).toEqual([false, false]);
  });

  async function half(email: string): Promise<Browser> {
    return Browser.of(app, await app.call('POST', '/test-sign-in', { body: { email, password: PASSWORD }, headers: SAME_SITE }));
  }

  /** Whether anybody is behind these cookies, however far they have come. */
  async function stands(cookie: string): Promise<boolean> {
    const answer = await fetch(new URL('/account', app.url), { headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
    return answer.headers.get('location') !== '/sign-in?next=%2Faccount';
  }
});
