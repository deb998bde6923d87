import { Readable } from 'node:stream';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { Transactions } from '@liaison/database';
import { AddContact, ExportContacts, ImportContacts, type NewContact, ReviseContact, type RowFault } from '@liaison/directory';
import { type Actor, operator } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { TestApp } from '../support/app.js';
import { Browser, SignInModule } from '../support/browser-session.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { UNLIMITED } from '../support/unlimited.js';

const FORMATS = ['csv', 'vcf', 'json'] as const;

/** As after two persons gave it; that it takes two is proven in `key-terms`. */
const GIVE_MIRROR = `set session_replication_role = replica; update api_key set scopes = '{directory:mirror}' where name = 'mirror'`;
const BATCH = 500;

interface Exported {
  readonly id: string;
  readonly key: string;
}

describe('an export of contacts', () => {
  let app: TestApp;
  let clerk: Actor;
  let keys: Record<string, string>;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule, SignInModule], UNLIMITED);
    clerk = operator('clerk', app.database.directoryId);
    await app.listStates('QM', 'QN', 'QO', 'QX');
    await sql(
      `update state set names = jsonb_build_object('ar', 'ولاية', 'zh', '国家', 'en', 'State', 'fr', 'État', 'ru', 'Государство', 'es', 'Estado')`,
    );
    const own = await add(WRITTEN.arabic);
    await revise(own, {
      visibility: { place: 'owner-and-manager', remit: 'same-category' },
      channels: [
        { kind: 'email', address: 'duty@cert.qm.example' },
        { kind: 'phone', address: '+999123456789', personal: true },
        { kind: 'email', address: 'peers@cert.qm.example', visibility: 'same-category' },
        { kind: 'email', address: 'inner@cert.qm.example', visibility: 'owner-and-manager' },
      ],
    });
    await add({ category: 'authority', institution: 'Mission of QM' });
    const technical = await add({ ...WRITTEN.chinese, state: 'QN' });
    const diplomatic = await add({ ...WRITTEN.thai, state: 'QO', category: 'diplomatic' });
    const gone = await add({ institution: 'Gone', state: 'QO' });
    await sql(`update contact set status = 'withdrawn' where id = $1`, [gone]);
    await add({ institution: 'Away', state: 'QX' });
    await sql(`update state set participation = 'invited' where code = 'QX'`);
    await sql(`update contact set import_key = 'own-key' where id = any ($1)`, [[own, technical]]);
    const of = (state: string | null, role: 'liaison' | 'observer' | 'state-administrator', contactIds: string[] = []) =>
      app.issueKey(state, [role], { contactIds, name: 'mirror' });
    const officer = async (role: 'manager' | 'second-officer' | 'auditor') => {
      const accountId = await app.createAccount({ email: `${role}@directory.example`, state: null, roles: [role] });
      return app.issueKey(null, [role], { accountId, name: 'mirror' });
    };
    keys = {
      owner: await of('QM', 'state-administrator'),
      observer: await of('QM', 'observer'),
      peer: await of('QN', 'liaison', [technical]),
      stranger: await of('QO', 'liaison', [diplomatic]),
      manager: await officer('manager'),
      'second-officer': await officer('second-officer'),
      auditor: await officer('auditor'),
      plain: await app.issueKey('QM', ['state-administrator']),
    };
    await asAdmin(app.database.adminUrl, (admin) => admin.query(GIVE_MIRROR));
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  const add = (values: Partial<NewContact>) => app.get(AddContact).execute(clerk, contactOf(values));
  const revise = (id: string, change: object) =>
    app.get(Transactions).run(clerk, async (tx) => {
      const contacts = app.get(ReviseContact);
      const { version, record } = await contacts.lock(tx, clerk, id);
      await tx.query(`select set_config('app.state', $1, true), set_config('app.roles', 'state-administrator', true)`, [record.state]);
      const actor: Actor = { ...clerk, roles: ['state-administrator'], state: record.state };
      return contacts.store(tx, actor, { id, version, before: record, after: { ...record, ...change }, why: { reason: null } });
    });
  const get = (path: string, reader: string) => app.call('GET', `/api/v1${path}`, { key: keys[reader] ?? '' });
  const take = (format: string, reader: string, query = '') => get(`/contacts/export.${format}${query}`, reader);
  const entries = (act: string) =>
    sql<{ actor: string; states: string[]; data: Record<string, unknown> }>(
      'select actor, states, data from audit_entry where act = $1 order by recorded_at',
      [`directory/${act}`],
    );

  it.each(['owner', 'observer', 'peer', 'stranger', 'manager', 'second-officer'])(
    'holds for %s what the list and the contacts show',
    async (reader) => {
      const { contacts, states } = (await take('json', reader)).body as { contacts: Exported[]; states: { code: string }[] };
      const { items } = (await get('/contacts', reader)).body as { items: Exported[] };
      expect(contacts.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(states.map(({ code }) => code)).toEqual([...new Set((items as unknown as { state: string }[]).map(({ state }) => state))]);
      const changes = (await get('/changes', reader)).body.items as { kind: string; id: string; contact: object }[];
      for (const { key, ...contact } of contacts) {
        expect(contact).toEqual(changes.find(({ kind, id }) => kind === 'contact' && id === contact.id)?.contact);
        expect((await get(`/contacts/${contact.id}`, reader)).body).toMatchObject({ ...contact, channels: expect.any(Array) as unknown });
        expect([reader, key]).toEqual([reader, isOwn(reader, contact) ? 'own-key' : contact.id]);
      }
    },
  );

  /** Keys of imports are the State's and the officers'. */
  const isOwn = (reader: string, contact: object) => {
    const { state, category } = contact as { state: string; category: string };
    const keyed = category === 'technical' && (state === 'QM' || state === 'QN');
    return (
      keyed &&
      (reader.includes('officer') || reader === 'manager' || state === (reader === 'peer' ? 'QN' : reader === 'stranger' ? 'QO' : 'QM'))
    );
  };

  it.each(FORMATS)('shows hidden fields, channels and numbers in %s to those only who may see them', async (format) => {
    const secrets = ['الميناء', 'receives', 'peers@cert', 'inner@cert'];
    const seen = async (reader: string) => {
      const file = JSON.stringify((await take(format, reader, '?state=QM')).body).replaceAll('\\r\\n ', '');
      expect([file.includes('+999123456789'), file.includes('+99•')]).toEqual([false, true]);
      return secrets.map((secret) => file.includes(secret));
    };
    expect(await seen('owner')).toEqual([true, true, true, true]);
    expect(await seen('manager')).toEqual([true, true, true, true]);
    expect(await seen('peer')).toEqual([false, true, true, false]);
    expect(await seen('stranger')).toEqual([false, false, false, false]);
  });

  it('is for those who read the directory, with a key that two persons gave, or a fresh proof', async () => {
    expect((await take('csv', 'auditor')).status).toBe(403);
    expect((await take('csv', 'plain')).body).toMatchObject({ status: 403, code: 'identity/scope-missing' });
    expect((await app.call('GET', '/api/v1/contacts/export.csv')).status).toBe(401);
    await app.createAccount({ email: 'member@qm.example', state: 'QM', roles: ['observer'] });
    const member = await Browser.signIn(app, 'member@qm.example');
    expect((await member.get('/contacts?state=QM')).body).toContain('href="/contacts/export.csv?state=QM"');
    expect((await member.get('/contacts/export.csv?state=QM')).headers.get('content-disposition')).toMatch(
      /^attachment; filename="liaison-contacts-\d{4}-\d\d-\d\d\.csv"$/,
    );
    await sql(`update session set proven_at = now() - interval '1 day'`);
    const asked = await member.get('/contacts/export.csv?state=QM', { accept: 'text/html' });
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      `/step-up?next=${encodeURIComponent('/contacts/export.csv?state=QM')}`,
    ]);
    expect((await member.get('/api/v1/contacts/export.csv')).body).toMatchObject({ status: 403, code: 'identity/step-up-needed' });
  });

  it('finds by the same filters as the list, and takes no others', async () => {
    for (const query of ['?state=QN', '?category=diplomatic', '?language=zh', '?q=国家', '?always=true', '?q=nothing-at-all']) {
      const { contacts } = (await take('json', 'stranger', query)).body as { contacts: Exported[] };
      const { items } = (await get(`/contacts${query}`, 'stranger')).body as { items: Exported[] };
      expect([query, contacts.map(({ id }) => id)]).toEqual([query, items.map(({ id }) => id)]);
    }
    for (const [path, status] of [
      ['csv?limit=1', 422],
      ['csv?state=qm', 422],
      ['csv?colour=red', 422],
      ['pdf', 404],
      ['__proto__', 404],
    ] as const)
      expect([path, (await get(`/contacts/export.${path}`, 'owner')).status]).toEqual([path, status]);
  });

  it('is in the trail when it begins, with format and filter, and when it ends, with its number', async () => {
    await take('vcf', 'peer', '?state=QM&q=a%20person');
    expect((await entries('contacts-export-begun')).at(-1)).toMatchObject({
      states: ['QN'],
      data: { format: 'vcf', filter: 'state=QM q' },
    });
    await take('csv', 'stranger');
    expect((await entries('contacts-exported')).at(-1)).toMatchObject({ states: ['QO'], data: { format: 'csv', count: 3 } });
  });

  describe('of many', () => {
    beforeAll(async () => {
      const rows = Array.from({ length: 2 * BATCH + 1 }, (_, n) => ({ ...ROW, key: `k${String(n)}` }));
      const open = () => Readable.from([Buffer.from(JSON.stringify(rows))]);
      await sql(`insert into state (directory_id, code, names) values ($1, 'QP', $2)`, [app.database.directoryId, { en: 'Many' }]);
      await app.get(ImportContacts).execute(clerk, { open, file: 'many.json' });
    });

    it.each(FORMATS)('comes whole and each once, as %s', async (format) => {
      const file = (await take(format, 'stranger', '?state=QP')).body as string | { contacts: unknown[] };
      const found = typeof file === 'string' ? file.match(/^([0-9a-f-]{36},|X-LIAISON-STATE:)/gm)?.length : file.contacts.length;
      expect(found).toBe(2 * BATCH + 1);
    });

    it('says how many went out when somebody breaks off', async () => {
      const { pieces } = await app.get(ExportContacts).execute(clerk, { format: 'csv', filter: { state: 'QP' } });
      for (let i = 0; i < 2; i += 1) await pieces.next();
      await pieces.return(undefined);
      expect((await entries('contacts-exported')).at(-1)).toMatchObject({ data: { count: BATCH } });
    });

    it('ends when it is not taken within its time, so that rights that were lost are not used for long', async () => {
      const settings = app.get(Settings);
      const { EXPORT_LONGEST } = settings;
      Object.assign(settings, { EXPORT_LONGEST: -1 });
      await expect(take('csv', 'stranger', '?state=QP')).rejects.toThrow('terminated');
      Object.assign(settings, { EXPORT_LONGEST });
    });
  });

  it.each(FORMATS)('comes in again as it went out: %s', async (format) => {
    const file = async () => {
      const { pieces } = await app.get(ExportContacts).execute(clerk, { format });
      let text = '';
      for await (const piece of pieces) text += piece;
      return text;
    };
    const load = async (text: string) => {
      const faults: RowFault[] = [];
      const open = () => Readable.from([Buffer.from(text)]);
      const report = await app.get(ImportContacts).execute(clerk, { open, file: 'f', onFault: (fault) => faults.push(fault) });
      return { ...report, faults };
    };
    await sql('truncate state, contact, channel, holder, contact_version cascade');
    await sql(`insert into state (directory_id, code, names) values ($1, 'QM', $2)`, [app.database.directoryId, NAMES]);
    for (const contact of Object.values(WRITTEN)) await add(contact);
    const first = await file();
    expect(await load(first)).toMatchObject({ added: 0, changed: 0, unchanged: Object.keys(WRITTEN).length, faults: [] });
    const records = () =>
      sql(
        `select record #- '{channels}' as record, (select json_agg(c - 'id') from jsonb_array_elements(record->'channels') c) as channels from contact_version order by record->>'institution'`,
      );
    const before = await records();
    await sql('truncate state, contact, channel, holder, contact_version cascade');
    expect(await load(first)).toMatchObject({ added: Object.keys(WRITTEN).length, faults: [], applied: true });
    expect(await records()).toEqual(before);
    expect(await sql('select names from state')).toEqual([{ names: NAMES }]);
  });
});

