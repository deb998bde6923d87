import { TestApp } from '../support/app.js';
import { operationsOf, routesOf } from '../support/routes.js';

describe('the contract', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.close());

  it('is OpenAPI 3.1 and names the role of every route', async () => {
    const { body } = await app.call('GET', '/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(operationsOf(body).filter(({ roles }) => !roles.length)).toEqual([]);
  });

  it('misses no route under /api/v1', async () => {
    const { body } = await app.call('GET', '/api/openapi.json');
    const described = new Set(operationsOf(body).map(({ method, path }) => `${method} ${path}`));
    const all = routesOf(app.server.app.getHttpAdapter().getInstance());
    const served = all.filter((route) => route.includes(' /api/v1/') && !route.endsWith('*'));
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter((route) => !described.has(route))).toEqual([]);
  });

  it('can be read in a browser under the strict policy: nothing inline', async () => {
    const { status, headers, body } = await app.call('GET', '/api/docs');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch('text/html');
    expect(body).not.toMatch(/<script|style=|<style/);
    expect(headers.get('content-security-policy')).not.toMatch('unsafe');
  });
});
