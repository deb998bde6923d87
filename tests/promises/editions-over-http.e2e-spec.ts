import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { AddContact, IssueEditionsDue, ListState, NewEditionKey, SetBooksDue, verifyEdition } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { LANGUAGES } from '@liaison/texts';
import type { TestingModule } from '@nestjs/testing';
import { TestApp } from '../support/app.js';
import { Browser, SignInModule } from '../support/browser-session.js';
import { asAdmin } from '../support/database.js';
import { contactOf, directoryOf, MAREVIA } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';

describe('editions over HTTP', () => {
  let app: TestApp;
  let parts: TestProcess;
  let work: TestingModule;
  let keys: Record<'manager' | 'member' | 'plain', string>;
  let manager: Browser;
  let member: Browser;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule, SignInModule]);
    parts = await testProcess(app.database, 'worker', app.process.clock);
    work = await directoryOf(parts);
    await app.get(ListState).execute(clerk(), { code: 'QM', names: MAREVIA });
    await app.get(AddContact).execute(clerk(), contactOf({ roleTitle: '#strong[x] $1^2$ @foo <b>' }));
    keys = {
      manager: await app.issueOfficerKey('manager', 'key-manager@directory.example'),
      member: await app.issueKey('QM', ['liaison']),
      plain: await app.issueKey('QM', ['liaison'], { scopes: ['directory:read'] }),
    };
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await app.createAccount({ email: 'member@qm.example', state: 'QM', roles: ['liaison'] });
    [manager, member] = [await Browser.signIn(app, 'manager@directory.example'), await Browser.signIn(app, 'member@qm.example')];
  });
  afterAll(async () => {
    await parts.source.destroy();
    await app.close();
  });

  const clerk = () => operator('clerk', app.database.directoryId);
  const get = (path: string, key = keys.member) => app.call('GET', `/api/v1${path}`, { key });
  const forget = () => asAdmin(app.database.adminUrl, (admin) => admin.query(`update session set proven_at = now() - interval '1 day'`));

  it('say on every page that there is none yet, and who issues them', async () => {
    expect(await get('/editions')).toMatchObject({ status: 200, body: { items: [], nextCursor: null } });
    expect((await get('/directory/edition.json')).status).toBe(404);
    expect((await member.get('/editions')).body).toMatch('No edition has been issued yet');
    expect((await manager.get('/editions/new')).body).toMatch('Issue edition 1');
  });

  it('are refused in a sentence while there is no key', async () => {
    const order = { key: keys.manager, body: {} };
    expect(await app.call('POST', '/api/v1/editions', order)).toMatchObject({ status: 409, body: { code: 'editions/no-signing-key' } });
    const page = await manager.post('/editions', {});
    expect([page.status, page.body]).toEqual([409, expect.stringMatching('There is no key to sign an edition with')]);
    await app.get(NewEditionKey).execute(clerk());
  });

  it('are ordered by a manager, shown while they are made, and then there', async () => {
    const { status, body } = await app.call('POST', '/api/v1/editions', { key: keys.manager, body: {} });
    expect([status, body]).toEqual([202, { id: expect.any(String), status: 'asked' }]);
    expect((await app.call('POST', '/api/v1/editions', { key: keys.manager, body: {} })).body.code).toBe('editions/under-way');
    expect((await member.get('/editions')).body).toMatch('An edition is being prepared');
    await work.get(IssueEditionsDue).work();
    expect((await get(`/editions/${body.id as string}`)).body).toMatchObject({ number: 1, status: 'issued', contacts: 1 });
  });

  it('answer 503 with the progress while a book is being set, and the same bytes ever after', async () => {
    const waiting = await get('/directory/edition.pdf?language=zh');
    expect([waiting.status, waiting.headers.get('retry-after'), waiting.body.code]).toEqual([503, '10', 'editions/book-not-ready']);
    await work.get(SetBooksDue).work();
    const [one, two] = [await get('/directory/edition.pdf?language=zh'), await get('/editions/1/edition.pdf?language=zh')];
    expect([one.status, one.headers.get('content-type'), one.body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(one.body === two.body && one.headers.get('etag') === two.headers.get('etag')).toBe(true);
  });

  it('are handed out as they were signed', async () => {
    const url = new URL('/api/v1/directory/edition.json', app.url);
    const file = Buffer.from(await (await fetch(url, { headers: { authorization: `Bearer ${keys.member}` } })).arrayBuffer());
    const { keys: published } = (await app.call('GET', '/.well-known/liaison-edition-keys.json')).body as { keys: { kid: string }[] };
    const evidence = { file, beside: [], kids: published.map(({ kid }) => kid), now: app.process.clock.now() };
    expect(await verifyEdition(evidence)).toMatchObject({ outcome: 'genuine', number: 1, expired: false });
    for (const [format, type] of [
      ['csv', 'text/csv'],
      ['vcf', 'text/vcard'],
    ]) {
      const { status, headers } = await get(`/directory/edition.${format ?? ''}`);
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(type ?? '')]);
    }
    expect((await get('/directory/edition.exe')).status).toBe(404);
    expect((await get('/editions/7/edition.json')).status).toBe(404);
  });

  it('are not for keys that may only read the directory, nor for whoever issues none', async () => {
    expect((await get('/editions', keys.plain)).status).toBe(200);
    expect((await get('/directory/edition.json', keys.plain)).body.code).toBe('identity/scope-missing');
    expect((await app.call('POST', '/api/v1/editions', { key: keys.member, body: {} })).status).toBe(403);
    expect((await member.get('/editions/new')).status).toBe(403);
  });

  it('come with a nomination form in six languages for whoever is not in yet', async () => {
    for (const language of LANGUAGES) {
      const { status, headers, body } = await app.call('GET', `/nomination-form/${language}.pdf`);
      expect([status, headers.get('content-type'), body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    }
    expect((await app.call('GET', '/nomination-form/xx.pdf')).status).toBe(404);
  });

  it('ask a person for a fresh proof, and lead back to the download', async () => {
    expect((await member.get('/editions/1/edition.csv')).status).toBe(200);
    await forget();
    const asked = await member.get('/editions/1/edition.csv', { accept: 'text/html' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `/step-up?next=${encodeURIComponent('/editions/1/edition.csv')}`]);
    expect((await manager.post('/api/v1/editions', {})).body.code).toBe('identity/step-up-needed');
    await asAdmin(app.database.adminUrl, (admin) => admin.query('update session set proven_at = now()'));
  });

  it('show on their page the hash, the key, the files and a way to withdraw', async () => {
    const { body } = await manager.get('/editions/1');
    for (const part of ['SHA-256 of the edition', 'Signing key', 'edition.json', 'language=ar', 'Withdraw this edition'])
      expect(body).toContain(part);
    expect((await member.get('/editions/1')).body).not.toContain('Withdraw this edition');
    expect((await manager.post('/editions/1/withdrawal', { because: '' })).status).toBe(422);
    expect((await manager.post('/editions/1/withdrawal', { because: 'Wrong number' })).status).toBe(303);
    expect((await member.get('/editions/1')).body).toContain('Wrong number');
    expect((await get('/directory/edition.json')).status).toBe(404);
    expect((await get('/editions/1/edition.json')).status).toBe(200);
    expect((await get('/editions/withdrawals')).status).toBe(204);
    await work.get(IssueEditionsDue).work();
    expect((await get('/editions/withdrawals')).status).toBe(200);
    expect((await member.get('/editions/withdrawals')).status).toBe(200);
  });
});
