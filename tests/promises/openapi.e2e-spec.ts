import type { FastifyInstance } from 'fastify';
import { TestApp } from '../support/app.js';

describe('the contract', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.close());

  it('is OpenAPI 3.1 and names the role of every route', async () => {
    const { body } = await app.call('GET', '/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const operations = Object.values<Record<string, Record<string, unknown>>>(body.paths).flatMap((item) => Object.values(item));
    const named = operations.filter((operation) => operation['x-roles'] ?? operation['security']);
    expect(named).toHaveLength(operations.length);
  });

  it('misses no route under /api/v1', async () => {
    const { body } = await app.call('GET', '/api/openapi.json');
    const described = new Set(
      Object.entries<object>(body.paths).flatMap(([path, item]) => Object.keys(item).map((m) => `${m.toUpperCase()} ${path}`)),
    );
    const served = routesOf(app.server.app.getHttpAdapter().getInstance());
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

/** What the router really serves: `GET /api/v1/me`, with parameters written as OpenAPI does. */
function routesOf(fastify: FastifyInstance): string[] {
  const routes: string[] = [];
  const stack: string[] = [];
  for (const line of fastify.printRoutes({ commonPrefix: false }).split('\n')) {
    const match = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line);
    if (!match) continue;
    const depth = (match[1] ?? '').length / 4;
    stack.splice(depth, Infinity, match[2] ?? '');
    const path = stack.join('').replace(/:(\w+)/g, '{$1}');
    for (const method of (match[3] ?? '').split(', ').filter(Boolean)) routes.push(`${method} ${path}`);
  }
  return routes.filter((route) => route.includes(' /api/v1/') && !route.endsWith('*') && !route.startsWith('HEAD'));
}
