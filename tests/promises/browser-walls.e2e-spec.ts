import { request as rawRequest } from 'node:http';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { startWeb } from '../../apps/web/src/main.js';
import { RouteRules } from '@liaison/http';
import { PASSWORD } from '../support/app.js';
import { Browser, SignInModule } from '../support/browser-session.js';
import { assemble, type Player, Things } from '../support/cast.js';
import { createAccountIn } from '../support/create-account.js';
import { createTestDatabase } from '../support/database.js';
import { testProcess } from '../support/process.js';
import { RequestStates } from '../support/request-states.js';
import { openApiPath } from '../support/routes.js';
import { UNLIMITED } from '../support/unlimited.js';

const MODULES = [ApiModule, WebModule, SignInModule];
const ELSEWHERE = [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '\\\\evil.example',
  ' /x',
  '/%0d%0ax: y',
];

describe('what a browser is told and asked', () => {
  let states: RequestStates;
  let players: Player[];
  let things: Things;

  beforeAll(async () => {
    states = await RequestStates.start({ modules: MODULES, env: UNLIMITED });
    players = await assemble(states);
    things = await Things.make(states);
  });
  afterAll(() => states.app.close());

  const routes = () =>
    states.app
      .get(RouteRules)
      .list()
      .filter(({ path }) => !path.endsWith('*') && !path.endsWith('/board'));
  const pages = () =>
    routes().filter(({ path }) => !path.startsWith('/api/v1') && !path.startsWith('/test-') && !path.startsWith('/assets/'));

  it('keeps every page to itself: nothing inline, nothing from elsewhere, nothing framed, nothing kept', async () => {
    let seen = 0;
    for (const { path, rule } of pages().filter(({ method }) => method === 'GET')) {
      for (const { browser } of players) {
        const target = things.path(openApiPath(path), rule.act, 'own') ?? openApiPath(path);
        const { headers, body, status } = await browser.get(target, { accept: 'text/html' });
        const csp = headers.get('content-security-policy') ?? '';
        expect([path, csp.includes('unsafe'), csp.includes("default-src 'none'"), csp.includes("frame-ancestors 'none'")]).toEqual([
          path,
          false,
          true,
          true,
        ]);
        expect([path, headers.get('referrer-policy'), headers.get('x-content-type-options')]).toEqual([path, 'same-origin', 'nosniff']);
        expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
        if (status !== 200 || typeof body !== 'string' || !body.startsWith('<!doctype')) continue;
        seen += 1;
        expect([path, /<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=|javascript:/.exec(body)?.[0]]).toEqual([path, undefined]);
        expect([path, /(?:src|href|action)="(?:https?:)?\/\/(?!directory\.example)[^"]*/.exec(body)?.[0]]).toEqual([path, undefined]);
      }
    }
    expect(seen).toBeGreaterThan(60);
  });

  it('refuses whatever another site makes a signed-in browser send, on every route that changes something', async () => {
    const changing = routes().filter(({ method, path, rule }) => method !== 'GET' && !(rule.public && !path.startsWith('/sign')));
    for (const { method, path, rule } of changing) {
      const target = things.path(openApiPath(path), rule.act, 'none') ?? openApiPath(path);
      for (const { browser, role } of players.slice(0, 5)) {
        const { cookie, token } = browser;
        const attempts: Record<string, string>[] = [
          { cookie, 'sec-fetch-site': 'cross-site', 'x-csrf-token': token },
          { cookie, 'sec-fetch-site': 'same-site', 'x-csrf-token': token },
          { cookie, origin: 'https://evil.example', 'x-csrf-token': token },
          { cookie, origin: 'null', 'x-csrf-token': token },
          { cookie, 'sec-fetch-site': 'same-origin' },
          { cookie, 'sec-fetch-site': 'same-origin', 'x-csrf-token': 'A'.repeat(43) },
        ];
        for (const headers of attempts) {
          const { status } = await states.app.call(method, target, { body: {}, headers });
          expect([role, method, path, headers, status]).toEqual([role, method, path, headers, 403]);
        }
      }
    }
    expect(changing.length).toBeGreaterThan(30);
  }, 120_000);

  it('takes a token only for the session it was made for', async () => {
    const [one, other] = [players[0]?.browser, players[1]?.browser];
    const headers = { cookie: one?.cookie ?? '', 'sec-fetch-site': 'same-origin', 'x-csrf-token': other?.token ?? '' };
    expect((await states.app.call('POST', '/api/v1/verification-rounds', { body: { title: 'x' }, headers })).status).toBe(403);
  });

  it('leads nowhere else, whatever a link says', async () => {
    for (const address of ELSEWHERE) {
      for (const path of [`/sign-in?next=${encodeURIComponent(address)}`, `/preferences?back=${encodeURIComponent(address)}`]) {
        const { body } = await states.app.call('GET', path, { headers: { accept: 'text/html' } });
        const given = /name="(?:next|back)" value="([^"]*)"/.exec(body as string)?.[1];
        expect([path, new URL(given ?? '', 'https://directory.example/').origin]).toEqual([path, 'https://directory.example']);
        expect([path, given?.startsWith('/')]).toEqual([path, true]);
      }
      const chosen = await states.app.call('GET', `/preferences?zone=UTC&back=${encodeURIComponent(address)}`);
      expect([address, new URL(chosen.headers.get('location') ?? '', 'https://directory.example/').origin]).toEqual([
        address,
        'https://directory.example',
      ]);
    }
  });

  it('cleans up when somebody leaves', async () => {
    await states.app.createAccount({ email: 'leaver@qm.example', state: 'QM', roles: ['observer'] });
    const leaver = await Browser.signIn(states.app, 'leaver@qm.example');
    const out = await leaver.post('/sign-out', {});
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await leaver.get('/account', { accept: 'text/html' })).status).toBe(303);
  });

  it('finds no way around a rule by the way a path is written', async () => {
    const closed = routes().filter(({ method, rule }) => method === 'GET' && rule.act);
    for (const { path, rule } of closed) {
      const target = things.path(openApiPath(path), rule.act, 'own') ?? openApiPath(path);
      for (const trick of [
        target.replace('/', '//'),
        `${target}/`,
        `/.${target}`,
        `/x/..${target}`,
        `${target}/.`,
        `${target}%2f`,
        `${target};x=1`,
        target.toUpperCase(),
        `${target}%00`,
        `/assets/..${target}`,
        `/health/live/..${target}`,
        target.replace(/\//g, '%2f'),
        `${target}?`,
        `${target}#`,
        `http://evil.example${target}`,
      ]) {
        const status = await raw(trick);
        expect([trick, status < 200 || status >= 300]).toEqual([trick, true]);
      }
    }
  });

  it('does what the method says, not what a header or a field says', async () => {
    const { body } = await states.post('', 'QM', {
      to: ['QN'],
      draft: true,
      kind: 'information',
      subject: 's',
      facts: 'f',
      severity: null,
      sectors: [],
      incidentTypes: [],
      tlp: 'TLP:GREEN',
      language: 'en',
    });
    const { id } = body as { id: string };
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      for (const method of ['GET', 'POST']) {
        const headers = { [name]: 'DELETE', 'if-match': '*' };
        await states.app.call(method, `/api/v1/incident-requests/${id}?_method=DELETE`, {
          key: states.keys.QM,
          headers,
          ...(method === 'POST' && { body: { _method: 'DELETE' } }),
        });
      }
    }
    expect((await states.get(`/${id}`, 'QM')).status).toBe(200);
  });

  /** Exactly this path, as no library would send it. */
  function raw(path: string, headers: Record<string, string> = {}): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = rawRequest(
        { host: '127.0.0.1', port: states.app.server.port, path, headers: { accept: 'text/html', ...headers } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.on('error', reject).end();
    });
  }
});