describe('a key that two persons gave for mirrors', () => {
  it('follows the changes and takes files beyond what a person may read, and other keys do neither', async () => {
    const app = await TestApp.start(undefined, { CONTACTS_PER_HOUR: '2', CONTACTS_PER_DAY: '2' });
    try {
      await app.listStates('QM', 'QN');
      const clerk = operator('clerk', app.database.directoryId);
      for (let n = 0; n < 5; n += 1) await app.get(AddContact).execute(clerk, contactOf({ institution: `Desk ${String(n)}` }));
      const [mirror, plain] = [await app.issueKey('QN', ['liaison'], { name: 'mirror' }), await app.issueKey('QN', ['liaison'])];
      await asAdmin(app.database.adminUrl, (admin) => admin.query(GIVE_MIRROR));
      const get = async (path: string, key: string) => {
        const { status, body } = await app.call('GET', `/api/v1${path}`, { key });
        const items = (body.items ?? body.contacts ?? []) as { kind?: string }[];
        return [status, items.filter(({ kind = 'contact' }) => kind === 'contact').length];
      };
      for (const path of ['/changes', '/contacts', '/contacts/export.json'])
        expect([path, await get(path, mirror)]).toEqual([path, [200, 5]]);
      expect(await get('/changes', plain)).toEqual([429, 0]);
      expect(await get('/contacts/export.json', plain)).toEqual([403, 0]);
    } finally {
      await app.close();
    }
  });
});

