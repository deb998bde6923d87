import { ChangePassword, EndSession, SessionsQuery } from '@liaison/identity';
import { asAdmin } from '../support/database.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { Browser, WITH_SIGN_IN } from '../support/browser-session.js';

describe('signing in', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start(WITH_SIGN_IN);
    await app.listStates('QM');
    await app.createAccount({ email: 'officer@qm.example', state: 'QM', roles: ['state-administrator', 'liaison'] });
  });
  afterAll(() => app.close());

  const attempt = (email: string, password: string, headers: Record<string, string> = {}) =>
    app.call('POST', '/test-sign-in', { body: { email, password }, headers });

  it('opens a session under a new id, whatever cookie came along', async () => {
    const { status, headers } = await attempt('Officer@QM.example', PASSWORD, { cookie: 'liaison=planted.signature' });
    expect(status).toBe(201);
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toMatch(/^liaison=/);
    expect(cookie).not.toMatch('planted');
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('gives an unknown account and a wrong password the same answer in the same time', async () => {
    const timed = async (email: string) => {
      const start = performance.now();
      const { status, body } = await attempt(email, 'not the right password');
      return { status, body: body as unknown, ms: performance.now() - start };
    };
    const [wrong, unknown] = [await timed('officer@qm.example'), await timed('nobody@qm.example')];
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
    expect(Math.abs(unknown.ms - wrong.ms)).toBeLessThan(150);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('from another site is refused: %p', async (headers) => {
    expect((await attempt('officer@qm.example', PASSWORD, headers as Record<string, string>)).status).toBe(403);
  });

  it('lets a session use the api only from our own pages, and write only with their token', async () => {
    const person = await Browser.signIn(app, 'officer@qm.example');
    expect((await person.get('/api/v1/me')).body).toMatchObject({ kind: 'person', state: 'QM' });
    expect((await person.get('/api/v1/me', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await app.call('GET', '/api/v1/me', { headers: { cookie: person.cookie } })).status).toBe(403);
    const key = { name: 'gateway', roles: ['liaison'] };
    expect((await person.post('/api/v1/api-keys', key, { 'x-csrf-token': 'guessed' })).status).toBe(403);
    expect((await person.post('/api/v1/api-keys', key)).status).toBe(201);
  });

  it('stores the hash of the token only', async () => {
    const { cookie } = await Browser.signIn(app, 'officer@qm.example');
    const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!;
    const { rows } = await asAdmin(app.database.adminUrl, (admin) => admin.query<{ row: string }>('select s::text as row from session s'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });

  it('ends a session at once, and all others when the password changes', async () => {
    const [first, second] = [await Browser.signIn(app, 'officer@qm.example'), await Browser.signIn(app, 'officer@qm.example')];
    const { rows } = await asAdmin(app.database.adminUrl, (a) => a.query<{ id: string }>('select account_id as id from session'));
    const actor = {
      kind: 'person' as const,
      name: `account:${rows[0]!.id}`,
      directoryId: app.database.directoryId,
      state: 'QM',
      roles: ['liaison'] as const,
      contactIds: [],
      personId: rows[0]!.id,
    };
    const [latest] = await app.get(SessionsQuery).list(actor);
    await app.get(ChangePassword).execute(actor, { current: PASSWORD, next: 'another battery staple' }, latest!.id);
    expect((await first.get('/api/v1/me')).status).toBe(401);
    expect((await second.get('/api/v1/me')).status).toBe(200);
    await app.get(EndSession).execute(actor, latest!.id);
    expect((await second.get('/api/v1/me')).status).toBe(401);
    expect((await attempt('officer@qm.example', PASSWORD)).status).toBe(401);
  });

  it('slows down guessing', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => attempt('target@qm.example', 'guess')));
    expect(answers.some(({ status }) => status === 429)).toBe(true);
    expect(answers.every(({ status }) => status === 429 || status === 401)).toBe(true);
  });
});
