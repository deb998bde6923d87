import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../apps/standalone/src/free-port.js';
import { command } from '../support/command.js';
import { run } from '../support/liaison.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp('/var/tmp/liaison-cli-');
  await writeFile(join(folder, 'file'), 'not a folder');
});

afterAll(() => rm(folder, { recursive: true }));

/** Nothing runs on this folder, and nothing is made of it. */
const given = (env: NodeJS.ProcessEnv = {}) => ({ LIAISON_DATA_DIR: join(folder, 'none'), PORT: '1', ...env });

describe('a mistake on the command line', () => {
  it.each([
    [['nonsense'], 'nonsense'],
    [['contacts', 'nonsense'], 'nonsense'],
    [['contacts', 'import'], 'file'],
    [['contacts', 'import', 'one', 'two'], 'too many'],
    [['contacts', 'import', '--force', 'one'], '--force'],
    [['contacts', 'import', '/nowhere.csv'], '/nowhere.csv does not exist'],
    [['contacts', 'import', '/var/tmp'], '/var/tmp is a folder'],
    [['contacts', 'export'], 'no Liaison is running'],
    [['clock', 'advance', 'tomorrow'], '“tomorrow”'],
    [['clock', 'advance', 'PT0S'], '“PT0S”'],
    [['clock', 'advance', 'PT1H'], 'no Liaison is running'],
    [['account', 'list'], 'no Liaison is running'],
    [['account', 'invite', 'a@b.example'], '--name'],
    [['account', 'disable'], 'address'],
    [['demo'], 'no Liaison is running'],
    [['health'], 'Nothing that is ready answers'],
    [['bootstrap'], 'ADMIN_DATABASE_URL'],
    [['--language', 'xx', 'migrate'], 'xx'],
  ])('%j is answered in one sentence', async (args, reason) => {
    const { code, out, err } = await command(args, given());
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err).toContain(reason);
  });

  it('is answered in the language of the operator, and ends the process with a code', async () => {
    const { err, code, out } = await run(['contacts', 'import'], given({ LANG: 'zh_CN.UTF-8' }));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^\p{Script=Han}/u);
  });
});

describe('a wrong setting', () => {
  it.each([
    ['DATABASE_URL', 'hello'],
    ['DATABASE_URL', 'postgresql://role:secret@127.0.0.1:5432'],
    ['SMTP_URL', 'relay'],
    ['PORT', '99999'],
    ['PUBLIC_URL', 'directory'],
    ['SEALING_KEYS', '1:short'],
  ])('%s=%s is named with what it must be', async (name, value) => {
    const { code, err } = await command(['standalone'], given({ [name]: value }));
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(err).toContain(`- ${name} must be `);
    expect(err).not.toContain('secret');
  });

  it.each([
    ['ar', 'الإعداد'],
    ['ru', 'Параметр'],
    ['fr', 'doit être'],
    ['es', 'debe ser'],
    ['zh', '必须'],
  ])('is explained in %s', async (language, words) => {
    expect((await command(['standalone'], given({ LANG: language, PORT: 'x' }))).err).toContain(words);
  });
});

describe('a place that cannot be used', () => {
  it.each([
    ['a file stands in the way of the data folder', () => join(folder, 'file')],
    ['the system lets nobody make folders there', () => '/proc/none/liaison'],
  ])('is named, when %s', async (_, place) => {
    const { code, err } = await command(['standalone'], { LIAISON_DATA_DIR: place(), PORT: '0' });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(place()) as string });
  });

  it.each(['postgresql://role:secret@127.0.0.1:PORT/liaison', 'postgresql://role:secret@nowhere.invalid/liaison'])(
    'is named without the password: %s',
    async (url) => {
      const { code, err } = await command(['migrate'], { MIGRATE_DATABASE_URL: url.replace('PORT', String(await freePort())) });
      expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
      expect(err).toContain('MIGRATE_DATABASE_URL');
      expect(err).not.toContain('secret');
    },
  );
});

it.each([[[]], [['standalone']], [['contacts', 'import']], [['clock', 'advance']], [['account']], [['account', 'invite']]])(
  '%j --help explains itself',
  async (args) => {
    const { code, out, err } = await command([...args, '--help'], given());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: liaison');
  },
);