describe('the limit of exports', () => {
  it('counts for each reader by itself, and says when the next is free', async () => {
    const app = await TestApp.start(undefined, { EXPORTS_AT_ONCE: '2', EXPORT_EVERY: 'PT1H' });
    try {
      await app.listStates('QM');
      await app.get(AddContact).execute(operator('clerk', app.database.directoryId), contactOf());
      const [one, other] = [
        await app.issueKey('QM', ['liaison'], { name: 'mirror' }),
        await app.issueKey('QM', ['liaison'], { name: 'mirror' }),
      ];
      await asAdmin(app.database.adminUrl, (admin) => admin.query(GIVE_MIRROR));
      const take = (key: string) => app.call('GET', '/api/v1/contacts/export.csv', { key });
      for (let i = 0; i < 2; i += 1) expect((await take(one)).status).toBe(200);
      const { status, headers, body } = await take(one);
      expect([status, body.code, Number(headers.get('retry-after')) > 3_500]).toEqual([429, 'directory/exporting-too-much', true]);
      expect((await take(other)).status).toBe(200);
    } finally {
      await app.close();
    }
  });
});

const NAMES = { ar: 'ماريديا', zh: '马里迪亚', en: 'Maridia', fr: 'Maridie', ru: 'Маридия', es: 'Maridia' };

