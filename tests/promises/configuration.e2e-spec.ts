import { randomBytes } from 'node:crypto';
import { freePort } from '../../apps/standalone/src/free-port.js';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { run } from '../support/liaison.js';

let database: TestDatabase;
const SEALING_KEYS = `1:${randomBytes(32).toString('base64')}`;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it('names everything that is wrong with the settings at once', async () => {
  const { code, err } = await run(['api'], { PORT: 'eighty', LIAISON_CLOCK: 'sundial', REMINDER_AFTER: 'soon' });
  expect(code).toBe(1);
  for (const name of ['DATABASE_URL', 'SEALING_KEYS', 'PORT', 'LIAISON_CLOCK', 'REMINDER_AFTER']) expect(err).toContain(name);
});

it.each(['migratorUrl', 'adminUrl', 'workerUrl'] as const)(
  'refuses to serve with a role that row security does not bind (%s)',
  async (url) => {
    const { code, err } = await run(['api'], { DATABASE_URL: database[url], SEALING_KEYS });
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(err).toContain('row security');
  },
);

it('refuses a role that could become one that row security does not bind', async () => {
  const role = `climber_${randomBytes(4).toString('hex')}`;
  const url = new URL(database.apiUrl);
  url.username = role;
  await asAdmin(database.adminUrl, (admin) =>
    admin.query(`create role ${role} login noinherit password '${url.password}'; grant liaison_migrator to ${role}`),
  );
  const { code, err } = await run(['api'], { DATABASE_URL: url.href, SEALING_KEYS });
  await asAdmin(database.adminUrl, (admin) => admin.query(`drop role ${role}`));
  expect([code, err]).toEqual([1, expect.stringContaining('row security')]);
});

it('says in one sentence that a database cannot be reached, without its password', async () => {
  const url = `postgresql://liaison:secret@127.0.0.1:${String(await freePort())}/liaison`;
  const { code, err } = await run(['standalone'], { DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:1', LIAISON_DATA_DIR: '/var/tmp/none' });
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  expect(err).not.toContain('secret');
});

it('keeps the demonstration from sending mail to the outside', async () => {
  const { code, err } = await run(['standalone'], { SMTP_URL: 'smtp://mail.example:25' });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('SMTP_URL') as string });
});
