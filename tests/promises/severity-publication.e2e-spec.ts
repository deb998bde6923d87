import { sqlStateOf, Transactions } from '@liaison/database';
import { operator } from '@liaison/kernel';
import { seedSchemes } from '@liaison/severity';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { kebab, VECTORS } from '../support/severity-vectors.js';

const LEVELS = [
  { code: 'S1', name: 'Ordinaire', names: { en: 'Ordinary' }, order: 0, referenceMin: 0, referenceMax: 2, colour: '#339900' },
  { code: 'S2', name: 'Majeur', names: { en: 'Major' }, order: 1, referenceMin: 3, referenceMax: 5, referenceTypical: 4 },
];
const SCHEME = { version: '2026', title: 'Échelle nationale', language: 'fr', levels: LEVELS };

describe('a State’s own scale', () => {
  let app: TestApp;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    app = await TestApp.start();
    await app.listStates('QM', 'QN', 'QO', 'GB');
    for (const state of ['QM', 'QN', 'QO', 'GB']) keys[state] = await app.issueKey(state, ['state-administrator']);
    keys['observer'] = await app.issueKey('QM', ['observer']);
    keys['manager'] = await app.issueOfficerKey('manager');
  });
  afterAll(() => app.close());

  const own = (state: string) => `/api/v1/states/${state}/severity-scheme`;
  const put = (state: string, body: unknown, headers: Record<string, string>, as = state) =>
    app.call('PUT', own(state), { key: keys[as]!, body, headers });
  const show = (state: string, as = 'QN') => app.call('GET', own(state), { key: keys[as]! });
  const scheme = (path: string) => app.call('GET', `/api/v1/severity/schemes/${path}`, { key: keys['QN']! });
  const translate = (from: object, to: object) =>
    app.call('POST', '/api/v1/severity/translations', { key: keys['QN']!, body: { from, to } });
  const FIRST = { 'if-none-match': '*' };

  it('is not needed: without one a State uses the neutral scale, or what was placed for its country', async () => {
    expect((await show('QM')).body).toMatchObject({ use: 'neutral', revision: 0, scheme: { id: 'ref6', standing: 'confirmed' } });
    expect((await show('GB')).body).toMatchObject({
      use: 'placed',
      revision: 0,
      scheme: { id: 'gb-ncsc', standing: 'placed-by-directory' },
    });
    expect((await show('ZZ')).status).toBe(404);
  });

  it('is published once, then only in new versions; old incidents keep old names', async () => {
    expect((await put('QM', SCHEME, {})).status).toBe(428);
    const first = await put('QM', SCHEME, FIRST);
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"v1"']);
    expect(first.body).toMatchObject({
      use: 'published',
      scheme: { id: 'qm-national', version: '2026', country: 'QM', standing: 'confirmed' },
    });
    expect(first.body.scheme.levels[0]).toMatchObject({ name: 'Ordinaire', referenceTypical: 1, colour: { name: null, hex: '#339900' } });
    expect((await put('QM', SCHEME, FIRST)).status).toBe(412);
    expect((await put('QM', SCHEME, { 'if-match': '"v7"' })).status).toBe(412);
    const again = await put('QM', { ...SCHEME, title: 'Autre' }, { 'if-match': '"v1"' });
    expect([again.status, again.body.code]).toEqual([409, 'severity/scheme-version-exists']);

    const levels = [LEVELS[0], { ...LEVELS[1], name: 'Grave', referenceMin: 4 }];
    const second = await put('QM', { ...SCHEME, version: '2027', levels }, { 'if-match': '"v1"' });
    expect([second.status, second.headers.get('etag')]).toEqual([200, '"v2"']);
    expect(second.body.scheme).toMatchObject({
      version: '2027',
      versions: ['2027', '2026'],
      warnings: [{ code: 'reference-gap', points: [3] }],
    });
    const old = await scheme('qm-national/versions/2026');
    expect(old.body).toMatchObject({ inForce: false, levels: [{}, { name: 'Majeur', referenceMin: 3 }] });
    expect((await scheme('qm-national')).body.levels[1]).toMatchObject({ name: 'Grave', referenceMin: 4 });
    const from = { scheme: 'qm-national', level: 'S2' };
    expect((await translate({ ...from, version: '2026' }, { scheme: 'us-ciss' })).body.candidates).toEqual(['3', '4', '5']);
    expect((await translate(from, { scheme: 'us-ciss' })).body.candidates).toEqual(['4', '5']);
    expect((await app.call('GET', '/api/v1/states/QM', { key: keys['QN']! })).body.scheme).toBe('qm-national');
  });

  it('is nobody else’s to touch', async () => {
    expect((await put('QM', SCHEME, FIRST, 'QN')).status).toBe(404);
    expect((await put('QM', SCHEME, FIRST, 'observer')).status).toBe(403);
    expect((await put('QM', SCHEME, FIRST, 'manager')).status).toBe(404);
    expect((await app.call('PUT', own('QM'), { body: SCHEME, headers: FIRST })).status).toBe(401);
    const taken = await put('QN', { ...SCHEME, id: 'gb-ncsc' }, FIRST);
    expect([taken.status, taken.body.code]).toEqual([409, 'severity/scheme-id-taken']);
    expect((await show('QN')).body.use).toBe('neutral');
  });

  it('of two publications at once one wins, and the other is told to read again', async () => {
    const versions = ['a', 'b', 'c', 'd'];
    const answers = await Promise.all(versions.map((version) => put('QO', { ...SCHEME, version }, FIRST)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
    const { body } = await scheme('qo-national');
    expect(body.versions).toEqual([versions[answers.findIndex(({ status }) => status === 201)]]);
  });

  it('of two States that take one name at once one gets it', async () => {
    const named = { ...SCHEME, id: 'shared-name', version: 'x' };
    const answers = await Promise.all([put('QN', named, FIRST), put('QM', named, { 'if-match': '"v2"' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(answers[0].status === 201 ? [201, 409] : [200, 409]);
  });

  it.each(VECTORS.schemeValidation.filter(({ expected }) => expected.error))('refuses $id: $note', async ({ levels, expected }) => {
    const { status, body } = await put('GB', { ...SCHEME, levels }, FIRST);
    expect([status, body.code]).toEqual([422, `severity/${kebab(expected.error!)}`]);
  });

  it.each<[string, object, string, string]>([
    ['no levels', { levels: [] }, 'severity/scheme-empty', '/levels'],
    [
      '10,000 levels',
      { levels: Array.from({ length: 10_000 }, (_, order) => ({ code: `l${order}`, order })) },
      'severity/scheme-too-large',
      '/levels',
    ],
    ['levels that are no list', { levels: 'many' }, 'input/invalid', '/levels'],
    ['a bidi override in a name', { levels: [{ ...LEVELS[0], name: 'a\u202eb' }] }, 'input/invalid', '/levels/0/name'],
    ['a bidi override in a translation', { levels: [{ ...LEVELS[0], names: { ar: 'a\u2066b' } }] }, 'input/invalid', '/levels/0/names/ar'],
    ['a bidi override in the title', { title: 'a\u202eb' }, 'input/invalid', '/title'],
    ['a colour that is a style', { levels: [{ ...LEVELS[0], colour: 'red;}' }] }, 'severity/level-colour', '/levels/0/colour'],
    ['a colour in small letters', { levels: [{ ...LEVELS[0], colour: '#cc0033' }] }, 'severity/level-colour', '/levels/0/colour'],
    ['a property nobody knows', { levels: [{ ...LEVELS[0], weight: 3 }] }, 'input/invalid', '/levels/0/weight'],
    ['text for a point', { levels: [{ ...LEVELS[0], referenceMin: '0' }] }, 'severity/level-interval', '/levels/0'],
    ['a code with a space', { levels: [{ ...LEVELS[0], code: 'a b' }] }, 'input/invalid', '/levels/0/code'],
    ['an order that is no number', { levels: [{ ...LEVELS[0], order: 'first' }] }, 'severity/level-order', '/levels/0/order'],
    ['an alert state on R0–R5', { kind: 'alert-state' }, 'severity/level-not-comparable', '/levels/0'],
    ['no version', { version: undefined }, 'input/invalid', '/version'],
    ['a kind nobody knows', { kind: 'oracle' }, 'input/invalid', '/kind'],
    ['an end before its beginning', { validFrom: '2026-02-01', validTo: '2026-01-01' }, 'severity/scheme-validity', '/validTo'],
    ['a day that is none', { validFrom: '2026-02-30' }, 'severity/scheme-date', '/validFrom'],
    ['a property nobody knows beside it', { weight: 3 }, 'input/invalid', '/weight'],
  ])('refuses %s, and stores nothing', async (_, change, code, pointer) => {
    const { status, body } = await put('GB', { ...SCHEME, id: 'gb-new', ...change }, FIRST);
    const pointers = (body.errors as { pointer: string }[]).map((error) => error.pointer);
    expect([status, body.code, pointers[0]]).toEqual([422, code, pointer]);
    expect(new Set(pointers).size).toBe(pointers.length);
    expect((await scheme('gb-new')).status).toBe(404);
  });

  it('not yet valid waits its turn', async () => {
    const later = { ...SCHEME, version: '2030', validFrom: '2030-01-01' };
    const { body } = await put('QO', later, { 'if-match': '"v1"' });
    expect(body.scheme.version).not.toBe('2030');
    expect(body.scheme.versions[0]).toBe('2030');
  });
});

describe('a placement by this directory', () => {
  let app: TestApp;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    app = await TestApp.start();
    await app.listStates('FR', 'QM');
    for (const state of ['FR', 'QM']) keys[state] = await app.issueKey(state, ['nominating-authority']);
    keys['observer'] = await app.issueKey('FR', ['observer']);
  });
  afterAll(() => app.close());

  const FRANCE = '/api/v1/severity/schemes/fr-rsc-2018/versions/2018';
  const post = (act: string, as: string, body: unknown = {}) => app.call('POST', `${FRANCE}/${act}`, { key: keys[as]!, body });
  const warnings = async () => {
    const body = { from: { scheme: 'fr-rsc-2018', level: '4' }, to: { scheme: 'us-ciss' } };
    return (await app.call('POST', '/api/v1/severity/translations', { key: keys['QM']!, body })).body.warnings;
  };

  it('is confirmed or disputed by its owner alone, and every saying stays', async () => {
    expect(await warnings()).toEqual(['unverified-scheme']);
    expect((await post('confirmation', 'QM')).status).toBe(404);
    expect((await post('confirmation', 'observer')).status).toBe(403);
    const confirmed = await post('confirmation', 'FR');
    expect([confirmed.status, confirmed.headers.get('etag')]).toEqual([200, '"v2"']);
    expect(confirmed.body).toMatchObject({ standing: 'confirmed', standingText: 'Placement confirmed by SGDSN' });
    expect(await warnings()).toEqual([]);
    expect((await post('dispute', 'FR')).body).toMatchObject({ status: 422, code: 'severity/scheme-reason' });
    expect((await post('dispute', 'FR', { reason: 'a\u202eb' })).status).toBe(422);
    const { body } = await post('dispute', 'FR', { reason: 'Le niveau 4 commence plus haut.' });
    expect(body.statements.map(({ standing }: { standing: string }) => standing)).toEqual(['disputed', 'confirmed']);
    expect(body).toMatchObject({ standing: 'disputed', statements: [{ reason: 'Le niveau 4 commence plus haut.' }, {}] });
    expect(await warnings()).toEqual(['unverified-scheme']);
  });

  it('of an organisation or a version that does not exist is nobody’s to judge', async () => {
    for (const path of ['cmc-uk/versions/2025', 'fr-rsc-2018/versions/1', 'unheard/versions/1']) {
      const { status } = await app.call('POST', `/api/v1/severity/schemes/${path}/confirmation`, { key: keys['FR']!, body: {} });
      expect(status).toBe(404);
    }
  });

  it('is entered in the trail of the State it touches', async () => {
    const administrator = await app.issueKey('FR', ['state-administrator']);
    const { body } = await app.call('GET', '/api/v1/audit/entries', { key: administrator });
    const acts = body.items.filter(({ subject }: { subject: string }) => subject === 'severity-scheme:fr-rsc-2018');
    expect(acts.map(({ act }: { act: string }) => act).sort()).toEqual(['severity/placement-confirmed', 'severity/placement-disputed']);
  });
});

describe('what is published', () => {
  let app: TestApp;
  beforeAll(async () => (app = await TestApp.start()));
  afterAll(() => app.close());

  const asApi = (state: string, sql: string) =>
    app
      .get(Transactions)
      .run({ ...operator('x', app.database.directoryId), state }, (tx) => tx.query(sql))
      .then(() => null, sqlStateOf);
  const asOwner = (sql: string) => asAdmin(app.database.migratorUrl, (owner) => owner.query(sql)).then(() => null, sqlStateOf);

  it.each(['severity_scheme', 'severity_version', 'severity_level', 'severity_standing'])(
    'never changes in %s, whoever asks',
    async (table) => {
      const column = table === 'severity_scheme' ? 'id' : 'scheme';
      for (const sql of [`update ${table} set ${column} = 'x'`, `delete from ${table}`, `truncate ${table} cascade`]) {
        expect(await asApi('GB', sql)).toBe('42501');
        expect(await asAdmin(app.database.adminUrl, (admin) => admin.query(sql)).then(() => null, sqlStateOf)).toBe('42501');
      }
    },
  );

  it('takes no further level, even from the owner of the tables', async () => {
    const sql = `insert into severity_level (directory_id, scheme, version, code, "order", name)
      select directory_id, scheme, version, 'late', 99, 'Late' from severity_version where scheme = 'gb-ncsc'`;
    expect(await asOwner(sql)).toBe('23514');
    expect(await asApi('GB', sql)).toBe('23514');
  });

  it('cannot be entered under another State’s name', async () => {
    const scheme = (owner: string) =>
      `insert into severity_scheme (directory_id, id, owner_state) values ('${app.database.directoryId}', 'x-${owner.toLowerCase()}', '${owner}')`;
    expect(await asApi('QM', scheme('QN'))).toBe('42501');
    expect(await asApi('QM', scheme('QM'))).toBeNull();
    const version = `insert into severity_version (directory_id, scheme, version, number, kind, confidence, about, published_at, published_by)
      values ('${app.database.directoryId}', 'gb-ncsc', 'x', 9, 'severity', 'high', '{}', now(), 'x')`;
    expect(await asApi('QM', version)).toBe('42501');
  });

  it('is seeded once, however often and by however many', async () => {
    const count = async () =>
      (await asAdmin(app.database.adminUrl, (admin) => admin.query('select count(*)::int as n from severity_level'))).rows[0].n;
    const before = await count();
    await Promise.all([1, 2, 3].map(() => asAdmin(app.database.migratorUrl, (owner) => seedSchemes(owner, new Date()))));
    expect(await count()).toBe(before);
    expect(before).toBe(136 + 6);
  });
});
