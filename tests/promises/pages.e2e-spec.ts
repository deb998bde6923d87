import { startWeb } from '../../apps/web/src/main.js';
import type { HttpServer } from '../../libs/http/src/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { testProcess, type TestProcess } from '../support/process.js';

let database: TestDatabase;
let parts: TestProcess;
let server: HttpServer;

beforeAll(async () => {
  database = await createTestDatabase();
  parts = await testProcess(database, 'api', undefined, { PORT: '0', METRICS_PORT: '0' });
  server = await startWeb(parts, null);
});

afterAll(async () => {
  await server.close();
  await parts.source.destroy();
  await database.drop();
});

const open = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });
const posted = (body: string): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });

describe('the pages', () => {
  it('welcome a stranger in the language asked for, and remember the one chosen', async () => {
    const page = await open('/', { headers: { 'accept-language': 'ar' } });
    expect(await page.text()).toContain('<html lang="ar" dir="rtl">');
    const chosen = await open('/?lang=zh');
    expect(chosen.headers.get('set-cookie')).toContain('liaison-language=zh');
  });

  it('lead a stranger to sign in and back', async () => {
    const page = await open('/rounds', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?next=%2Frounds']);
  });

  it('keep what was typed with a wrong code, and never confirm by the reference alone', async () => {
    for (const body of ['reference=PING-2026-1-QM1&code=AAAAA-AAAAA&answer=not-me', 'reference=PING-2026-1-QM1']) {
      const page = await open('/check', posted(body));
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('value="PING-2026-1-QM1"');
    }
  });

  it('refuse a wrong password with the form, without the password in it', async () => {
    const page = await open('/sign-in', posted('email=a%40b.example&password=secret-word'));
    expect(page.status).toBe(401);
    const html = await page.text();
    expect(html).toContain('value="a@b.example"');
    expect(html).not.toContain('secret-word');
  });

  it('name their files by content and let browsers keep them', async () => {
    const href = /href="(\/assets\/[^"]+style\.css)"/.exec(await (await open('/check')).text())?.[1] ?? '';
    const file = await open(href);
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });
});
