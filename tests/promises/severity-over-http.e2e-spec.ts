import { SHIPPED_CONFIGURATIONS, SHIPPED_SCHEMES } from '@liaison/severity';
import { TestApp } from '../support/app.js';
import { kebab, VECTORS } from '../support/severity-vectors.js';
import { UNLIMITED } from '../support/unlimited.js';

const SEVERITY = '/api/v1/severity';

/** The published cases, as a client sees them; nothing is stored. */
describe('severity over HTTP', () => {
  let app: TestApp;
  let key: string;

  beforeAll(async () => {
    app = await TestApp.start(undefined, UNLIMITED);
    await app.listStates('QM');
    key = await app.issueKey('QM', ['observer']);
    const publisher = await app.issueKey('QM', ['state-administrator']);
    for (const [i, scheme] of VECTORS.inlineSchemes.entries()) {
      const headers = i === 0 ? { 'if-none-match': '*' } : { 'if-match': `"v${i}"` };
      const put = await app.call('PUT', '/api/v1/states/QM/severity-scheme', {
        key: publisher,
        headers,
        body: { version: '1', ...scheme },
      });
      expect(put.status).toBe(i === 0 ? 201 : 200);
    }
  });
  afterAll(() => app.close());

  const get = (path: string, language = 'en') => app.call('GET', `${SEVERITY}${path}`, { key, headers: { 'accept-language': language } });
  const post = (path: string, body: unknown, language = 'en') =>
    app.call('POST', `${SEVERITY}${path}`, { key, body, headers: { 'accept-language': language } });

  it.each(VECTORS.crosswalk)('translates $id: $note', async ({ from, to, expected }) => {
    const { status, body } = await post('/translations', { from, to });
    if (expected.error === undefined) expect([status, body]).toEqual([200, expected]);
    else expect([status, body.code]).toEqual([422, `severity/${kebab(expected.error)}`]);
  });

  it.each(VECTORS.nciss)('scores $id: $note', async ({ answers, expected }) => {
    const { status, body } = await post('/scores', { scorer: 'us-nciss-demo', answers });
    expect([status, body]).toEqual([200, expect.objectContaining(expected)]);
    expect(body).toMatchObject({ rule: null, contributions: expect.any(Array), hash: expect.any(String) });
  });

  it.each(VECTORS.ncissExactBoundaries.cases)(
    'cuts $option exactly, with a configuration of one’s own',
    async ({ option, ...expected }) => {
      const scorer = { ...VECTORS.ncissExactBoundaries.config, finerBands: SHIPPED_CONFIGURATIONS.get('us-nciss-demo')?.['finerBands'] };
      expect((await post('/scores', { scorer, answers: { q: option } })).body).toMatchObject(expected);
    },
  );

  it.each(VECTORS.scorerConfigErrors)('refuses $id: $note', async ({ id: _id, note: _note, expected, ...scorer }) => {
    const { status, body } = await post('/scores', { scorer, answers: {} });
    expect([status, body.code]).toEqual([422, `severity/${kebab(expected.error)}`]);
  });

  it.each(VECTORS.computedScaleIceland.cases)('grades $id: $note', async ({ id: _id, note: _note, expected, ...answers }) => {
    expect((await post('/scores', { scorer: 'is-cert-is', answers })).body).toMatchObject({ level: expected });
  });

  it('lists every scale in force with its levels, page by page', async () => {
    const all = (await get('/schemes?limit=200')).body;
    expect(all.items).toHaveLength(SHIPPED_SCHEMES.length + 1 + VECTORS.inlineSchemes.length);
    const pages = [];
    for (let cursor = ''; ;) {
      const { body } = await get(`/schemes?limit=7${cursor && `&cursor=${cursor}`}`);
      pages.push(...body.items);
      if (body.nextCursor === null) break;
      cursor = body.nextCursor as string;
    }
    expect(pages).toEqual(all.items);
    expect((await get('/schemes?cursor=none')).status).toBe(400);
    expect((await get('/schemes?limit=0')).status).toBe(422);
    expect((await get('/schemes?state=ES')).body.items.map(({ id }: { id: string }) => id)).toEqual([
      'es-ccn-stic-817',
      'es-guia-impacto',
      'es-guia-peligrosidad',
    ]);
  });

  it('shows a scale in its own words and script, and says whose placement it is', async () => {
    const { status, headers, body } = await get('/schemes/jp-nisc', 'fr');
    expect([status, headers.get('etag')]).toEqual([200, '"v1"']);
    expect(body).toMatchObject({ version: '2018', language: 'ja', country: 'JP', standing: 'placed-by-directory', inForce: true });
    expect(body.standingText).toBe('Placé par ce répertoire, non confirmé par NISC (Cybersecurity Strategic Headquarters)');
    expect(body.levels[4]).toMatchObject({ code: '4', name: '危機', names: { en: 'Crisis' }, referenceMin: 4, referenceMax: 5 });
    expect((await get('/schemes/jp-nisc/versions/2018', 'fr')).body).toEqual(body);
  });

  it.each(['/schemes/unheard', '/schemes/jp-nisc/versions/1999', '/schemes/__proto__', '/scorers/unheard', '/scorers/constructor'])(
    'has no %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  it('gives a form everything it needs, and the configuration can be sent back changed', async () => {
    const { body } = await get('/scorers');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([...SHIPPED_CONFIGURATIONS.keys()]);
    const { body: own } = await get('/scorers/liaison-effect');
    expect(own.questions).toHaveLength(7);
    expect(own.questions[0].labels).toMatchObject({ fr: 'Quels services sont touchés ?' });
    const configuration = { ...own, hash: undefined };
    const answers = { safety: 'danger' };
    const shipped = (await post('/scores', { scorer: 'liaison-effect', answers })).body;
    expect(shipped).toMatchObject({ complete: false, lowerLevel: 'R4', upperLevel: 'R5', rule: { id: 'danger-to-life' }, hash: own.hash });
    expect((await post('/scores', { scorer: configuration, answers })).body).toEqual(shipped);
    expect((await post('/scores', { scorer: { basedOn: 'liaison-effect', rules: [] }, answers })).body).toMatchObject({
      lowerLevel: 'R0',
      rule: null,
    });
  });

  it.each<[string, unknown, string, string]>([
    ['/translations', { from: { scheme: 'unheard', level: 'C2' }, to: { scheme: 'jp-nisc' } }, 'severity/unknown-scheme', '/from/scheme'],
    ['/translations', { from: { scheme: 'gb-ncsc', level: 'C2' }, to: { scheme: 'unheard' } }, 'severity/unknown-scheme', '/to/scheme'],
    ['/translations', { from: { scheme: 'gb-ncsc', level: 'C9' }, to: { scheme: 'jp-nisc' } }, 'severity/unknown-level', '/from/level'],
    [
      '/translations',
      { from: { scheme: 'gb-ncsc', version: '1', level: 'C2' }, to: { scheme: 'jp-nisc' } },
      'severity/unknown-version',
      '/from/version',
    ],
    [
      '/translations',
      { from: { scheme: 'gb-ncsc', level: 'C2', pin: 3.5 }, to: { scheme: 'jp-nisc' } },
      'severity/pin-out-of-range',
      '/from/pin',
    ],
    ['/translations', { from: { scheme: 'gb-ncsc', level: 'C2', pin: '4' }, to: { scheme: 'jp-nisc' } }, 'input/invalid', '/from/pin'],
    ['/translations', { from: { scheme: 'gb-ncsc', level: 'C2' } }, 'input/invalid', '/to'],
    [
      '/translations',
      { from: { scheme: 'gb-ncsc', level: 'C2', colour: 'red' }, to: { scheme: 'jp-nisc' } },
      'input/invalid',
      '/from/colour',
    ],
    ['/scores', { scorer: 'unheard', answers: {} }, 'severity/unknown-scorer', '/scorer'],
    ['/scores', { answers: {} }, 'input/invalid', '/scorer'],
    ['/scores', { scorer: 7, answers: {} }, 'severity/unknown-scorer', '/scorer'],
    ['/scores', { scorer: 'liaison-effect', answers: 'all' }, 'severity/answers-needed', '/answers'],
    ['/scores', { scorer: 'liaison-effect', answers: { services: 'x' } }, 'severity/unknown-option', '/answers/services'],
    ['/scores', { scorer: { basedOn: 'unheard' }, answers: {} }, 'severity/unknown-scorer', '/scorer/basedOn'],
    ['/scores', { scorer: { kind: 'matrix' }, answers: {} }, 'input/invalid', '/rows'],
  ])('refuses %s %j with %s at %s', async (path, given, code, pointer) => {
    const { status, body } = await post(path, given);
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, code, pointer]);
  });

  it.each([
    ['ar', 'ليس في السلم مستوى «C9».'],
    ['fr', 'L’échelle n’a pas de niveau « C9 ».'],
    ['zh', '该等级表没有“C9”等级。'],
  ])('says so in the reader’s language: %s', async (language, detail) => {
    const { body } = await post('/translations', { from: { scheme: 'gb-ncsc', level: 'C9' }, to: { scheme: 'jp-nisc' } }, language);
    expect([body.detail, body.errors[0].detail]).toEqual([detail, detail]);
  });
});
