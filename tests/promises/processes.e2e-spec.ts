import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { text } from '@liaison/texts';
import { type EmbeddedPostgres, startPostgres } from '../../apps/standalone/src/embedded-postgres.js';
import { freePort } from '../../apps/standalone/src/free-port.js';
import { asAdmin } from '../support/database.js';
import { dataFolder, ended, run, start } from '../support/liaison.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { until } from '../support/until.js';

let folder: string;
let server: EmbeddedPostgres;
let mail: MailServer;
/** What `liaison bootstrap` printed, as an operator would put it into the environment. */
let env: Record<string, string>;
let keys: Record<string, string>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await dataFolder();
  server = await startPostgres({ folder, settings: ['fsync=off'] });
  mail = await startMailServer();
});

afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(running.map(ended));
  await mail.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** The process, once it has said that it is ready. */
async function begin(kind: 'api' | 'web' | 'worker', more: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
  const child = start([kind], { ...env, SMTP_URL: mail.url, ...more });
  running.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (said: Buffer) => {
      if (said.toString().includes('Ready')) resolve();
    });
    child.stderr?.on('data', (said: Buffer) => reject(new Error(said.toString())));
    child.once('exit', (code) => reject(new Error(`It ended with ${String(code)}.`)));
  });
  return child;
}

const oneLine = { code: 1, err: expect.stringMatching(/^[^\n]+\n$/) as string, out: '' };

it('makes its roles and database as an administrator, again with the same passwords', async () => {
  const admin = { ADMIN_DATABASE_URL: server.adminUrl };
  const read = (out: string) =>
    Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/s).slice(0, 2)),
    ) as typeof env;
  const first = await run(['bootstrap', '--prefix', 'proof_', '--database', 'proof'], admin);
  env = read(first.out);
  expect(Object.keys(env)).toEqual(['MIGRATE_DATABASE_URL', 'DATABASE_URL', 'WORKER_DATABASE_URL', 'SEALING_KEYS']);
  const again = await run(['bootstrap', '--prefix', 'proof_', '--database', 'proof'], { ...admin, ...env });
  expect(read(again.out)).toEqual(env);
});

it('refuses to serve or work before the migrations, in one sentence', async () => {
  for (const kind of ['api', 'web', 'worker']) {
    const refused = await run([kind], { ...env, SMTP_URL: mail.url });
    expect(refused).toMatchObject({ ...oneLine, err: expect.stringContaining('liaison migrate') as string });
  }
});

it('migrates once, and has nothing to do the second time', async () => {
  expect(await run(['migrate'], env)).toMatchObject({ code: 0, err: '' });
  expect(await run(['migrate'], env)).toMatchObject({ code: 0, out: `${text('en', 'cli.migrated', { count: 0 })}\n` });
});

it('keeps demonstration mail on this machine, and fills a directory only while it is empty', async () => {
  expect(await run(['demo'], { ...env, SMTP_URL: 'smtp://mail.example:25' })).toMatchObject({
    ...oneLine,
    err: `${text('en', 'cli.error.outside-mail-with-demo')}\n`,
  });
  const filled = await run(['demo'], env);
  expect(filled).toMatchObject({ code: 0, err: '' });
  keys = (JSON.parse(filled.out) as { apiKeys: typeof keys }).apiKeys;
  expect(await run(['demo'], env)).toMatchObject({ ...oneLine, err: `${text('en', 'cli.error.demo-not-empty')}\n` });
  expect(await run(['worker'], { ...env, SMTP_URL: 'smtp://mail.example:25' })).toMatchObject(oneLine);
}, 60_000);

it('refuses a worker with a role that may bypass row security', async () => {
  const { MIGRATE_DATABASE_URL: owner } = env;
  const refused = await run(['worker'], { ...env, SMTP_URL: mail.url, WORKER_DATABASE_URL: owner });
  expect(refused).toMatchObject({ ...oneLine, err: expect.stringContaining('WORKER_DATABASE_URL') as string });
});

