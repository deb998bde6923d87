import { connect } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { UNLIMITED } from '../support/unlimited.js';
import { until } from '../support/until.js';
import type { PageReader } from '../support/page-reader.js';
import { type DemoAccess, type Server, SplitInstallation } from '../support/split-installation.js';

/** Every header the service reads, or that a server before it might. */
const HEADERS = [
  ...['accept', 'accept-language', 'authorization', 'content-type', 'cookie', 'host', 'idempotency-key', 'if-match', 'if-none-match'],
  ...['origin', 'referer', 'sec-fetch-site', 'user-agent', 'x-csrf-token', 'x-http-method-override', 'x-request-id'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-original-url'],
];

/** A line break and a header of the attacker's, in every way that has ever passed for one. */
const BREAKS = [
  'x\r\nX-Injected: yes',
  'x\nX-Injected: yes',
  'x\rX-Injected: yes',
  'x\r\n X-Injected: yes',
  'x\0\r\nX-Injected: yes',
  'x%0d%0aX-Injected: yes',
  'x\u560d\u560aX-Injected: yes',
  'x\u0085X-Injected: yes',
  'x\u2028X-Injected: yes',
  'x\\r\\nX-Injected: yes',
];

/** Two ideas of where a request ends (RFC 9112 §6.3). */
const SMUGGLED = [
  'Content-Length: 4\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nContent-Length: 4',
  'Content-Length: 4\r\nContent-Length: 60',
  'Content-Length: 4, 60',
  'Content-Length: +4',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: identity, chunked\r\nContent-Length: 4',
  'Transfer-Encoding : chunked',
];

const FORGED = '{"level":"fatal","message":"forged"}';
const KNOWN_HEADERS =
  /^(auto-submitted|content-language|content-transfer-encoding|content-type|date|from|in-reply-to|message-id|mime-version|references|reply-to|subject|to|x-auto-response-suppress)$/;

describe('a line break', () => {
  let house: SplitInstallation;
  let demo: DemoAccess;
  let api: Server;
  let web: Server;
  let liaison: PageReader;
  let administrator: PageReader;

  beforeAll(async () => {
    house = await SplitInstallation.create({ ...UNLIMITED, PLACE_BURST: '1000', OFFICER_FACTORS: 'passkey,totp' });
    demo = await house.fillWithDemo();
    [api, web] = await Promise.all([house.serve('api'), house.serve('web')]);
    await house.begin('worker');
    [liaison, administrator] = [await signIn('liaison'), await signIn('state-administrator')];
  }, 120_000);
  afterAll(() => house.close(), 60_000);

  const signIn = (role: string) =>
    house.signIn(
      web,
      demo.accounts.find(({ state, roles }) => state === 'QM' && roles.includes(role))!,
    );

  /** Sends bytes and reads until the server closes; what came back, head by head. */
  async function raw(server: Server, request: string): Promise<string> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.end(Buffer.from(request));
    return readAll(socket);
  }

  const headsOf = (answer: string) => answer.split(/^(?=HTTP\/1\.1 )/m).map((one) => one.split('\r\n\r\n')[0] ?? '');

  function expectHarmless(answer: string, about: unknown): void {
    const heads = headsOf(answer);
    expect([about, heads.length]).toEqual([about, 1]);
    expect([about, /^(x-injected|set-cookie: *evil)/im.test(heads[0] ?? '')]).toEqual([about, false]);
    expect([about, /^HTTP\/1\.1 [234]\d\d /.test(heads[0] ?? '')]).toEqual([about, true]);
  }

  it.each(HEADERS)('in %s makes no header of an answer, and no fault', async (header) => {
    for (const [server, line] of [
      [api, 'GET /api/v1/me'],
      [web, 'GET /sign-in'],
      [web, 'POST /sign-in'],
    ] as const) {
      for (const value of BREAKS) {
        const host = header === 'host' ? '' : 'Host: localhost\r\n';
        const answer = await raw(server, `${line} HTTP/1.1\r\n${host}${header}: ${value}\r\nConnection: close\r\n\r\n`);
        expectHarmless(answer, [line, value]);
      }
    }
  });

  it.each(SMUGGLED)('cannot hide a second request behind a first: %j', async (framing) => {
    const hidden = 'GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const answer = await raw(api, `POST /api/v1/confirmations HTTP/1.1\r\nHost: localhost\r\n${framing}\r\n\r\n0\r\n\r\n${hidden}`);
    expect(headsOf(answer).map((head) => head.split(' ')[1])).toEqual(['400']);
  });

  it.each(['TRACE', 'TRACK', 'CONNECT', 'PURGE'])('is not sent back by a method that repeats what it got: %s', async (method) => {
    const answer = await raw(web, `${method} /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Told: a secret\r\nConnection: close\r\n\r\n`);
    expect(answer).not.toContain('a secret');
    expect(answer).not.toMatch(/^HTTP\/1\.1 [25]/);
  });

  it('in an address makes no header of where it leads', async () => {
    const paths = [
      '/sign-in?next=',
      '/preferences?zone=UTC&back=',
      '/step-up?next=',
      '/sign-in/second-step?next=',
      '/contacts?q=',
      '/lang?x=',
    ];
    const others = ['\u0001', '\u007f', '\u00e9', '嘍', '\ud83d\ude00'].map((odd) => `x${odd}`);
    for (const path of paths) {
      for (const value of [...BREAKS, ...others]) {
        for (const reader of [liaison, administrator]) {
          const { status, headers } = await reader.open(`${path}${encodeURIComponent(`/${value}`)}`);
          expect([path, value, headers.get('x-injected'), status < 500]).toEqual([path, value, null, true]);
        }
      }
    }
  });

  it('in a form leads to no header of a letter and to no second recipient', async () => {
    const names = BREAKS.map((value) => `Bcc ${value}\r\nBcc: spy@evil.example`);
    for (const [n, name] of names.entries()) {
      const email = `invited${String(n)}@maridia.example`;
      for (const fields of [
        { name, email },
        { name: 'Name', email: `${email}\r\nBcc: spy@evil.example` },
        { name: `Plain ${BREAKS[n] ?? ''}`, email },
      ]) {
        const { status } = await administrator.submit('/accounts/new', '/accounts/invitations', {
          roles: 'liaison',
          language: 'en',
          ...fields,
        });
        expect([fields, status < 500]).toEqual([fields, true]);
      }
      expect(
        (await administrator.post('/password-reset', { email: `liaison@maridia.example\r\nBcc: spy@evil.example` })).status,
      ).toBeLessThan(500);
      await request({ subject: `Scans ${BREAKS[n] ?? ''}` });
    }
    const { status } = await request({ subject: 'The last one' });
    expect(status).toBe(201);
    for (const to of ['invited9@maridia.example', 'cert@nordalie.example']) {
      await until(() => house.mail.received.some((mail) => mail.to.includes(to)));
    }
    expect(house.mail.received.length).toBeGreaterThan(2);
    for (const { source, to } of house.mail.received) {
      const head = source.split('\r\n\r\n')[0] ?? '';
      const known = [...head.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name.toLowerCase());
      expect(known.filter((name) => !KNOWN_HEADERS.test(name))).toEqual([]);
      expect(new Set(known).size).toBe(known.length);
      expect(to).toHaveLength(1);
      expect(to.join()).not.toContain('evil');
    }
  });

  const request = (more: object) =>
    fetch(`${api.url}/api/v1/incident-requests`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo.apiKeys['QM'] ?? ''}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ to: ['QN'], kind: 'information', facts: 'We saw scans.', sectors: [], incidentTypes: [], severity: null },
        ...{ tlp: 'TLP:GREEN', language: 'en', exercise: false },
        ...more,
      }),
    });

  it('in what somebody wrote makes no line of a log, even when a fault repeats it word for word', async () => {
    await house.sql(`create function say() returns trigger language plpgsql as $$ begin raise exception '%', new.facts; end $$`);
    await house.sql('create trigger say before insert on incident_request for each row execute function say()');
    for (const lineBreak of ['\n', '\r\n', '\u0085', '\u2028']) {
      const { status } = await request({ subject: 'x', facts: `One${lineBreak}${FORGED}${lineBreak}\u001b[2J` }).catch(() => ({
        status: 0,
      }));
      expect([500, 422]).toContain(status);
    }
    expect((await request({ subject: 'x', facts: `Two\n${FORGED}\nthree` })).status).toBe(500);
    await house.sql('drop function say cascade');
    const { text = '' } = house.outputs.find(({ where }) => where === 'log of api') ?? {};
    const lines = text.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.filter((line) => line.includes('forged')).length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: 'error', context: 'http' });
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });
});