const ROW = {
  state: 'QP',
  category: 'technical',
  institution: 'Many desks',
  institutionLatin: 'Many desks of one',
  roleTitle: 'Desk',
  languages: ['en'],
  timeZone: 'UTC',
  channels: ['desk@many.example'],
};

/** Legitimate names, and what files could stumble over. */
const WRITTEN = {
  arabic: {
    institution: 'المركز الوطني للاستجابة لحوادث الحاسوب (می\u200Cخواهم)',
    institutionLatin: 'National Centre',
    place: 'الميناء',
    roleTitle: 'مكتب المناوبة، الطابق ٣',
    remit: ['receives', 'decides'],
  },
  amharic: { institution: 'የኢትዮጵያ ኢመደኤ፤ ሰርት', institutionLatin: 'Ethio-CERT', roleTitle: 'ተረኛ ባለሙያ', languages: ['am', 'en'] },
  thai: {
    institution: 'ศูนย์ประสานการรักษาความมั่นคงปลอดภัย',
    institutionLatin: 'ThaiCERT; Bangkok, "one"',
    roleTitle: 'เจ้าหน้าที่เวร',
    languages: ['th'],
  },
  chinese: {
    institution: '国家计算机网络应急技术处理协调中心😀𠀀',
    institutionLatin: '国家计算机网络应急技术处理协调中心😀𠀀',
    institutionNames: { en: "O'Brien & Söhne, s.r.o.; «n»", fr: 'Équipe\\nationale', zh: '应急中心' },
    roleTitle: '值班',
    languages: ['zh', 'zh-Hant-HK'],
    hours: { always: false, week: { sun: [['00:00', '24:00']] }, exceptions: [{ date: '2026-12-25', open: [] }] },
  },
  formula: {
    institution: '=HYPERLINK("http://x.example";"x")',
    institutionLatin: "'=1+1",
    place: '-2+3',
    roleTitle: '@SUM(A1)',
    hours: {
      always: false,
      week: {
        mon: [
          ['08:00', '12:00'],
          ['13:00', '24:00'],
        ],
        sat: [['22:00', '06:00']],
      },
      exceptions: [{ date: '2026-12-24', open: [['09:00', '12:00']] }],
    },
    channels: [
      { kind: 'phone', address: '+9995510100' },
      { kind: 'email', address: "o'neil+duty@cert.example" },
      { kind: 'phone', address: '+41•••••••67', personal: true },
      { kind: 'email', address: 'second@cert.example' },
    ],
  },
} satisfies Record<string, Partial<NewContact>>;
