import { AddContact, ListState, type NewContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { contactOf, MAREVIA } from '../support/directory.js';

const CONTACTS = '/api/v1/contacts';
const NOBODY = '01890000-0000-7000-8000-000000000000';

const MORNING = { always: false, week: { mon: [['08:00', '15:00']] }, exceptions: [] } as const;

/** It is 12:00 UTC on a Monday, in the afternoon in Tehran. */
const GIVEN: readonly Partial<NewContact>[] = [
  { place: 'Côte-Blanche' },
  { category: 'diplomatic', institution: 'وزارة الخارجية', institutionLatin: 'Foreign Ministry', languages: ['ar', 'fr'] },
  { category: 'authority', institution: 'Permanent Mission', institutionLatin: 'Permanent Mission' },
  {
    state: 'IR',
    institution: 'مرکز ماهر',
    institutionLatin: 'CERT Coordination Centre',
    languages: ['fa'],
    timeZone: 'Asia/Tehran',
    hours: MORNING,
  },
  {
    state: 'IR',
    category: 'diplomatic',
    institutionLatin: 'Ministry',
    timeZone: 'Asia/Tehran',
    hours: { always: true, week: {}, exceptions: [] },
    channels: [
      { kind: 'email', address: 'duty@mfa.ir.example' },
      { kind: 'phone', address: '+982155501234' },
    ],
  },
];

describe('the directory over HTTP', () => {
  let app: TestApp;
  const keys: Record<string, string> = {};
  const ids: string[] = [];

  beforeAll(async () => {
    app = await TestApp.start();
    const clerk = operator('clerk', app.database.directoryId);
    await app.get(ListState).execute(clerk, { code: 'QM', names: MAREVIA });
    await app.get(ListState).execute(clerk, { code: 'IR' });
    for (const values of GIVEN) {
      const deputy = values.hours?.always && { deputyContact: ids.at(-1) ?? '' };
      ids.push(await app.get(AddContact).execute(clerk, contactOf({ ...values, ...deputy })));
    }
    keys['QM'] = await app.issueKey('QM', ['state-administrator']);
    keys['IR'] = await app.issueKey('IR', ['state-administrator']);
    keys['liaison'] = await app.issueKey('QM', ['liaison'], { contactIds: [ids[0]!] });
    keys['manager'] = await app.issueOfficerKey('manager');
    keys['auditor'] = await app.issueOfficerKey('auditor');
  });

  afterAll(() => app.close());

  const get = (path: string, as = 'QM', headers = {}) => app.call('GET', path, { key: keys[as]!, headers });
  const found = async (query: string, as?: string) =>
    (await get(`${CONTACTS}?${query}`, as)).body.items.map(({ id }: { id: string }) => ids.indexOf(id)).sort();

  it('lists States with their names and coverage, and one by its code', async () => {
    const { status, body } = await get('/api/v1/states');
    expect(status).toBe(200);
    expect(body.nextCursor).toBeNull();
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['IR', 'QM']);
    expect(body.items[1]).toEqual({
      ...{
        code: 'QM',
        m49: null,
        region: null,
        names: MAREVIA,
        formalNames: {},
        participation: 'participating',
        scheme: null,
        profileVersion: 0,
      },
      version: 1,
      contacts: { technical: 1, diplomatic: 1 },
    });
    const one = await get('/api/v1/states/IR');
    expect(one.headers.get('etag')).toBe('"v1"');
    expect(one.body).toMatchObject({
      m49: '364',
      region: '142',
      names: { en: 'Iran (Islamic Republic of)' },
      contacts: { technical: 1, diplomatic: 1 },
    });
    const first = await get('/api/v1/states?limit=1');
    expect((await get(`/api/v1/states?cursor=${String(first.body.nextCursor)}`)).body.items).toEqual([body.items[1]]);
    for (const code of ['QX', 'qm', '__proto__']) expect((await get(`/api/v1/states/${code}`)).status).toBe(404);
  });

  it('gives contacts in the form tools depend on', async () => {
    const { body } = await get(`${CONTACTS}?state=QM&category=technical`);
    expect(body).toEqual({
      nextCursor: null,
      items: [
        {
          ...{ id: ids[0], state: 'QM', category: 'technical', status: 'active', place: 'Côte-Blanche', roleTitle: 'Duty desk' },
          ...{
            institution: 'Équipe nationale de réponse',
            institutionLatin: 'National CERT',
            institutionNames: {},
            languages: ['fr', 'en'],
          },
          ...{
            timeZone: 'Europe/Paris',
            localTime: '2026-03-02T13:00',
            availableNow: true,
            availabilityChangesAt: '2026-03-02T16:00:00.000Z',
          },
          channels: [{ id: expect.any(String), kind: 'email', address: 'duty@cert.qm.example', order: 1, lastConfirmedAt: null }],
        },
      ],
    });
  });

  it.each([
    ['', [0, 1, 2, 3, 4]],
    ['state=IR', [3, 4]],
    ['category=diplomatic', [1, 4]],
    ['language=ar', [1]],
    ['language=FR&state=QM', [0, 1, 2]],
    ['openNow=true', [0, 1, 2, 4]],
    ['openNow=false', [3]],
    ['q=cote%20blanche', [0]],
    [`q=${encodeURIComponent('伊朗')}`, [3, 4]],
    ['q=iran%20cert', [3]],
    ['q=%20', []],
    ['changedSince=2026-03-02T12:00:00Z', [0, 1, 2, 3, 4]],
    ['changedSince=2026-03-02T14:00:01%2B02:00', []],
    ['changedSince=0000-01-01T00:00Z&state=QN', []],
  ])('filters by %s', async (query, expected) => expect(await found(query)).toEqual(expected));

  it('says which similar words it searched for, only then', async () => {
    expect((await get(`${CONTACTS}?q=ministry`)).body).not.toHaveProperty('similar');
    expect((await get(`${CONTACTS}?q=minsitry`)).body).toMatchObject({ items: [{ state: 'IR' }, { state: 'QM' }], similar: ['Ministry'] });
    expect(await found('q=persia')).toEqual([3, 4]);
    expect(await found('neverConfirmed=true&always=true')).toEqual([4]);
    expect(await found('neverConfirmed=false')).toEqual([]);
    const { status, body } = await get(`${CONTACTS}?neverConfirmed=perhaps&q=${'x'.repeat(201)}`);
    expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([422, ['/neverConfirmed', '/q']]);
    expect((await get(`${CONTACTS}?q=%00`)).status).toBe(422);
  });

  it('hides a nominating authority from other States', async () => {
    expect(await found('', 'IR')).toEqual([0, 1, 3, 4]);
    expect(await found('category=authority', 'manager')).toEqual([2]);
    expect((await get(`${CONTACTS}/${ids[2]!}`, 'IR')).status).toBe(404);
    expect((await get(`${CONTACTS}/${ids[2]!}/history`, 'IR')).status).toBe(404);
    expect((await get(CONTACTS, 'auditor')).status).toBe(403);
    expect((await app.call('GET', CONTACTS)).status).toBe(401);
  });

  it('walks all pages, each contact exactly once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await get(`${CONTACTS}?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...(body.items as { id: string }[]).map(({ id }) => id));
      cursor = body.nextCursor as string | null;
    }
    expect(seen).toHaveLength(5);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  const cursorOf = (keysGiven: unknown) => Buffer.from(JSON.stringify(keysGiven)).toString('base64url');
  it.each([
    ['cursor=none', 400],
    [`cursor=${cursorOf(['QM'])}`, 400],
    [`cursor=${cursorOf(['QM', 'x'])}`, 400],
    [`cursor=${cursorOf([{}, NOBODY])}`, 400],
    ['limit=0', 422],
    ['limit=201', 422],
    ['state=Marevia', 422],
    ['openNow=yes', 422],
    ['changedSince=yesterday', 422],
    ['state=QM&state=IR', 422],
    ['q[]=x', 422],
    ['colour=red', 422],
    ['q=%00', 422],
  ])('refuses %s', async (query, status) => expect((await get(`${CONTACTS}?${query}`)).status).toBe(status));

  it('shows one contact with its version, time there, duty and evidence', async () => {
    const { status, headers, body } = await get(`${CONTACTS}/${ids[3]!}`);
    expect([status, headers.get('etag')]).toEqual([200, '"v1"']);
    expect(headers.get('content-type')).toMatch('application/json');
    expect(body).toMatchObject({
      localTime: '2026-03-02T15:30',
      availableNow: false,
      availabilityChangesAt: '2026-03-09T04:30:00.000Z',
      version: 1,
    });
    expect(body.channels[0].evidence).toBeNull();
    expect((await get(`${CONTACTS}/${ids[3]!}`, 'IR')).body.channels[0].evidence).toMatchObject({ reachability: 'untested' });
    for (const id of [NOBODY, 'undefined', '%00', '1']) expect((await get(`${CONTACTS}/${id}`)).status).toBe(404);
  });

  it('lets a State change its own contact on the version it has read, and keeps every version', async () => {
    const path = `${CONTACTS}/${ids[0]!}`;
    const patch = (as: string, body: unknown, match?: string) =>
      app.call('PATCH', path, { key: keys[as]!, body, headers: match === undefined ? {} : { 'if-match': match } });
    const wanted = { roleTitle: 'Night desk' };
    expect((await patch('QM', wanted)).status).toBe(428);
    expect((await patch('QM', wanted, '"v7"')).status).toBe(412);
    expect((await patch('QM', wanted, 'W/"v1"')).status).toBe(412);
    expect((await patch('IR', wanted, '"v1"')).status).toBe(403);
    expect((await patch('liaison', wanted, '"v1"')).status).toBe(403);
    expect((await patch('manager', wanted, '"v1"')).status).toBe(403);
    expect((await app.call('PATCH', path, { body: wanted, headers: { 'if-match': '"v1"' } })).status).toBe(401);
    for (const id of [NOBODY, 'undefined'])
      expect(
        (await app.call('PATCH', `${CONTACTS}/${id}`, { key: keys['QM']!, body: wanted, headers: { 'if-match': '"v1"' } })).status,
      ).toBe(404);
    expect((await get(path)).headers.get('etag')).toBe('"v1"');

    const changed = await patch('QM', { ...wanted, languages: ['FR', 'en-gb'] }, '"v1"');
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"v2"']);
    expect(changed.body).toMatchObject({ roleTitle: 'Night desk', languages: ['fr', 'en-GB'], version: 2 });
    expect((await patch('QM', { roleTitle: 'Late' }, '"v1"')).status).toBe(412);
    const { body } = await get(`${path}/history`);
    expect(body.items.map((item: { version: number; record: { roleTitle: string } }) => [item.version, item.record.roleTitle])).toEqual([
      [2, 'Night desk'],
      [1, 'Duty desk'],
    ]);
  });

  it.each<[unknown, string, string]>([
    [{ institution: 'Other' }, '/institution', 'unknown-property'],
    [{ roleTitle: '' }, '/roleTitle', 'missing'],
    [{ roleTitle: null }, '/roleTitle', 'text-needed'],
    [{ roleTitle: 'a\u202Eb' }, '/roleTitle', 'hidden-character'],
    [{ languages: [] }, '/languages', 'too-few'],
    [{ languages: ['klingonish-language'] }, '/languages/0', 'language-needed'],
    [{ hours: { always: false, week: { mon: [['09:00', '25:00']] }, exceptions: [] } }, '/hours/week/mon', 'shifts-needed'],
  ])('names what is wrong with %j', async (body, pointer, code) => {
    const answer = await app.call('PATCH', `${CONTACTS}/${ids[1]!}`, { key: keys['QM']!, body, headers: { 'if-match': '"v1"' } });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
  });
});
