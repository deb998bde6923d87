import { connect } from 'node:net';
import { type Answer, TestApp } from '../support/app.js';
import { Browser, WITH_SIGN_IN } from '../support/browser-session.js';

describe('bad input', () => {
  let app: TestApp;
  let key: string;
  let person: Browser;

  beforeAll(async () => {
    app = await TestApp.start(WITH_SIGN_IN);
    await app.listStates('QM', 'QN');
    key = await app.issueKey('QN', ['state-administrator']);
    await app.createAccount({ email: 'admin@qm.example', state: 'QM', roles: ['state-administrator'] });
    person = await Browser.signIn(app, 'admin@qm.example');
  });
  afterAll(() => app.close());

  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const bodies: [string, string | Buffer, number, string][] = [
    ['broken JSON', '{"name": ', 400, 'input/malformed'],
    ['JSON 10,000 deep', deep, 400, 'input/too-deep'],
    ['objects 10,000 deep', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 400, 'input/too-deep'],
    ['__proto__', '{"name":"x","roles":["liaison"],"__proto__":{"admin":true}}', 400, 'input/malformed'],
    ['invalid UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), 400, 'input/malformed'],
    ['a body of 2 MiB', JSON.stringify({ name: 'x'.repeat(2 * 1_048_576) }), 413, 'input/too-large'],
    ['a list', '[]', 422, 'input/invalid'],
    ['null characters', '{"name":"a\\u0000b","roles":["liaison"]}', 422, 'input/invalid'],
    ['a lone surrogate', '{"name":"\\ud800","roles":["liaison"]}', 422, 'input/invalid'],
    ['a bidi override', '{"name":"\\u202Etxt","roles":["liaison"]}', 422, 'input/invalid'],
    ['wrong types', '{"name":7,"roles":"liaison"}', 422, 'input/invalid'],
    ['unknown properties', '{"name":"x","roles":["liaison"],"admin":true}', 422, 'input/invalid'],
    ['constructor', '{"constructor":{"prototype":{}}}', 422, 'input/invalid'],
  ];

  it.each(bodies)('%s is a clear problem and stores nothing', async (_, body, status, code) => {
    const answer = await person.post('/api/v1/api-keys', body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at \w+ \(|select |api_key/i);
    const { body: list } = await person.get('/api/v1/api-keys');
    expect(list.items).toEqual([]);
  });

  it('names every fault with its pointer, in the language of the reader', async () => {
    const body = { name: 7, roles: ['king'], 'a/b': 1 };
    const answer = await person.post('/api/v1/api-keys', JSON.stringify(body), { 'accept-language': 'ru' });
    const faults = answer.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]);
    expect(faults).toEqual(
      expect.arrayContaining([
        ['/name', 'text-needed'],
        ['/roles', 'not-one-of'],
        ['/a~1b', 'unknown-property'],
      ]),
    );
    expect(answer.body.title).toMatch(/[а-я]/);
    expect(answer.headers.get('content-language')).toBe('ru');
  });

  it('judges the credential before syntax, media type and everything but size', async () => {
    for (const body of ['{', deep, '[]']) expect((await app.call('POST', '/api/v1/api-keys', { body })).status).toBe(401);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await app.call('POST', '/api/v1/api-keys', { body: 'a=b', headers: form })).status).toBe(401);
    expect((await app.call('POST', '/api/v1/api-keys', { body: '{', key })).status).toBe(403);
    expect((await person.post('/api/v1/api-keys', 'a=b', form)).status).toBe(415);
  });

  it.each([
    ['GET', '/api/v1/api-keys/undefined', 404],
    ['GET', '/api/v1/%00', 404],
    ['GET', '/api/v1/%', 400],
    ['GET', '/api/v1/%ff', 400],
    ['GET', `/api/v1/${'x'.repeat(3_000)}`, 404],
    ['GET', '/api/v1/audit/entries?limit=0', 422],
    ['GET', '/api/v1/audit/entries?limit=ten', 422],
    ['GET', '/api/v1/audit/entries?limit=1&limit=2', 422],
    ['GET', '/api/v1/audit/entries?cursor=none', 400],
    ['GET', '/api/v1/audit/entries?cursor=WyJ4Il0', 400],
    ['GET', '/api/v1/audit/entries?surprise=1', 422],
    ['GET', '/api/v1/audit/entries?cursor=%00', 422],
    ['DELETE', '/api/v1/me', 404],
    ['PATCH', '/api/v1/me', 404],
    ['OPTIONS', '/api/v1/me', 404],
  ])('%s %s is refused, never a fault of ours', async (method, path, status) => {
    const answer = await app.call(method, path, { key });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('does not let a header change the method, and answers HEAD like GET without a body', async () => {
    const answer = await app.call('GET', '/api/v1/me', { key, headers: { 'x-http-method-override': 'DELETE' } });
    expect(answer.status).toBe(200);
    const head = await app.call('HEAD', '/api/v1/me', { key });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('answers what is not HTTP with a problem, too', async () => {
    expect(await raw(app.server.port, 'NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [\s\S]*application\/problem\+json/);
    expect(await raw(app.server.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
  });

  it('limits the calls of one key and says when to come back', async () => {
    const hasty = await app.issueKey('QN', ['observer']);
    const answers: Answer[] = [];
    const refused = () => answers.find(({ status }) => status === 429);
    // The bucket fills again while a slow machine answers, so it takes as many calls as it takes.
    while (!refused() && answers.length < 5_000) {
      answers.push(...(await Promise.all(Array.from({ length: 200 }, () => app.call('GET', '/api/v1/me', { key: hasty })))));
    }
    expect(Number(refused()?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 200 || status === 429)).toBe(true);
  });
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });
}
