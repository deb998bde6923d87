import { createHash } from 'node:crypto';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { PDF } from '../support/nominations-pdf.js';

const PROFILE = {
  structures: [{ kind: 'cert', name: 'Équipe nationale de réponse', translation: 'National response team', url: 'https://cert.example' }],
  sectors: [{ sector: 'energy' }, { sector: 'other', name: 'Canaux et écluses' }],
  documents: [{ kind: 'law', name: 'Loi sur la sécurité', language: 'fr', date: '2024-05', url: 'https://lois.example/2024' }],
  mechanisms: [{ level: 'regional', name: 'Groupe de la mer', parties: 'QN' }],
};
const LAW = PROFILE.documents[0]!;
const STRUCTURE = PROFILE.structures[0]!;

describe('what a State says of itself', () => {
  let app: TestApp;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    app = await TestApp.start();
    await app.listStates('QM', 'QN', 'QO', 'QP');
    keys['QM'] = await app.issueKey('QM', ['state-administrator']);
    keys['QM:authority'] = await app.issueKey('QM', ['nominating-authority']);
    keys['QM:liaison'] = await app.issueKey('QM', ['liaison']);
    keys['QN'] = await app.issueKey('QN', ['state-administrator']);
    keys['QO'] = await app.issueKey('QO', ['state-administrator']);
    keys['QP'] = await app.issueKey('QP', ['state-administrator']);
    keys['manager'] = await app.issueOfficerKey('manager');
  });
  afterAll(() => app.close());

  const path = (code: string) => `/api/v1/states/${code}/profile`;
  const get = (code: string, as = 'QM', more = '') => app.call('GET', `${path(code)}${more}`, { key: keys[as]! });
  const write = (method: 'PUT' | 'PATCH', code: string, as: string, body: unknown, condition: Record<string, string> = {}) =>
    app.call(method, path(code), { key: keys[as]!, body, headers: condition });
  const first = { 'if-none-match': '*' };
  const on = (version: number) => ({ 'if-match': `"v${String(version)}"` });
  const found = async (q: string) =>
    ((await app.call('GET', `/api/v1/states?q=${encodeURIComponent(q)}`, { key: keys['QN']! })).body.items as { code: string }[]).map(
      ({ code }) => code,
    );

  it('is empty, and lacks nothing, before the State says anything', async () => {
    const { status, headers, body } = await get('QP', 'QN');
    expect([status, headers.get('etag')]).toEqual([200, '"v0"']);
    expect(body).toEqual({
      ...{ state: 'QP', version: 0, at: null, actor: null, files: [] },
      ...{ structures: [], sectors: [], documents: [], mechanisms: [] },
    });
    expect((await get('QP', 'QN', '/history')).body.items).toEqual([]);
  });

  it('is published as a whole or section by section, read by every member, and every version stays', async () => {
    expect((await write('PUT', 'QM', 'QM', PROFILE)).status).toBe(428);
    const published = await write('PUT', 'QM', 'QM', PROFILE, first);
    expect([published.status, published.headers.get('etag')]).toEqual([201, '"v1"']);
    expect(published.body).toMatchObject({ ...PROFILE, structures: [{ ...STRUCTURE, url: 'https://cert.example/' }] });
    expect((await write('PUT', 'QM', 'QM', PROFILE, first)).status).toBe(412);
    const changed = await write('PATCH', 'QM', 'QM:authority', { sectors: [] }, on(1));
    expect([changed.status, changed.body.version, changed.body.sectors, changed.body.documents.length]).toEqual([200, 2, [], 1]);
    expect((await write('PATCH', 'QM', 'QM', { sectors: [] }, on(2))).body.version).toBe(2);
    expect((await get('QM', 'QN')).body.version).toBe(2);
    const { items } = (await get('QM', 'QN', '/history')).body as { items: { version: number; at: string; actor: string }[] };
    expect(items.map(({ version }) => version)).toEqual([2, 1]);
    expect(items[0]).toMatchObject({ at: expect.stringMatching(/Z$/), actor: expect.stringMatching(/^key:/) });
    expect((await get('QM', 'QN', '/history/1')).body.sectors).toHaveLength(2);
    for (const version of ['0', '9', 'x', '-1']) expect((await get('QM', 'QN', `/history/${version}`)).status).toBe(404);
    const trail = await asAdmin(app.database.adminUrl, (admin) =>
      admin.query<{ states: string[] }>(`select states from audit_entry where act = 'directory/profile-published'`),
    );
    expect(trail.rows).toEqual([{ states: ['QM'] }, { states: ['QM'] }]);
  });

  it('is the State’s own to write', async () => {
    expect((await write('PUT', 'QM', 'QN', PROFILE, on(2))).status).toBe(404);
    expect((await write('PUT', 'QM', 'manager', PROFILE, on(2))).status).toBe(404);
    expect((await write('PUT', 'QM', 'QM:liaison', PROFILE, on(2))).status).toBe(403);
    expect((await write('PUT', 'QX', 'QM', PROFILE, on(2))).status).toBe(404);
    expect((await app.call('GET', path('QM'))).status).toBe(401);
  });

  it('loses nothing when two write on the same version', async () => {
    await write('PUT', 'QN', 'QN', { sectors: [{ sector: 'water' }] }, first);
    const answers = await Promise.all(
      ['energy', 'health', 'food'].map((sector) => write('PATCH', 'QN', 'QN', { sectors: [{ sector: 'water' }, { sector }] }, on(1))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const kept = answers.find(({ status }) => status === 200)?.body.sectors;
    expect((await get('QN')).body).toMatchObject({ version: 2, sectors: kept });
    const firsts = await Promise.all(
      [1, 2].map((n) => write('PUT', 'QO', 'QO', { sectors: [{ sector: 'other', name: `n${String(n)}` }] }, first)),
    );
    expect(firsts.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it.each<[string, unknown, string, string]>([
    ['script as link', { documents: [{ ...LAW, url: 'javascript:alert(1)' }] }, '/documents/0/url', 'link-needed'],
    ['http', { structures: [{ ...STRUCTURE, url: 'http://cert.example' }] }, '/structures/0/url', 'link-needed'],
    ['a data link', { documents: [{ ...LAW, url: 'data:text/html,x' }] }, '/documents/0/url', 'link-needed'],
    ['a link with a name in it', { documents: [{ ...LAW, url: 'https://gov.example@evil.example' }] }, '/documents/0/url', 'link-needed'],
    ['a bidi override', { documents: [{ ...LAW, name: 'Loi \u202Efdp.exe' }] }, '/documents/0/name', 'hidden-character'],
    [
      'a bidi isolate in long text',
      { mechanisms: [{ level: 'regional', name: 'G', note: 'a\u2066b' }] },
      '/mechanisms/0/note',
      'hidden-character',
    ],
    ['a line break in a name', { structures: [{ ...STRUCTURE, name: 'a\nb' }] }, '/structures/0/name', 'line-break'],
    ['a null character', { structures: [{ ...STRUCTURE, name: 'a\0b' }] }, '/structures/0/name', 'hidden-character'],
    ['10,000 entries', { sectors: Array.from({ length: 10_000 }, () => ({ sector: 'water' })) }, '/sectors', 'too-many'],
    ['a name that is too long', { structures: [{ ...STRUCTURE, name: 'x'.repeat(301) }] }, '/structures/0/name', 'too-long'],
    ['a kind that is none', { documents: [{ ...LAW, kind: 'verdict' }] }, '/documents/0/kind', 'not-one-of'],
    ['a day that is none', { documents: [{ ...LAW, date: '2023-02-30' }] }, '/documents/0/date', 'date-needed'],
    ['a date in words', { documents: [{ ...LAW, date: 'May 2024' }] }, '/documents/0/date', 'date-needed'],
    ['a language that is none', { documents: [{ ...LAW, language: 'français' }] }, '/documents/0/language', 'language-needed'],
    ['neither link nor file', { documents: [{ ...LAW, url: undefined }] }, '/documents/0/url', 'link-or-file-needed'],
    [
      'somebody else’s file',
      { documents: [{ ...LAW, file: '01890000-0000-7000-8000-000000000000' }] },
      '/documents/0/file',
      'file-unknown',
    ],
    ['another sector without a name', { sectors: [{ sector: 'other' }] }, '/sectors/0/name', 'missing'],
    ['no name', { mechanisms: [{ level: 'bilateral' }] }, '/mechanisms/0/name', 'missing'],
    ['spaces as a name', { mechanisms: [{ level: 'bilateral', name: '  ' }] }, '/mechanisms/0/name', 'missing'],
    ['a number as a name', { mechanisms: [{ level: 'bilateral', name: 7 }] }, '/mechanisms/0/name', 'text-needed'],
    [
      'a property that is unknown',
      { mechanisms: [{ level: 'bilateral', name: 'G', rank: '1' }] },
      '/mechanisms/0/rank',
      'unknown-property',
    ],
    ['a section that is unknown', { score: [] }, '/score', 'unknown-property'],
    ['an inherited name', { structures: [{ ...STRUCTURE, constructor: 'x' }] }, '/structures/0/constructor', 'unknown-property'],
    ['a section that is no list', { sectors: 'energy' }, '/sectors', 'list-needed'],
    ['an entry that is none', { sectors: ['energy'] }, '/sectors/0', 'object-needed'],
    ['a list', [], '', 'object-needed'],
  ])('refuses %s, says where, and keeps what was there', async (_, body, pointer, code) => {
    const answer = await write('PATCH', 'QM', 'QM', body, on(2));
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
    expect((await get('QM')).body.version).toBe(2);
  });

  const files = (bytes: Uint8Array, { as = 'QN', type = 'application/pdf', code = 'QN' } = {}) =>
    app.call('POST', `${path(code)}/files`, { key: keys[as]!, body: bytes, headers: { 'content-type': type } });

  it('takes a PDF, keeps it with its hash, and shows it once a published version names it', async () => {
    const kept = await files(PDF);
    expect(kept.status).toBe(201);
    const { id } = kept.body as { id: string };
    expect((await get('QN', 'QM', `/files/${id}`)).status).toBe(404);
    expect((await get('QN', 'QN', `/files/${id}`)).status).toBe(200);
    const { body, status } = await write(
      'PATCH',
      'QN',
      'QN',
      { documents: [{ ...LAW, url: '', name: 'Ordonnance', file: id }] },
      { 'if-match': '*' },
    );
    expect([status, body.files]).toEqual([200, [{ id, size: PDF.length, sha256: createHash('sha256').update(PDF).digest('hex') }]]);
    const shown = await get('QN', 'QM', `/files/${id}`);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(shown.headers.get('content-disposition')).toMatch(/^attachment; filename="QN-[0-9a-f]+\.pdf"$/);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('QM', 'QN', `/files/${id}`)).status).toBe(404);
    const stolen = await write('PATCH', 'QM', 'QM', { documents: [{ ...LAW, file: id }] }, { 'if-match': '*' });
    expect(stolen.body.errors).toMatchObject([{ pointer: '/documents/0/file', code: 'file-unknown' }]);
  });

  it.each<[string, Uint8Array, { as?: string; type?: string }, number]>([
    ['text called a PDF', Buffer.from('Hello'), {}, 422],
    ['a page that begins like one', Buffer.from('%PDF-1.7 <script>alert(1)</script>'), {}, 422],
    ['nothing', Buffer.alloc(0), {}, 422],
    ['11 MiB', Buffer.alloc(11 * 1_048_576, 32), {}, 413],
    ['50 MiB', Buffer.alloc(50 * 1_048_576, 32), {}, 413],
    ['a page', Buffer.from('<html></html>'), { type: 'text/html' }, 415],
    ['a file of another State', PDF, { as: 'QM' }, 404],
  ])('refuses %s as a file', async (_, bytes, more, status) => {
    const answer = await files(bytes, more).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(status);
  });

  it('takes honest names in every script as they are', async () => {
    const names = ['المركز الوطني', '国家互联网应急中心', 'የኢትዮጵያ', 'ศูนย์ประสานงาน', 'می\u200Cشود', 'Ελλάδα'];
    const structures = names.map((name) => ({ kind: 'cert', name }));
    const { body } = await write('PUT', 'QP', 'QP', { structures }, first);
    expect(body.structures.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  it('is found from the list of States, by its words and by names in any script, in words that begin', async () => {
    await write('PATCH', 'QM', 'QM', PROFILE, { 'if-match': '*' });
    expect(await found('equipe nationale')).toEqual(['QM']);
    expect(await found('loi secu')).toEqual(['QM']);
    expect(await found('应急中心')).toEqual(['QP']);
    expect(await found('state QO')).toEqual(['QO']);
    expect(await found('state loi')).toEqual(['QM']);
    expect(await found('state')).toEqual(['QM', 'QN', 'QO', 'QP']);
    for (const nothing of ['nowhere', '%', "' or 1=1", '!!', 'QO loi']) expect(await found(nothing)).toEqual([]);
    const { body } = await app.call('GET', '/api/v1/states?q=state&limit=2', { key: keys['QN']! });
    const next = await app.call('GET', `/api/v1/states?q=state&cursor=${String(body.nextCursor)}`, { key: keys['QN']! });
    expect(next.body.items.map(({ code }: { code: string }) => code)).toEqual(['QO', 'QP']);
  });

  it('vanishes with the State that leaves, and is not lost', async () => {
    await asAdmin(app.database.adminUrl, (admin) => admin.query(`update state set participation = 'withdrawn' where code = 'QP'`));
    for (const more of ['', '/history', '/history/1']) expect((await get('QP', 'QN', more)).status).toBe(404);
    expect(await found('应急中心')).toEqual([]);
    await asAdmin(app.database.adminUrl, (admin) => admin.query(`update state set participation = 'participating' where code = 'QP'`));
    expect((await get('QP', 'QN')).body.structures).toHaveLength(6);
  });

  it('cannot be changed once it was published, not even by who holds the database role', async () => {
    const { rows } = await asAdmin(app.database.adminUrl, (admin) =>
      admin.query<{ privilege: string }>(
        `select distinct privilege_type as privilege from information_schema.role_table_grants
         where table_name in ('state_profile', 'state_file') and grantee like '%api' order by 1`,
      ),
    );
    expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
  });
});
