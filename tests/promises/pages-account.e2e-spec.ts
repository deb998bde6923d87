import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { AddContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { contactOf } from '../support/directory.js';
import { PageReader } from '../support/page-reader.js';

const ADMINISTRATOR = 'administrator@qm.example';

describe('the page of one’s account', () => {
  let app: TestApp;
  let contact: string;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('QM', 'QN');
    contact = await app.get(AddContact).execute(operator('test', app.database.directoryId), contactOf());
    await app.createAccount({ email: ADMINISTRATOR, state: 'QM', roles: ['state-administrator', 'liaison'], contactIds: [contact] });
    await app.createAccount({ email: 'observer@qm.example', state: 'QM', roles: ['observer'] });
    await app.createAccount({ email: 'auditor@directory.example', state: null, roles: ['auditor'] });
    await app.createAccount({ email: 'second@qm.example', state: 'QM', roles: ['observer'] });
  });
  afterAll(() => app.close());

  it('keeps language and time zone, and uses them at once and in another browser', async () => {
    const person = await PageReader.signIn(app, 'second@qm.example');
    await person.open('/?lang=zh');
    const saved = await person.submit('/account', '/account/preferences', { language: 'ar', timeZone: 'Asia/Amman' });
    expect(saved.html).toContain('<html lang="ar" dir="rtl">');
    expect(saved.html).toContain('Asia/Amman');
    const elsewhere = await PageReader.signIn(app, 'second@qm.example');
    expect((await elsewhere.open('/account')).html).toContain('<html lang="ar" dir="rtl">');
    const refused = await person.submit('/account', '/account/preferences', { language: 'tlh', timeZone: 'Asia/Amman' });
    expect(refused.status).toBe(422);
  });

  it('changes the password, says what is wrong with one, and ends the other sessions', async () => {
    const [person, other] = [await PageReader.signIn(app, 'observer@qm.example'), await PageReader.signIn(app, 'observer@qm.example')];
    const next = 'nine new words for a password';
    const wrong = await person.submit('/account/password', '/account/password', { current: 'not the right one', next });
    expect([wrong.status, wrong.html.includes(next), wrong.html.includes('id="current-fault"')]).toEqual([422, false, true]);
    const short = await person.submit('/account/password', '/account/password', { current: 'x', next: 'short' });
    expect(short.html).toContain('id="next-fault"');
    const current = 'correct horse battery staple';
    const changed = await person.submit('/account/password', '/account/password', { current, next });
    expect(changed.html).toContain('Your password is changed.');
    expect((await other.open('/account')).location).toBe('/sign-in?next=%2Faccount');
    await PageReader.signIn(app, 'observer@qm.example', next);
  });

  it('lists sessions and ends one of them; signing out ends this one', async () => {
    const [person, other] = [await PageReader.signIn(app, ADMINISTRATOR), await PageReader.signIn(app, ADMINISTRATOR)];
    const { html } = await person.open('/account/security');
    expect(html).toContain('This session');
    const action = /action="(\/account\/sessions\/[^"]+\/end)"/.exec(html)?.[1] ?? '';
    expect((await person.submit('/account/security', action)).html).toContain('The session is ended.');
    expect((await other.open('/account')).status).toBe(303);
    expect((await person.post(action, {})).status).toBe(403);
    await person.submit('/account', '/sign-out');
    expect((await person.open('/account')).status).toBe(303);
  });

  it('offers keys to administrators only', async () => {
    const person = await PageReader.signIn(app, 'auditor@directory.example');
    const { status, html } = await person.open('/account');
    expect([status, html.includes('/account/keys')]).toEqual([200, false]);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await person.post('/account/keys', { _csrf, name: 'x', roles: 'liaison' })).status).toBe(403);
  });
});

describe('the pages of contacts', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('QM', 'QN');
    const add = app.get(AddContact);
    for (let n = 0; n < 60; n += 1) {
      const values = { state: n % 2 ? 'QM' : 'QN', channels: [{ kind: 'email' as const, address: `desk${String(n)}@cert.example` }] };
      await add.execute(operator('test', app.database.directoryId), contactOf(values));
    }
    await app.createAccount({ email: 'liaison@qm.example', state: 'QM', roles: ['liaison'] });
  });
  afterAll(() => app.close());

  const idsIn = (html: string) => [...html.matchAll(/href="\/contacts\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
  const nextIn = (html: string) => /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

  it('can be paged to the end, with the filters kept', async () => {
    const person = await PageReader.signIn(app, 'liaison@qm.example');
    const first = await person.open('/contacts?q=reponse&category=technical');
    const second = await person.open(nextIn(first.html));
    expect(new Set([...idsIn(first.html), ...idsIn(second.html)]).size).toBe(60);
    expect(second.html).toContain('value="reponse"');
    expect(nextIn(second.html)).toBe('');
    expect((await person.open('/contacts?cursor=x')).status).toBe(400);
  });

  it('lead from another State’s contact to a request, from one’s own not', async () => {
    const person = await PageReader.signIn(app, 'liaison@qm.example');
    for (const state of ['QM', 'QN']) {
      const [id = ''] = idsIn((await person.open(`/contacts?state=${state}`)).html);
      expect((await person.open(`/contacts/${id}`)).html.includes('/requests/new?to=')).toBe(state === 'QN');
    }
    expect((await person.open('/contacts/undefined')).status).toBe(404);
  });

  it('show a person’s own number when asked for it, on that page only', async () => {
    const channels = [
      { kind: 'email' as const, address: 'own@cert.example' },
      { kind: 'phone' as const, address: '+41791234567', personal: true as const },
    ];
    const id = await app.get(AddContact).execute(operator('test', app.database.directoryId), contactOf({ state: 'QN', channels }));
    const person = await PageReader.signIn(app, 'liaison@qm.example');
    const { html } = await person.open(`/contacts/${id}`);
    expect([html.includes('+41•••••••67'), html.includes('791234567')]).toEqual([true, false]);
    const action = /action="(\/contacts\/[^"]+\/reveal)"/.exec(html)?.[1] ?? '';
    const shown = await person.submit(`/contacts/${id}`, action);
    expect([shown.status, shown.html.includes('+41791234567')]).toEqual([200, true]);
    expect((await person.open(`/contacts/${id}`)).html).not.toContain('791234567');
  });
});
