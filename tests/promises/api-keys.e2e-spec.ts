import { TestApp } from '../support/app.js';
import { Browser, WITH_SIGN_IN } from '../support/browser-session.js';

describe('API keys', () => {
  let app: TestApp;
  let person: Browser;

  beforeAll(async () => {
    app = await TestApp.start(WITH_SIGN_IN);
    await app.listStates('QM', 'QN');
    await app.createAccount({ email: 'admin@qm.example', state: 'QM', roles: ['state-administrator'] });
    person = await Browser.signIn(app, 'admin@qm.example');
  });
  afterAll(() => app.close());

  const create = async (name = 'gateway') =>
    (await person.post('/api/v1/api-keys', { name, roles: ['liaison'] })).body as { id: string; key: string };

  it('say who they are', async () => {
    const key = await app.issueKey('QM', ['liaison']);
    const { status, body } = await app.call('GET', '/api/v1/me', { key });
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'key', state: 'QM', roles: ['liaison'] });
  });

  it.each(['/api/v1/me', '/api/v1/no-such-route', '/api/v1/me?key=lia_x&access_token=lia_x'])(
    'are asked for first of all: %s',
    async (path) => {
      const { status, headers, body } = await app.call('GET', path, { headers: { 'accept-language': 'fr' } });
      expect(status).toBe(401);
      expect(headers.get('content-type')).toMatch('application/problem+json');
      expect(body).toMatchObject({ status: 401, code: 'access/unauthenticated' });
      expect(body.detail).toMatch('Veuillez');
    },
  );

  it('count only in the header, not in the query', async () => {
    const { key } = await create();
    expect((await app.call('GET', `/api/v1/me?access_token=${key}&api_key=${key}`)).status).toBe(401);
    expect((await app.call('POST', '/api/v1/me', { body: { access_token: key } })).status).toBe(401);
  });

  it.each(['Bearer', 'Bearer  ', 'Basic eDp5', 'Bearer a b', 'Bearer lia_nonsense', 'bearer undefined'])(
    'are refused when they are none: %p',
    async (authorization) => {
      expect((await app.call('GET', '/api/v1/me', { headers: { authorization } })).status).toBe(401);
    },
  );

  it('are shown once, listed by their prefix, and stored as a hash', async () => {
    const { id, key } = await create('listed');
    const { body } = await person.get('/api/v1/api-keys');
    const listed = body.items.find((item: { id: string }) => item.id === id);
    expect(listed).toMatchObject({ name: 'listed', prefix: key.slice(0, 10) });
    expect(JSON.stringify(body)).not.toMatch(key);
  });

  it('stop at once when revoked; revoking needs If-Match', async () => {
    const { id, key } = await create();
    expect((await app.call('GET', '/api/v1/me', { key })).status).toBe(200);
    expect((await person.send('DELETE', `/api/v1/api-keys/${id}`, undefined)).status).toBe(428);
    expect((await person.send('DELETE', `/api/v1/api-keys/${id}`, undefined, { 'if-match': '"v7"' })).status).toBe(412);
    expect((await person.send('DELETE', `/api/v1/api-keys/${id}`, undefined, { 'if-match': '"v1"' })).status).toBe(204);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await app.call('GET', '/api/v1/me', { key })).status).toBe(401);
  });

  it('cannot make more of their kind, nor pass on what their maker does not hold', async () => {
    const key = await app.issueKey('QM', ['state-administrator']);
    expect((await app.call('POST', '/api/v1/api-keys', { key, body: { name: 'x', roles: ['liaison'] } })).status).toBe(403);
    const { status, body } = await person.post('/api/v1/api-keys', { name: 'x', roles: ['nominating-authority'] });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ pointer: '/roles/0', code: 'role-not-yours-to-give' });
  });

  it('leave a trail their own State reads, and no other', async () => {
    await create();
    const own = await person.get('/api/v1/audit/entries?limit=3');
    expect(own.body.items).toHaveLength(3);
    const next = await person.get(`/api/v1/audit/entries?limit=3&cursor=${own.body.nextCursor as string}`);
    expect(next.body.items[0].id).not.toBe(own.body.items[2].id);
    const stranger = await app.issueKey('QN', ['state-administrator']);
    const theirs = await app.call('GET', '/api/v1/audit/entries', { key: stranger });
    expect(theirs.body.items.every(({ states }: { states: string[] }) => states.includes('QN'))).toBe(true);
    expect((await app.call('GET', '/api/v1/audit/entries', { key: await app.issueKey('QN', ['observer']) })).status).toBe(403);
    const all = await app.call('GET', '/api/v1/audit/entries', { key: await app.issueOfficerKey('auditor') });
    expect(all.body.items.length).toBeGreaterThan(theirs.body.items.length as number);
  });
});
