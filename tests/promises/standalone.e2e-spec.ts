import { type ChildProcess } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../../apps/standalone/src/free-port.js';
import { dataFolder, type Demo, demoOf, ended, run, start } from '../support/liaison.js';
import { until } from '../support/until.js';

let folder: string;
let port: string;
let child: ChildProcess;
let demo: Demo;

const env = () => ({ LIAISON_DATA_DIR: folder, PORT: port, LIAISON_CLOCK: 'shiftable' });

beforeAll(async () => {
  folder = await dataFolder();
  port = String(await freePort());
  child = start(['standalone'], env());
  demo = await demoOf(folder, child);
}, 60_000);

afterAll(async () => {
  child.kill('SIGTERM');
  await ended(child);
  const outside = await readFile(join(folder, 'postgres-folder'), 'utf8').catch(() => null);
  for (const place of [folder, outside]) if (place) await rm(place.trim(), { recursive: true, force: true });
}, 60_000);

const ask = (path: string, key: string) => fetch(`${demo.url}${path}`, { headers: { authorization: `Bearer ${key}` } });

it('hands its accounts and keys to tools in a file only its owner can read', async () => {
  const codes = ['QM', 'QN', 'QO', 'QP', 'QQ', 'QR', 'QS', 'QT'];
  expect(Object.keys(demo.apiKeys).sort()).toEqual(
    [...['manager', 'secondOfficer', 'auditor'], ...codes, ...codes.map((code) => `${code}:authority`)].sort(),
  );
  expect(demo).toMatchObject({ url: `http://localhost:${port}`, inboxUrl: `http://localhost:${port}/demo/inbox` });
  expect(demo.accounts).toContainEqual(
    expect.objectContaining({ state: 'QM', roles: ['liaison'], totpSecret: expect.stringMatching(/^[A-Z2-7]{32}$/) }),
  );
  expect((await stat(join(folder, 'demo.json'))).mode & 0o777).toBe(0o600);
});

it('lets a key under a State speak as liaison of all its contacts and as administrator', async () => {
  const me: unknown = await (await ask('/api/v1/me', demo.apiKeys['QN']!)).json();
  expect(me).toMatchObject({ state: 'QN', roles: ['liaison', 'state-administrator'] });
  expect(await (await ask('/api/v1/me', demo.apiKeys['QN:authority']!)).json()).toMatchObject({ roles: ['nominating-authority'] });
});

it('shows an empty mailbox of somebody to whom nothing was sent', async () => {
  const answer = await fetch(`${demo.inboxUrl}/messages?to=liaison@maridia.example&limit=5`);
  expect(await answer.json()).toEqual({ items: [] });
  expect((await fetch(`${demo.inboxUrl}/messages?limit=501`)).status).toBe(422);
});

it('shows letters and codes to nobody who comes through a proxy or by a name from elsewhere', async () => {
  const { port: at } = new URL(demo.url);
  const statusOf = (path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      get({ host: '127.0.0.1', port: at, path, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      }).on('error', reject);
    });
  for (const path of ['/demo/codes', '/demo/inbox', '/demo/inbox/messages']) {
    expect(await statusOf(path, {})).toBe(200);
    expect(await statusOf(path, { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
    expect(await statusOf(path, { host: `rebound.example:${at}` })).toBe(404);
  }
});

it('refuses a second instance on the same data folder in one sentence', async () => {
  const second = await run(['standalone'], { ...env(), PORT: String(await freePort()) });
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining('already running') as string });
});

it('refuses a taken port in one sentence, in the language of the operator', async () => {
  const second = await run(['standalone'], { ...env(), LIAISON_DATA_DIR: `${folder}-none`, LANG: 'fr_FR.UTF-8' });
  expect(second).toMatchObject({ code: 1, err: `Le port ${port} est pris par un autre programme ; indiquez un port libre dans PORT.\n` });
});

it('lets the command line move the clock of the running demonstration', async () => {
  expect(await run(['clock', 'advance', 'PT1H'], { LIAISON_DATA_DIR: folder })).toMatchObject({ code: 0, err: '' });
});

it('names the running address in letters that commands send', async () => {
  const invitation = ['account', 'invite', 'new@maridia.example', '--name', 'New Person', '--role', 'observer', '--state', 'QM'];
  expect(await run(invitation, { LIAISON_DATA_DIR: folder })).toMatchObject({ code: 0, err: '' });
  let texts: string[] = [];
  await until(async () => {
    const answer = await fetch(`${demo.inboxUrl}/messages?to=new@maridia.example`);
    texts = ((await answer.json()) as { items: { text: string }[] }).items.map(({ text }) => text);
    return texts.length > 0;
  });
  expect(texts).toEqual([expect.stringContaining(`http://localhost:${port}/invitation?code=`)]);
  expect(texts.join()).not.toContain('localhost:3000');
});

it('survives a hard kill, keeps its data, and makes new keys', async () => {
  const old = demo.apiKeys['QM']!;
  child.kill('SIGKILL');
  await ended(child);
  await rm(join(folder, 'demo.json'));
  child = start(['standalone'], env());
  demo = await demoOf(folder, child);
  expect((await ask('/api/v1/me', old)).status).toBe(401);
  expect((await ask('/api/v1/me', demo.apiKeys['QM']!)).status).toBe(200);
}, 60_000);

it('stops cleanly at a signal', async () => {
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  await expect(stat(join(folder, 'demo.json'))).rejects.toThrow('ENOENT');
}, 30_000);
