import { asAdmin } from '../support/database.js';
import { TestApp } from '../support/app.js';

describe('health', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.close());

  it('tells that the process lives', async () => {
    expect((await app.call('GET', '/health/live')).body).toEqual({ status: 'live' });
  });

  it('is degraded but ready without a worker, and alarms the outside', async () => {
    const ready = await app.call('GET', '/health/ready');
    expect([ready.status, ready.body.status, ready.body.checks.worker]).toEqual([200, 'degraded', 'late']);
    expect((await app.call('GET', '/health/work')).status).toBe(503);
  });

  it('is ready while a worker beats', async () => {
    await asAdmin(app.database.adminUrl, (admin) => admin.query(`insert into heartbeat (process, at) values ('w', now())`));
    expect((await app.call('GET', '/health/ready')).body.status).toBe('ready');
    expect((await app.call('GET', '/health/work')).status).toBe(200);
  });

  it('names whom to tell about a weakness', async () => {
    expect((await app.call('GET', '/.well-known/security.txt')).body).toMatch(/^Contact: mailto:/);
  });

  it('sends strict headers with every answer, refusals too', async () => {
    for (const path of ['/health/live', '/api/v1/me', '/nowhere']) {
      const { headers } = await app.call('GET', path);
      expect(headers.get('content-security-policy')).toMatch("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});
