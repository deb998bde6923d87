import { AddContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';

describe('the pages of a record', () => {
  let app: TestApp;
  let contact: string;
  let admin: PageReader;
  let liaison: PageReader;
  let key: string;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('FR', 'QN');
    const channels = [
      { kind: 'email' as const, address: 'duty@cert.fr.example' },
      { kind: 'phone' as const, address: '+33155501234' },
    ];
    contact = await app.get(AddContact).execute(operator('clerk', app.database.directoryId), contactOf({ state: 'FR', channels }));
    await app.createAccount({ email: 'admin@fr.example', state: 'FR', roles: ['state-administrator'] });
    await app.createAccount({ email: 'liaison@fr.example', state: 'FR', roles: ['liaison'], contactIds: [contact] });
    admin = await PageReader.signIn(app, 'admin@fr.example');
    liaison = await PageReader.signIn(app, 'liaison@fr.example');
    key = await app.issueKey('QN', ['liaison']);
  });
  afterAll(() => app.close());

  const at = (part = '') => `/contacts/${contact}/record${part && `/${part}`}`;
  const seen = async () => (await app.call('GET', `/api/v1/contacts/${contact}`, { key })).body;
  const save = (part: string, fields: Record<string, string | string[]>) => admin.submit(at(part), at(part), fields);

  it('lead an administrator from the contact to each part, and nobody else', async () => {
    expect((await admin.open(`/contacts/${contact}`)).html).toContain(at());
    const { html } = await admin.open(at());
    for (const part of ['function', 'hours', 'holidays', 'channels', 'notice', 'people']) {
      expect(html).toContain(`href="${at(part)}"`);
      expect((await admin.open(at(part))).status).toBe(200);
      expect((await liaison.open(at(part))).status).toBe(403);
    }
    expect((await admin.open(at('surplus'))).status).toBe(404);
    expect((await liaison.open(`/contacts/${contact}`)).html).not.toContain(at());
  });

  it('keep the hours of each weekday, also over midnight, and say what cannot be read', async () => {
    const week = { mon: '08:30-12:00, 13:00 – 17:00', fri: '22:00-06:00', timeZone: 'Europe/Paris', weekend: ['sat', 'sun'] };
    expect((await save('hours', week)).html).toContain('role="status"');
    expect(await seen()).toMatchObject({
      hours: {
        week: {
          mon: [
            ['08:30', '12:00'],
            ['13:00', '17:00'],
          ],
          fri: [['22:00', '06:00']],
        },
      },
      weekend: ['sat', 'sun'],
    });
    for (const [fields, said] of [
      [{ ...week, tue: 'nine to five' }, '08:30-12:00'],
      [{ ...week, timeZone: 'Europe/Atlantis' }, 'Africa/Nairobi'],
      [{ ...week, mon: '', fri: '', always: 'on' }, 'deputy'],
    ] as const) {
      const { status, html } = await save('hours', { ...fields, weekend: [] });
      expect([status, html.includes(said)]).toEqual([422, true]);
    }
  });

  it('suggest the public holidays of the State, which are kept once somebody saves them', async () => {
    const { html } = await admin.open(`${at('holidays')}?suggest=1`);
    const suggested = /<textarea[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
    expect(suggested).toMatch(/2026-07-14/);
    expect((await seen()).hours.exceptions).toEqual([]);
    await save('holidays', { holidays: `${suggested.trim()}\n2026-12-24 09:00-12:00 Veille de Noël` });
    const { exceptions } = (await seen()).hours;
    expect(exceptions).toEqual(expect.arrayContaining([{ date: '2026-12-24', open: [['09:00', '12:00']], name: 'Veille de Noël' }]));
    for (const line of ['Christmas', '2026-02-30 x', '2026-12-25 25:00-26:00 x', '2026-12-25\n2026-12-25 again'])
      expect([line, (await save('holidays', { holidays: line })).status]).toEqual([line, 422]);
  });

  it('let two edit one version: the second is told and loses nothing that was typed', async () => {
    const hidden = await admin.hidden(at('notice'), at('notice'));
    expect((await save('notice', { until: '2026-08-31', text: 'Été : moins de monde' })).status).toBe(200);
    const late = await admin.post(at('notice'), { ...hidden, until: '2026-09-01', text: 'My words' });
    expect([late.status, late.html.includes('My words')]).toEqual([412, true]);
    expect((await seen()).notice).toEqual({ until: '2026-08-31', text: 'Été : moins de monde' });
    expect((await admin.open(`/contacts/${contact}`)).html).toContain('Été : moins de monde');
  });

  it('refuse a notice that is over already, and hours that contradict each other', async () => {
    const over = await save('notice', { until: '2020-01-31', text: 'Long ago' });
    expect([over.status, over.html]).toEqual([422, expect.stringContaining('This day has passed')]);
    const both = await save('hours', { always: 'on', mon: '09:00-17:00', timeZone: 'Europe/Paris' });
    expect([both.status, both.html]).toEqual([422, expect.stringContaining('Either around the clock')]);
    expect((await seen()).notice?.text).not.toBe('Long ago');
  });

  it('arrange channels and decide who sees them', async () => {
    const [mail, phone] = (await app.call('GET', `/api/v1/contacts/${contact}`, { key })).body.channels as { id: string }[];
    await save('channels', {
      [`order-${mail!.id}`]: '2',
      [`order-${phone!.id}`]: '1',
      [`note-${phone!.id}`]: 'Après 18 h',
      [`visibility-${mail!.id}`]: 'owner-and-manager',
      [`visibility-${phone!.id}`]: 'members',
    });
    expect((await seen()).channels).toMatchObject([{ id: phone!.id, note: 'Après 18 h' }]);
  });

  it('pass a contact from one person to the next, with a letter that proves the address', async () => {
    await admin.submit(at('people'), at('people'), { name: 'Ana', visibility: 'members' });
    const leaving = /<option value="([0-9a-f-]{36})"/.exec((await admin.open(at('people'))).html)?.[1] ?? '';
    const pass = (fields: Record<string, string>) =>
      admin.submit(at('people'), at('hand-over'), { leaving, lastDay: '2026-03-31', name: 'Béa', firstDay: '2026-04-01', ...fields });
    expect((await pass({ firstDay: '2026-04-05' })).status).toBe(422);
    expect((await pass({ name: '' })).status).toBe(422);
    expect((await pass({})).status).toBe(200);
    const code = /Code : ([0-9A-Z]{5}-[0-9A-Z]{5})/.exec((await lettersTo(app, 'duty@cert.fr.example')).at(-1)?.text ?? '')?.[1] ?? '';
    const confirm = (typed: string) => admin.submit(at('people'), at('hand-over/confirmation'), { code: typed });
    expect((await confirm('AAAAA-AAAAA')).status).toBe(422);
    expect((await confirm(code.toLowerCase())).status).toBe(200);
    expect((await admin.open(`/contacts/${contact}`)).html).toContain('a person, on the page');
    expect((await admin.open(at('people'))).html).toContain('Béa');
  });

  it('end the access of who has left as the last step, of somebody of this contact, after a fresh proof', async () => {
    const leaver = await app.createAccount({ email: 'leaver@fr.example', state: 'FR', roles: ['liaison'], contactIds: [contact] });
    const other = await app.createAccount({ email: 'other@fr.example', state: 'FR', roles: ['observer'] });
    const leaving = await PageReader.signIn(app, 'leaver@fr.example');
    const end = (account: string) => admin.submit(at('people'), at('hand-over/access'), { account });
    for (const nobody of ['', other]) expect((await end(nobody)).status).toBe(422);
    expect((await leaving.open('/account')).status).toBe(200);
    expect((await end(leaver)).html).toContain('The access has ended');
    expect((await leaving.open('/account')).status).toBe(303);
    expect((await admin.open(at('people'))).html).not.toContain('leaver@fr.example');
    await asAdmin(app.database.adminUrl, (sql) => sql.query(`update session set proven_at = now() - interval '6 minutes'`));
    expect(
      (await end(await app.createAccount({ email: 'next@fr.example', state: 'FR', roles: ['liaison'], contactIds: [contact] }))).status,
    ).toBe(403);
  });

  it('take a public key, and give a secret one back to nobody', async () => {
    const secret = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nxVgEZ\n-----END PGP PRIVATE KEY BLOCK-----';
    const { status, html } = await admin.submit('/keys-of-contacts', '/keys-of-contacts', { armored: secret });
    expect([status, html.includes('xVgEZ')]).toEqual([422, false]);
    expect((await liaison.open('/keys-of-contacts')).status).toBe(403);
  });

  it('list the gaps of the State on its own page and count them at home', async () => {
    app.process.clock.advance(100 * 86_400_000);
    const { html } = await admin.open('/gaps');
    expect(html).toContain('2026-07-14');
    expect((await admin.open('/')).html).toContain('href="/gaps"');
  });
});