it('runs two apis, the pages and two workers side by side on one database', async () => {
  const ports = await Promise.all([freePort(), freePort(), freePort()].map(async (port) => String(await port)));
  const [first = '', second = '', pages = ''] = ports;
  await Promise.all([
    begin('api', { PORT: first }),
    begin('api', { PORT: second }),
    begin('web', { PORT: pages }),
    begin('worker'),
    begin('worker'),
  ]);
  const ask = (port: string, path: string, key: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...(init.body ? { 'content-type': 'application/json' } : {}) },
    });
  const body = JSON.stringify({ title: 'Proof', categories: ['technical'], replyWindow: 'PT48H', exercise: false });
  const drafted = await ask(first, '/api/v1/verification-rounds', keys['manager']!, { method: 'POST', body });
  const round = (await drafted.json()) as { id: string; reference: string; recipients: number };
  const started = await ask(second, `/api/v1/verification-rounds/${round.id}/start`, keys['secondOfficer']!, { method: 'POST' });
  expect(started.status).toBe(202);
  await until(async () => (await checksOf(round.reference)).length >= round.recipients, 20_000);
  const checks = await checksOf(round.reference);
  expect(new Set(checks).size).toBe(round.recipients);
  expect(checks).toHaveLength(round.recipients);
  expect((await fetch(`http://127.0.0.1:${pages}/check`)).status).toBe(200);
  expect(await (await fetch(`http://127.0.0.1:${first}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  expect(await run(['health'], { PORT: pages })).toMatchObject({ code: 0, out: 'Ready (ready).\n', err: '' });
  expect(await run(['api'], { ...env, PORT: '0', METRICS_PORT: first })).toMatchObject({
    ...oneLine,
    err: text('en', 'cli.error.port-taken', { port: first, setting: 'METRICS_PORT' }) + '\n',
  });
  expect(await run(['web'], { ...env, PORT: '0', LISTEN: '192.0.2.1' })).toMatchObject({
    ...oneLine,
    err: expect.stringContaining('192.0.2.1') as string,
  });
  const alive = await asAdmin(env['WORKER_DATABASE_URL']!, (worker) => worker.query('select process from heartbeat'));
  expect(alive.rows).toHaveLength(2);
}, 60_000);

/** The ids of the letters of a round that arrived; the demonstration has letters of its own. */
async function checksOf(reference: string): Promise<(string | undefined)[]> {
  const letters = await Promise.all(mail.received.map(({ source }) => simpleParser(source)));
  return letters.filter(({ subject }) => subject?.includes(reference)).map(({ messageId }) => messageId);
}

it('stops each of them cleanly at a signal', async () => {
  const from = Date.now();
  for (const child of running) child.kill('SIGTERM');
  expect(await Promise.all(running.map(ended))).toEqual(running.map(() => 0));
  expect(Date.now() - from).toBeLessThan(5_000);
}, 30_000);

it('serves outside servers with one command: no demonstration, no inbox, no demo file', async () => {
  const data = join(folder, 'outside');
  const PORT = String(await freePort());
  const admin = new URL(server.adminUrl);
  const DATABASE_URL = Object.assign(admin, { pathname: '/outside' }).href;
  await asAdmin(server.adminUrl, (client) => client.query('create database outside'));
  const child = start(['standalone'], { DATABASE_URL, SMTP_URL: mail.url, LIAISON_DATA_DIR: data, PORT });
  running.push(child);
  await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${PORT}${path}`)).status;
  expect([await status('/health/ready'), await status('/demo/inbox'), await status('/demo/inbox/messages')]).toEqual([200, 404, 404]);
  const states = await asAdmin(DATABASE_URL, (client) => client.query('select from state'));
  expect(states.rowCount).toBe(0);
  await expect(stat(join(data, 'demo.json'))).rejects.toThrow('ENOENT');
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
}, 60_000);

it('needs a key for sealing that is one', async () => {
  const { code, err } = await run(['worker'], { SEALING_KEYS: randomBytes(8).toString('base64'), SMTP_URL: 'http://relay' });
  expect(code).toBe(1);
  for (const name of ['WORKER_DATABASE_URL', 'SEALING_KEYS', 'SMTP_URL']) expect(err).toContain(name);
});
