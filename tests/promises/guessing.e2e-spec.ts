import { Attempts, TooManyAttempts } from '@liaison/identity';
import { PASSWORD, TestApp } from '../support/app.js';
import { WITH_SIGN_IN } from '../support/browser-session.js';
import { asAdmin } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { startHttp } from '@liaison/http';

const OFFICER = 'officer@qm.example';
const DEVICE = 'liaison-device';

describe('guessing', () => {
  let app: TestApp;
  let other: TestApp['server'];
  let source: TestApp['process']['source'];

  beforeAll(async () => {
    app = await TestApp.start(WITH_SIGN_IN, { CALL_BURST: '10000', CALLS_PER_MINUTE: '100000' });
    await app.listStates('QM');
    await app.createAccount({ email: OFFICER, state: 'QM', roles: ['state-administrator'] });
    const parts = await testProcess(app.database, 'api', undefined, { CALL_BURST: '10000', CALLS_PER_MINUTE: '100000' });
    source = parts.source;
    other = await startHttp({ parts, modules: WITH_SIGN_IN, port: 0, trustedProxies: '127.0.0.1' });
  });
  afterAll(async () => {
    await other.close();
    await source.destroy();
    await app.close();
  });
  beforeEach(() => asAdmin(app.database.adminUrl, (admin) => admin.query('delete from attempt; delete from known_place')));

  const attempts = (server: TestApp['server']) => server.app.get(Attempts, { strict: false });
  const signIn = (email: string, password: string, headers: Record<string, string> = {}, server = app.server) =>
    fetch(`http://127.0.0.1:${String(server.port)}/test-sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email, password }),
    });
  const outcome = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'taken',
      (error: unknown) => (error instanceof TooManyAttempts ? 'refused' : String(error)),
    );
  const count = (all: readonly unknown[], what: unknown) => all.filter((one) => one === what).length;

  it('is let through exactly as often as is allowed, however parallel and over two processes', async () => {
    const place = { address: '192.0.2.1', device: null };
    const tries = Array.from({ length: 60 }, (_, i) =>
      outcome(attempts(i % 2 ? other : app.server).take('sign-in', 'x@qm.example', place)),
    );
    const all = await Promise.all(tries);
    expect([count(all, 'taken'), count(all, 'refused')]).toEqual([10, 50]);
  });

  it('from many places is let through exactly as often as strangers are allowed', async () => {
    const from = (i: number) => ({ address: `198.51.100.${String(i)}`, device: null });
    const all = await Promise.all(Array.from({ length: 80 }, (_, i) => outcome(attempts(app.server).take('sign-in', 'x', from(i)))));
    expect([count(all, 'taken'), count(all, 'refused')]).toEqual([30, 50]);
  });

  it('at many people from one place is let through as often as one place is allowed, whichever address of its network', async () => {
    const from = (i: number) => ({ address: `2001:db8::${i.toString(16)}`, device: null });
    const all = await Promise.all(
      Array.from({ length: 70 }, (_, i) => outcome(attempts(app.server).take('sign-in', `x${String(i)}`, from(i)))),
    );
    expect([count(all, 'taken'), count(all, 'refused')]).toEqual([60, 10]);
  });

  it('takes nothing when it is refused, so that waiting is enough', async () => {
    const place = { address: '192.0.2.1', device: null };
    const all = await Promise.all(Array.from({ length: 50 }, () => outcome(attempts(app.server).take('sign-in', 'x', place))));
    expect(count(all, 'refused')).toBe(40);
    await asAdmin(app.database.adminUrl, (admin) => admin.query(`update attempt set until = until - interval '6 seconds'`));
    expect(await outcome(attempts(app.server).take('sign-in', 'x', place))).toBe('taken');
    await expect(attempts(app.server).take('sign-in', 'x', place)).rejects.toMatchObject({ retryAfter: 6 });
  });

  it('counts each kind and each subject apart, names like those of objects included', async () => {
    for (const subject of ['__proto__', 'constructor', 'toString']) {
      const place = { address: '192.0.2.1', device: null };
      const tries = (kind: 'sign-in' | 'recovery') =>
        Array.from({ length: 11 }, () => outcome(attempts(app.server).take(kind, subject, place)));
      expect(count(await Promise.all([...tries('sign-in'), ...tries('recovery')]), 'taken')).toBe(20);
    }
  });

  it('does not keep the real person out: where they signed in before, strangers’ guesses do not count', async () => {
    const first = await signIn(OFFICER, PASSWORD);
    expect(first.status).toBe(201);
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith(DEVICE))!;
    expect(device).toMatch(/HttpOnly; SameSite=Lax/);
    const guesses = Array.from({ length: 60 }, (_, i) =>
      signIn(OFFICER, 'a guess', { 'x-forwarded-for': `198.51.100.${String(i % 40)}` }, other),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([30, 30]);
    const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
    expect((await signIn(OFFICER, PASSWORD, elsewhere, other)).status).toBe(429);
    expect((await signIn(OFFICER, PASSWORD, { ...elsewhere, cookie: device.split(';')[0]! }, other)).status).toBe(201);
    expect((await signIn(OFFICER, PASSWORD)).status).toBe(201);
  });

  it('with the cookie of a stranger’s browser is counted as from anywhere', async () => {
    const cookie = `${DEVICE}=${'A'.repeat(27)}`;
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => signIn(OFFICER, 'a guess', { cookie })))).map(
      ({ status }) => status,
    );
    expect([count(statuses, 401), count(statuses, 429)]).toEqual([10, 2]);
  });

  it('is counted where it comes from, whatever X-Forwarded-For says, unless a proxy of ours says it', async () => {
    const forged = Array.from({ length: 14 }, (_, i) => signIn('x@qm.example', 'guess', { 'x-forwarded-for': `203.0.113.${String(i)}` }));
    expect(
      count(
        (await Promise.all(forged)).map(({ status }) => status),
        429,
      ),
    ).toBe(4);
    const named = Array.from({ length: 14 }, (_, i) =>
      signIn('y@qm.example', 'guess', { 'x-forwarded-for': `9.9.9.9, 203.0.113.${String(i)}` }, other),
    );
    expect(
      count(
        (await Promise.all(named)).map(({ status }) => status),
        429,
      ),
    ).toBe(0);
    const behind = Array.from({ length: 14 }, (_, i) =>
      signIn('z@qm.example', 'guess', { 'x-forwarded-for': `9.9.9.${String(i)}, 203.0.113.77` }, other),
    );
    expect(
      count(
        (await Promise.all(behind)).map(({ status }) => status),
        429,
      ),
    ).toBe(4);
  });

  it('leaves neither address nor account behind', async () => {
    await signIn('nobody@qm.example', 'a guess');
    const rows = await asAdmin(app.database.adminUrl, (admin) => admin.query<{ row: string }>('select a::text as row from attempt a'));
    expect(rows.rows).toHaveLength(3);
    expect(rows.rows.some(({ row }) => /nobody|127\.0/.test(row) || row.includes(Buffer.from('nobody').toString('hex')))).toBe(false);
  });
});
