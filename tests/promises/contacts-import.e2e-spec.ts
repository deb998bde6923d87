import { Readable } from 'node:stream';
import type { TestingModule } from '@nestjs/testing';
import { ContactsQuery, ExportContacts, ImportContacts, type RowFault } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { directoryOf, MAREVIA } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';

const NAMES = Object.values(MAREVIA).join(',');
const HEADER =
  'key,state,state_name_ar,state_name_zh,state_name_en,state_name_fr,state_name_ru,state_name_es,category,institution,institution_latin,role_title,languages,time_zone,hours,channels';
const ROWS = [
  `a1,QM,${NAMES},technical,"وزارة\r\nالاتصالات",Ministry,Desk,ar en,Asia/Kuwait,sun-thu 08:00-15:00,a1@x.example +41225551234`,
  `a2,QM,${NAMES},technical,国家网络安全中心,"=Centre, ""one""",值班,zh,Asia/Shanghai,24/7,a2@x.example +861055501234`,
  `a3,QM,${NAMES},diplomatic,Королёвская служба,'Quoted,-Desk,ru,Europe/Moscow,,a3@x.example`,
];

/** In the middle of a letter. */
const CUT = Buffer.from([HEADER, ROWS[2]].join('\n')).indexOf('Королёвская') + 1;