describe('the address a call comes from', () => {
  const spoofed = (n: number) => ({
    'x-forwarded-for': `203.0.113.${String(n)}`,
    'x-real-ip': `203.0.113.${String(n)}`,
    forwarded: `for=203.0.113.${String(n)}`,
  });

  it('is the connection’s own, whatever a stranger claims', async () => {
    const states = await RequestStates.start({ env: { CALLS_PER_MINUTE: '1', CALL_BURST: '40' } });
    const statuses = [];
    for (let n = 0; n < 60; n += 1) statuses.push((await states.app.call('GET', '/health/live', { headers: spoofed(n) })).status);
    await states.app.close();
    expect(statuses).toContain(429);
  });

  it('does not make another site ours', async () => {
    const states = await RequestStates.start({ modules: MODULES, env: UNLIMITED });
    await states.app.createAccount({ email: 'a@qm.example', state: 'QM', roles: ['observer'] });
    const { cookie, token } = await Browser.signIn(states.app, 'a@qm.example');
    const headers = {
      cookie,
      'x-csrf-token': token,
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    };
    const { status } = await states.app.call('POST', '/account/preferences', { body: {}, headers });
    await states.app.close();
    expect(status).toBe(403);
  });
});

describe('behind a proxy that speaks TLS', () => {
  it('asks browsers for TLS ever after, and gives the cookie to no script, plain connection or other host', async () => {
    const database = await createTestDatabase();
    const env = { PORT: '0', METRICS_PORT: '0', PUBLIC_URL: 'https://directory.example', TRUSTED_PROXIES: '127.0.0.1' };
    const parts = await testProcess(database, 'api', undefined, env);
    const server = await startWeb(parts, null);
    const account = { email: 'a@directory.example', name: 'A', password: PASSWORD, state: null, roles: ['auditor' as const] };
    await createAccountIn(parts, account);
    const signIn = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${String(server.port)}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ email: account.email, password: PASSWORD }),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      });
    const answer = await signIn({ 'x-forwarded-proto': 'https' });
    const plain = await signIn({});
    await server.close();
    await parts.source.destroy();
    await database.drop();
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    const [line = ''] = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('__Host-liaison='));
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(part);
    expect(line).not.toContain('Domain');
    expect(plain.headers.getSetCookie().filter((cookie) => cookie.startsWith('__Host-liaison='))).toEqual([]);
  });
});
