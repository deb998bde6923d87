import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { MAREVIA } from '../support/directory.js';
import { command } from '../support/command.js';
import { run } from '../support/liaison.js';

const NAMES = Object.values(MAREVIA).join(',');
const HEADER =
  'key,state,state_name_ar,state_name_zh,state_name_en,state_name_fr,state_name_ru,state_name_es,category,institution,institution_latin,role_title,languages,time_zone,hours,channels';
const GOOD = [
  `a1,QM,${NAMES},technical,"وزارة\r\nالاتصالات",Ministry,Desk,ar en,Asia/Kuwait,sun-thu 08:00-15:00,a1@x.example +41225551234`,
  `a2,QM,${NAMES},technical,国家网络安全中心,"=Centre, ""one""",值班,zh,Asia/Shanghai,24/7,a2@x.example +861055501234`,
];
const BAD = `a3,QM,${NAMES},diplomatic,Служба,Sluzhba,Desk,ru,Europe/Moscow,often,a3@x\u001b[2J.example`;

let database: TestDatabase;
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'liaison-contacts-'));
  env = { DATABASE_URL: database.apiUrl, SEALING_KEYS: `1:${randomBytes(32).toString('base64')}` };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

async function file(name: string, rows: readonly string[]): Promise<string> {
  await writeFile(join(folder, name), [HEADER, ...rows, ''].join('\r\n'));
  return join(folder, name);
}

const contacts = async () => (await asAdmin(database.adminUrl, (admin) => admin.query('select from contact'))).rowCount;

it('names every bad row with line, column and reason in the language of the operator, and writes nothing', async () => {
  const { code, out, err } = await command(['contacts', 'import', await file('bad.csv', [...GOOD, BAD])], { ...env, LANG: 'fr_FR.UTF-8' });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^ligne 5, colonne hours : .+\nligne 5, colonne channels : .+\n2 erreurs .+\n$/);
  expect(err).not.toContain('\u001b');
  expect(await contacts()).toBe(0);
});

it('previews what a file would change, and changes nothing', async () => {
  const { code, out, err } = await command(['contacts', 'import', '--dry-run', await file('good.csv', GOOD)], env);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('Would be added: 2; changed: 0; unchanged: 0. Nothing was written.\nnew States (1): QM\n');
  expect(await contacts()).toBe(0);
});

it('takes a file, and gives out one that it takes again unchanged', async () => {
  expect(await command(['contacts', 'import', await file('good.csv', GOOD)], env)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Added: 2; changed: 0; unchanged: 0\.\nnew States \(1\): QM\nThe import is called IMP-.+\n$/) as string,
  });
  const exported = await run(['contacts', 'export'], env);
  expect(exported).toMatchObject({ code: 0, err: '' });
  await writeFile(join(folder, 'out.csv'), exported.out);
  const again = await command(['contacts', 'import', join(folder, 'out.csv')], env);
  expect(again).toMatchObject({ code: 0, out: 'Added: 0; changed: 0; unchanged: 2.\n' });
  expect((await command(['contacts', 'export'], env)).out).toBe(exported.out);
});

it('makes drafts of what differs, lists the import and takes it back', async () => {
  const changed = await file('changed.csv', [GOOD[0]!, GOOD[1]!.replace('24/7', ''), GOOD[1]!.replace('a2,', 'a9,')]);
  const { code, out } = await command(['contacts', 'import', '--source', 'OSCE list 2026', '--format', 'csv', changed], env);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('drafts for the States to decide on: 1 (QM 1)') as string });
  expect(out).toContain('kept as it is, hours: 1');
  const [reference = ''] = /IMP-\S{13}/.exec(out) ?? [];
  const listed = await command(['contacts', 'imports'], env);
  expect(listed.out).toMatch(new RegExp(`^${reference}.*OSCE list 2026.*applied`, 'm'));
  const undone = await command(['contacts', 'undo-import', reference.toLowerCase()], env);
  expect(undone.err).toBe('');
  expect(undone).toMatchObject({ code: 0, out: expect.stringMatching(/^Contacts withdrawn: 0; drafts taken back: 1;/) as string });
  expect(undone.err).toBe('');
  const again = await command(['contacts', 'undo-import', reference], env);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('already undone') as string });
  expect((await command(['contacts', 'undo-import', 'IMP-2026-0000-000'], env)).err).toMatch('There is no import IMP-2026-0000-000');
  expect((await command(['contacts', 'import', '--format', 'xls', changed], env)).code).not.toBe(0);
});

it('refuses a file that is not there', async () => {
  expect(await command(['contacts', 'import', join(folder, 'none.csv')], env)).toMatchObject({
    code: 1,
    err: `The file ${join(folder, 'none.csv')} does not exist.\n`,
  });
});
