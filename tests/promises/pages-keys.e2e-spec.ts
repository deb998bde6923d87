import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { AddContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { PageReader } from '../support/page-reader.js';

const ADMINISTRATOR = 'administrator@qm.example';
const KEY = /lia_[0-9A-Z]{38}/;

describe('the pages of keys', () => {
  let app: TestApp;
  let contact: string;
  let person: PageReader;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('QM', 'QN');
    contact = await app.get(AddContact).execute(operator('test', app.database.directoryId), contactOf());
    await app.createAccount({ email: ADMINISTRATOR, state: 'QM', roles: ['state-administrator', 'liaison'], contactIds: [contact] });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    person = await PageReader.signIn(app, ADMINISTRATOR);
  });
  afterAll(() => app.close());

  const me = (key: string) => app.call('GET', '/api/v1/me', { key });
  const make = async (fields: Readonly<Record<string, string | readonly string[]>> = {}) => {
    const made = await person.submit('/account/keys/new', '/account/keys', { name: 'Gateway <1>', roles: ['liaison'], ...fields });
    expect(made.status).toBe(201);
    const key = KEY.exec(made.html)?.[0] ?? '';
    const { name } = (await me(key)).body as { name: string };
    return { key, id: name.replace('key:', '') };
  };

  it('make a key with what was chosen, show it once, and revoke it', async () => {
    expect((await person.open('/account')).html).toContain('href="/account/keys"');
    const scopes = ['directory:read', 'requests:read'];
    const { key, id } = await make({
      contactIds: contact,
      scopes,
      allowedAddresses: '127.0.0.1\r\n 192.0.2.0/24,2001:db8::/48',
      days: '30',
    });
    expect((await me(key)).body).toMatchObject({ state: 'QM', roles: ['liaison'], contactIds: [contact], scopes });
    const { html } = await person.open('/account/keys');
    for (const words of ['Gateway &lt;1>', 'Read the directory', '127.0.0.1/32, 192.0.2.0/24, 2001:db8::/48', 'from 127.0.0.0/24']) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain(key);
    const revoked = await person.submit(`/account/keys/${id}`, `/account/keys/${id}/revoke`);
    expect(revoked.html).toContain('The key is revoked.');
    expect((await me(key)).status).toBe(401);
    expect((await person.open(`/account/keys/${id}`)).status).toBe(404);
  });

  it.each([
    ['a life that is not offered', { days: '99999' }],
    ['a scope that does not exist', { scopes: 'everything' }],
  ])('refuse %s instead of making another key than was asked for', async (_, fields) => {
    const count = async () => (await person.open('/account/keys')).html.split('href="/account/keys/').length;
    const before = await count();
    const refused = await person.submit('/account/keys/new', '/account/keys', { name: 'X', roles: ['liaison'], ...fields });
    expect([refused.status, await count()]).toEqual([422, before]);
  });

  it('choose nothing in advance', async () => {
    const { html } = await person.open('/account/keys/new');
    expect(/name="scopes"[^>]* checked/.test(html)).toBe(false);
    expect((await me((await make()).key)).body).toMatchObject({ scopes: [] });
  });

  it.each([
    [{ name: '' }, 'name-fault'],
    [{ roles: [] as string[] }, 'id="roles"'],
    [{ roles: 'nominating-authority' }, 'cannot hand on'],
    [{ allowedAddresses: 'nonsense' }, 'An address or a network is needed'],
  ])('say what is wrong with %j, and keep what was typed', async (fields, words) => {
    const typed = { name: 'typed before', roles: 'liaison', allowedAddresses: '192.0.2.1' };
    const { status, html } = await person.submit('/account/keys/new', '/account/keys', { ...typed, ...fields });
    expect([status, html.includes('role="alert"')]).toEqual([422, true]);
    expect(html).toContain(words);
    if (!('name' in fields)) expect(html).toContain('typed before');
  });

  it('replace a secret, show the new one once, and say until when the old one works', async () => {
    const { key: old, id } = await make();
    const { status, html } = await person.submit(`/account/keys/${id}`, `/account/keys/${id}/rotate`, { overlap: 'P3D' });
    const next = KEY.exec(html)?.[0] ?? '';
    expect([status, next === old, html.includes('The old secret works until')]).toEqual([201, false, true]);
    for (const key of [old, next]) expect((await me(key)).status).toBe(200);
    expect((await person.open('/account/keys')).html).toContain(`beginning with ${old.slice(0, 10)}`);
    const refused = await person.submit(`/account/keys/${id}`, `/account/keys/${id}/rotate`, { overlap: 'P30D' });
    expect([refused.status, refused.html.includes('7 days')]).toEqual([422, true]);
  });

  it('ask that a key may copy the directory; an officer sees it and decides', async () => {
    const { key, id } = await make();
    const asked = await person.submit(`/account/keys/${id}`, `/account/keys/${id}/mirror`, { purpose: 'For the duty <room>' });
    expect(asked.html).toContain('an officer of the directory decides');
    const officer = await PageReader.signIn(app, 'manager@directory.example');
    const { html } = await officer.open('/mirror-requests');
    expect(html).toContain('For the duty &lt;room>');
    const granted = await officer.submit('/mirror-requests', `/mirror-requests/${id}/grant`);
    expect(granted.html).toContain('Granted. The State has been told.');
    expect((await me(key)).body).toMatchObject({ scopes: ['directory:mirror'] });
    expect((await person.open('/mirror-requests')).status).toBe(403);
  });

  describe('where a leaked key is reported', () => {
    const report = (text: string, reader = new PageReader(app)) => reader.submit('/leaked-key', '/leaked-key', { text });
    const told = async () => {
      const { rows } = await asAdmin(app.database.adminUrl, (admin) =>
        admin.query<{ recipient: string; subject: string }>(`select recipient, subject from delivery where occasion like 'key-reported%'`),
      );
      return rows;
    };

    it('end it at once for whoever holds the whole of it, and tell its State', async () => {
      const { key } = await make();
      const before = (await told()).length;
      expect((await report(`export LIAISON_KEY="${key}" # found in a paste`)).html).toContain('1 key is ended');
      expect((await me(key)).status).toBe(401);
      const letters = await told();
      expect(letters).toHaveLength(before + 1);
      expect(letters.at(-1)).toMatchObject({ recipient: ADMINISTRATOR, subject: expect.stringContaining('reported as leaked') });
      expect((await report(key)).html).toContain('No key that works');
    });

    it('take the beginning of a key from its administrators only', async () => {
      const { key } = await make();
      expect((await report(key.slice(0, 10))).html).toContain('No key that works');
      expect((await me(key)).status).toBe(200);
      expect((await report(`${key.slice(0, 10)}…`, person)).html).toContain('1 key is ended');
      expect((await me(key)).status).toBe(401);
    });

    it('end only the old secret when that is what was found', async () => {
      const { key: old, id } = await make();
      const { html } = await person.submit(`/account/keys/${id}`, `/account/keys/${id}/rotate`, { overlap: 'P3D' });
      const next = KEY.exec(html)?.[0] ?? '';
      expect((await report(old)).html).toContain('1 key is ended');
      expect([(await me(old)).status, (await me(next)).status]).toEqual([401, 200]);
    });

    it('also take it over HTTP, with any key', async () => {
      const { key } = await make();
      const scanner = await app.issueKey('QN', ['observer'], { scopes: [] });
      const { status, body } = await app.call('POST', '/api/v1/leaked-keys', { key: scanner, body: { text: `a ${key} b` } });
      expect([status, body]).toEqual([200, { ended: 1 }]);
      expect((await app.call('POST', '/api/v1/leaked-keys', { body: { text: key } })).status).toBe(401);
    });
  });
});
