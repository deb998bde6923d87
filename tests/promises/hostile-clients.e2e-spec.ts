import { BODY, RequestStates } from '../support/request-states.js';
import { UNLIMITED } from '../support/unlimited.js';

const REQUESTS = '/api/v1/incident-requests';
const ROUNDS = '/api/v1/verification-rounds';
const WRONG: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, '', 'x', 'a\u202Eb', '\u0000', 'x'.repeat(70_000), [], [null], [[]], ['qn'], ['ZZ'], ['QN', 'QN'], {}],
  ...[{ scheme: 'ref6' }, { scheme: 'ref6', level: 'R9' }, { scheme: {}, level: [] }, { scheme: 'ref6', level: 'R3', pin: 3 }],
  ...['2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', 'P99999999999D', '-PT1H', '__proto__', 'undefined'],
];

describe('hostile clients', () => {
  let states: RequestStates;
  let second: string;
  let sent: string;
  let draft: string;
  let round: string;

  beforeAll(async () => {
    states = await RequestStates.start({ env: UNLIMITED });
    second = await states.app.issueOfficerKey('second-officer');
    sent = (await states.sent()).id;
    draft = ((await states.post('', 'QM', { ...BODY, draft: true })).body as { id: string }).id;
    round = ((await as('manager', 'POST', ROUNDS, { title: 'A round' })).body as { id: string }).id;
  });
  afterAll(() => states.app.close());

  const as = (key: keyof RequestStates['keys'], method: string, path: string, body?: unknown, headers = {}) =>
    states.app.call(method, path, { key: states.keys[key], body, headers });

  it.each([
    ['plan', 'QM', `${REQUESTS}/plan`, { ...BODY, wantedBy: null, followUpOf: null, sendingContact: null, severityReason: null }],
    ['draft', 'QM', REQUESTS, { ...BODY, draft: true, wantedBy: null, secondContact: null, lastResorts: false }],
    ['round', 'manager', ROUNDS, { title: 'x', states: ['QN'], categories: ['technical'], replyWindow: 'PT48H', exercise: false }],
    ['decision', 'QN', 'decision', { decision: 'maybe', reason: 'x', text: 'y', proposedDate: '2027-01-01T00:00:00Z' }],
    ['answer', 'QN', 'answer', { timeFrame: 'a', nature: 'b', scope: 'c', terms: 'd', text: 7 }],
    ['message', 'QM', 'messages', { text: 7, state: 'QN' }],
  ] as const)('whatever stands in a field of a %s, the answer is no fault of the service', async (_, key, path, good) => {
    for (const field of Object.keys(good)) {
      for (const value of WRONG) {
        const address = path.startsWith('/') ? path : `${REQUESTS}/${sent}/${path}`;
        const { status, headers, body } = await as(key, 'POST', address, { ...good, [field]: value });
        if (status >= 500) throw new Error(`${field}: ${JSON.stringify(value)} gives ${JSON.stringify(body)}`);
        if (status >= 400) expect(headers.get('content-type')).toMatch('application/problem+json');
      }
    }
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'surplus'])('a property named %s is unknown', async (name) => {
    const { status, body } = await as('QM', 'POST', `${REQUESTS}/plan`, { ...BODY, [name]: { prototype: 1 } });
    const { errors } = body as { errors: unknown };
    expect([status, errors]).toEqual([422, [{ pointer: `/${name}`, code: 'unknown-property', detail: 'There is no such property here.' }]]);
  });

  it.each([
    ['/api/v1/contacts/%ff', 400],
    ['/%', 400],
    [`/api/v1/contacts?q=${'a'.repeat(20_000)}`, 431],
  ])('even what no route sees (%s) is answered with the headers of every answer', async (path, status) => {
    const answer = await states.app.call('GET', path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.headers.get('content-security-policy')).toMatch("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('hears that it may not before it hears what is wrong with its words', async () => {
    const wrong = { nonsense: 1 };
    for (const act of ['decision', 'answer', 'acknowledgement']) {
      expect([act, (await as('QM', 'POST', `${REQUESTS}/${sent}/${act}`, wrong)).body]).toMatchObject([
        act,
        { code: 'requests/not-your-act' },
      ]);
    }
    for (const act of ['messages', 'withdrawal', 'sending']) {
      expect([act, (await as('QN', 'POST', `${REQUESTS}/${sent}/${act}`, wrong)).body]).toMatchObject([
        act,
        { code: 'requests/not-your-act' },
      ]);
    }
    expect((await as('QN', 'PATCH', `${REQUESTS}/${sent}`, wrong)).status).toBe(403);
    expect((await as('QN', 'DELETE', `${REQUESTS}/${sent}`)).status).toBe(403);
    expect((await as('QM', 'PATCH', `${REQUESTS}/${draft}`, wrong)).status).toBe(428);
    expect((await as('QM', 'PATCH', `${REQUESTS}/${draft}`, wrong, { 'if-match': '"v9"' })).status).toBe(412);
    expect((await as('QM', 'PATCH', `${REQUESTS}/${draft}`, wrong, { 'if-match': '"v1"' })).status).toBe(422);
  });

  it('does not learn of a request it may not read, even of its own State', async () => {
    const authority = await states.app.issueKey('QN', ['nominating-authority']);
    for (const path of ['', '/timeline'])
      expect((await states.app.call('GET', `${REQUESTS}/${sent}${path}`, { key: authority })).status).toBe(404);
    expect((await states.app.call('POST', `${REQUESTS}/${sent}/acknowledgement`, { key: authority, body: {} })).status).toBe(404);
  });

  it('cannot answer a check of another State, nor as an officer', async () => {
    expect((await states.app.call('POST', `${ROUNDS}/${round}/start`, { key: second, body: { surplus: 1 } })).status).toBe(422);
    expect((await states.app.call('POST', `${ROUNDS}/${round}/start`, { key: second })).status).toBe(202);
    const { body } = await as('manager', 'GET', `${ROUNDS}/${round}/checks`);
    const check = (body as { items: { id: string; state: string }[] }).items.find(({ state }) => state === 'QN')?.id ?? '';
    expect((await as('manager', 'POST', `/api/v1/checks/${check}/confirmation`, {})).status).toBe(403);
    expect((await as('QM', 'POST', `/api/v1/checks/${check}/confirmation`, {})).status).toBe(404);
  });

  it.each([REQUESTS, ROUNDS, '/api/v1/contacts', '/api/v1/states'])('a cursor that %s never gave is refused as one', async (path) => {
    const key = path === ROUNDS ? 'manager' : 'QM';
    for (const keys of [['x', 'y', 'z'], [1], [null], ['\u0000'], ['\ud800']]) {
      const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
      expect((await as(key, 'GET', `${path}?cursor=${cursor}`)).status).toBe(400);
    }
  });

  it('asks with days that are on the calendar, and with an offset', async () => {
    for (const since of ['2026-02-31T00:00:00Z', '2026-02-01T00:00:00', '2026-02-01']) {
      expect((await as('QM', 'GET', `/api/v1/contacts?changedSince=${since}`)).status).toBe(422);
    }
    expect((await as('QM', 'GET', '/api/v1/contacts?changedSince=2026-02-28T00:00:00Z')).status).toBe(200);
  });
});
