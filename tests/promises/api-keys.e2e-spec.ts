import { TestApp } from '../support/app.js';

describe('API keys', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await app.listStates('QM');
  });

  afterAll(() => app.close());

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
    },
  );
});