describe('an import', () => {
  let database: TestDatabase;
  let api: TestProcess;
  let app: TestingModule;

  beforeEach(async () => {
    database = await createTestDatabase();
    api = await testProcess(database, 'api');
    app = await directoryOf(api);
  });

  afterEach(async () => {
    await api.source.destroy();
    await database.drop();
  });

  const clerk = () => operator('clerk', database.directoryId);
  const load = async (file: string | Buffer, dryRun = false) => {
    const faults: RowFault[] = [];
    const open = () => Readable.from([Buffer.from(file)]);
    const report = await app.get(ImportContacts).execute(clerk(), { open, file: 'f.csv', dryRun, onFault: (fault) => faults.push(fault) });
    return { ...report, found: faults.map(({ line, column, code }) => [line, column, code]) };
  };
  const save = async () => {
    const { pieces } = await app.get(ExportContacts).execute(clerk(), { format: 'csv' });
    let file = '';
    for await (const piece of pieces) file += piece;
    return file;
  };
  const count = async () =>
    Number((await asAdmin(database.adminUrl, (admin) => admin.query<{ n: string }>('select count(*) as n from contact'))).rows[0]?.n);

  it.each<[string, (text: string) => string]>([
    ['commas and line feeds', (text) => text.replaceAll('\r\n', '\n')],
    ['CRLF', (text) => text],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['semicolons', (text) => text.replace('"=Centre, ""one"""', '"=Centre  ""one"""').replaceAll(',', ';')],
  ])('takes %s, six scripts and quoted line breaks; what goes out comes in and out the same', async (_, shape) => {
    const file = shape([HEADER, ...ROWS, ''].join('\r\n'));
    expect(await load(file)).toMatchObject({ rows: 3, added: 3, faults: 0, applied: true });
    const first = await save();
    expect(first).toContain('+41225551234');
    expect(first).toContain("'-Desk");
    expect(await load(first)).toMatchObject({ added: 0, changed: 0, unchanged: 3, applied: true });
    await asAdmin(database.adminUrl, (admin) => admin.query('truncate state, contact, channel, holder, contact_version cascade'));
    expect(await load(first)).toMatchObject({ added: 3, applied: true });
    expect(await save()).toBe(first);
  });

  it('lists a State by its code alone when the United Nations knows its names', async () => {
    const header = HEADER.replace(/state_name_\w+,/g, '');
    const row = (state: string) => `k1,${state},technical,الفريق الوطني,National team,Desk,ar,UTC,,a@x.example`;
    expect(await load([header, row('IR')].join('\n'))).toMatchObject({ newStates: ['IR'], applied: true });
    const found = async (q: string) => (await app.get(ContactsQuery).search(clerk(), { q })).items.map(({ state }) => state);
    for (const name of ['إيران', '伊朗', 'iran islamic', 'république d iran', 'исламская', 'irán'])
      expect([name, await found(name)]).toEqual([name, ['IR']]);
    expect((await load([header, row('QN')].join('\n'))).found).toEqual([[2, 'state', 'unknown-state']]);
    const file = await save();
    expect(file).toContain('Иран (Исламская Республика)');
    expect(await load(file)).toMatchObject({ unchanged: 1, applied: true });
  });

  it('names every bad row with its line and column, and stores nothing', async () => {
    const bad = [
      ROWS[0],
      ROWS[1]!.replace('Asia/Shanghai', 'Asia/Atlantis').replace('a2@', 'a@b,'),
      'x',
      ROWS[0],
      ROWS[2]!.replace('ru,', 'ru,'),
    ];
    const { found, applied } = await load([HEADER, ...bad].join('\r\n'));
    expect(found).toEqual([
      [4, null, 'column-count'],
      [5, null, 'column-count'],
      [6, 'key', 'repeated-key'],
    ]);
    expect(applied).toBe(false);
    const wrong = ROWS[1]!.replace('Asia/Shanghai', 'Asia/Atlantis').replace('a2@x', 'a2\u202E@x').replace('24/7', 'often');
    expect((await load([HEADER, ROWS[0], wrong].join('\n'))).found).toEqual([
      [4, 'hours', 'hours-needed'],
      [4, 'time_zone', 'time-zone-needed'],
      [4, 'channels', 'address-needed'],
    ]);
    const silent = ROWS[1]!.replace(' +861055501234', '');
    expect((await load([HEADER, ROWS[0], silent].join('\n'))).found).toEqual([[4, 'channels', 'phone-for-24-7']]);
    expect(await count()).toBe(0);
  });

  it('shows what would change, and leaves it to the State that has contacts', async () => {
    await load([HEADER, ...ROWS].join('\n'));
    const changed = [HEADER, ROWS[0]!.replace('a1,', 'b1,'), ROWS[1]!.replace('24/7', ''), ROWS[2]].join('\n');
    const counts = { added: 0, nominated: 1, changed: 1, unchanged: 1, fields: { hours: 1 }, drafts: [{ state: 'QM', count: 2 }] };
    expect(await load(changed, true)).toMatchObject({ ...counts, applied: false, reference: null });
    expect(await load(changed)).toMatchObject({ ...counts, applied: true, reference: expect.stringMatching(/^IMP-2026-/) as string });
    expect(await count()).toBe(3);
    expect(await load(changed)).toMatchObject({ waiting: 2, nominated: 0, changed: 0 });
  });

  it.each<[string, Buffer | string, object]>([
    ['Latin-1', Buffer.from([HEADER, ...ROWS].join('\n').replace('Ministry', 'Ministère'), 'latin1'), { reason: 'encoding', line: 1 }],
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n`, 'utf16le'), { reason: 'encoding', line: 1 }],
    ['UTF-16 without a mark', Buffer.from(`${HEADER}\n`, 'utf16le'), { reason: 'encoding', line: 1 }],
    ['nothing at all', '', { reason: 'empty' }],
    ['a byte order mark alone', '\uFEFF', { reason: 'empty' }],
    ['another table', 'a,b\n1,2', { reason: 'missing' }],
    ['a column more', `${HEADER},colour\n`, { reason: 'unknown', columns: 'colour' }],
    ['a column twice', `${HEADER},key\n`, { reason: 'twice', columns: 'key' }],
    ['a file cut inside quotes', [HEADER, ROWS[0]].join('\n').replace(/الاتصالات[^]*$/, ''), { reason: 'form' }],
    ['a file cut inside a letter', Buffer.from([HEADER, ROWS[2]].join('\n')).subarray(0, CUT), { reason: 'encoding' }],
    ['a row without end', `${HEADER}\n${'x'.repeat(70_000)}`, { reason: 'long' }],
  ])('refuses %s with one sentence', async (_, file, values) => {
    await expect(load(file)).rejects.toMatchObject({ code: 'directory/unreadable-file', values });
    expect(await count()).toBe(0);
  });

  it('names a row that was cut off, and what no spreadsheet or mail server may meet', async () => {
    expect((await load([HEADER, ROWS[0], ROWS[1]!.slice(0, -40)].join('\n'))).found).toEqual([[4, null, 'column-count']]);
    const long = ROWS[1]!.replace('a2@', `${'a'.repeat(300)}@`);
    expect((await load([HEADER, ROWS[0], long].join('\n'))).found).toEqual([[4, 'channels', 'address-needed']]);
    const key = ROWS[1]!.replace('a2,', '=1+1,');
    expect((await load([HEADER, ROWS[0], key].join('\n'))).found).toEqual([[4, 'key', 'wrong-form']]);
    const formula = ROWS[1]!.replace('值班', '"=HYPERLINK(""http://x.example"")"');
    expect(await load([HEADER, ROWS[0], formula].join('\n'))).toMatchObject({ applied: true });
    expect(await save()).toContain(`"'=HYPERLINK(""http://x.example"")"`);
  });
});
