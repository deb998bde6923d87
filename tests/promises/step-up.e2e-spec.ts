import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { type Fields, PageReader } from '../support/page-reader.js';
import { Browser, SignInModule } from '../support/browser-session.js';
import { SoftwareAuthenticator } from '../support/software-authenticator.js';
import { PDF } from '../support/nominations-pdf.js';
import { UNLIMITED } from '../support/unlimited.js';

const ADMINISTRATOR = 'administrator@qm.example';
const ORIGIN = 'http://localhost:3000';
const SAME_SITE = { 'sec-fetch-site': 'same-origin' };
const INVITED = { name: 'Anna Ünal "the <first>"', email: 'anna@qm.example', roles: ['liaison', 'observer'], language: 'fr' };

const AUTHORITY = 'authority@qm.example';
const NOMINATED = {
  category: 'technical',
  institution: 'Centre',
  institutionLatin: 'Centre',
  roleTitle: 'Duty desk',
  languages: 'en',
  timeZone: 'Europe/Paris',
  'kind-0': 'email',
  'address-0': 'desk@qm.example',
  'note-0': 'at night',
  mon: '22:00-06:00',
  noteReference: 'NV/1',
  noteDate: '2026-01-05',
};

describe('a fresh proof, asked of a person', () => {
  let app: TestApp;

  beforeAll(async () => {
    const guesses = { STRANGER_BURST: '1000', ATTEMPT_BURST: '1000', PLACE_BURST: '1000' };
    app = await TestApp.start([WebModule, SignInModule], { ...UNLIMITED, ...guesses, PUBLIC_URL: ORIGIN });
    await app.listStates('QM');
    await app.createAccount({ email: ADMINISTRATOR, state: 'QM', roles: ['state-administrator'] });
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  const age = () => sql(`update session set proven_at = now() - interval '6 minutes'`);
  const invited = () => sql<{ name: string; roles: string[] }>('select name, roles from invitation');
  const proof = () => app.codeOf(ADMINISTRATOR);

  /** Somebody who has filled in the invitation, and has taken too long over it. */
  async function slowWriter(): Promise<{ reader: PageReader; fields: Fields }> {
    const reader = await PageReader.signIn(app, ADMINISTRATOR);
    const hidden = await reader.hidden('/accounts/new', '/accounts/invitations');
    await age();
    return { reader, fields: { ...hidden, ...INVITED } };
  }

  it('comes before a page that needs one, and leads back to where one was', async () => {
    const reader = await PageReader.signIn(app, ADMINISTRATOR);
    await age();
    const { status, location } = await reader.open('/accounts/new?lang=fr');
    expect([status, location]).toEqual([303, '/step-up?next=%2Faccounts%2Fnew%3Flang%3Dfr&lang=fr']);
    expect((await reader.open(location!)).html).toContain('<html lang="fr"');
    const wrong = await reader.submit(location!, '/step-up', { code: '000000' });
    expect([wrong.status, wrong.html.includes('name="next" value="/accounts/new?lang=fr"')]).toEqual([422, true]);
    const fields = await reader.hidden(location!, '/step-up');
    const proven = await reader.post('/step-up', { ...fields, code: await proof() });
    expect([proven.status, proven.location]).toEqual([303, '/accounts/new?lang=fr']);
    expect((await reader.open(proven.location!)).status).toBe(200);
  });

  it('is asked in the middle of a form without losing what was typed, and then both are taken at once', async () => {
    const { reader, fields } = await slowWriter();
    const asked = await reader.post('/accounts/invitations', fields);
    expect(asked.status).toBe(403);
    expect(asked.html).toContain('What you have sent is kept on this page.');
    expect(asked.html).toContain('value="Anna Ünal &quot;the &lt;first>&quot;"');
    expect(await invited()).toEqual([]);

    const kept = formIn(asked.html, '/accounts/invitations');
    const wrong = await reader.post('/accounts/invitations', { ...kept, _proof: '000000' });
    expect([wrong.status, wrong.html.includes('id="_proof-fault"'), await invited()]).toEqual([422, true, []]);
    const before = reader.cookie;
    const done = await reader.post('/accounts/invitations', { ...formIn(wrong.html, '/accounts/invitations'), _proof: await proof() });
    expect([done.status, done.location]).toEqual([303, '/accounts?done=invited']);
    expect(await invited()).toEqual([{ name: INVITED.name, roles: INVITED.roles }]);
    expect(reader.cookie).not.toBe(before);
    expect((await reader.open('/accounts/new')).status).toBe(200);
    await sql('delete from invitation');
  });

  it('that came with a form which then proves wrong still counts, and the form comes back as it was', async () => {
    const { reader, fields } = await slowWriter();
    const refused = await reader.post('/accounts/invitations', { ...fields, email: 'not an address', _proof: await proof() });
    expect([refused.status, refused.html.includes('value="not an address"'), refused.html.includes('_proof')]).toEqual([422, true, false]);
    const again = await reader.post('/accounts/invitations', { ...formIn(refused.html, '/accounts/invitations'), ...INVITED });
    expect(again.location).toBe('/accounts?done=invited');
    await sql('delete from invitation');
  });

  it('asked in the middle of a form takes each code once: what was sent cannot be sent again with it', async () => {
    const { reader, fields } = await slowWriter();
    const code = await proof();
    const replay = { ...fields, _proof: code };
    expect((await reader.post('/accounts/invitations', replay)).status).toBe(303);
    await sql('delete from invitation');
    await age();
    const { _csrf } = (await reader.hidden('/account', '/sign-out')) as { _csrf: string };
    expect((await reader.post('/accounts/invitations', { ...replay, _csrf })).status).toBe(422);
    expect(await invited()).toEqual([]);
  });

  it.each([
    ['without the page’s token', { _csrf: '' }, {}],
    ['with another session’s token', { _csrf: 'A'.repeat(43) }, {}],
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
  ])('is not asked for a form sent %s: it is refused, and nothing of it is shown', async (_, fault, headers) => {
    const { reader, fields } = await slowWriter();
    const refused = await reader.post('/accounts/invitations', { ...fields, ...fault, _proof: await proof() }, headers);
    expect([refused.status, refused.html.includes('anna@qm.example'), await invited()]).toEqual([403, false, []]);
    expect((await reader.open('/accounts/new')).status).toBe(303);
  });

  it('is asked in the middle of a form without losing a file, nor does a typing error lose it', async () => {
    await app.createAccount({ email: AUTHORITY, state: 'QM', roles: ['nominating-authority'] });
    const reader = await PageReader.signIn(app, AUTHORITY);
    const fields = { ...(await reader.hidden('/nominations/new', '/nominations')), ...NOMINATED };
    await age();
    const asked = await reader.postFiles('/nominations', formOf({ ...fields, timeZone: 'Europe/Nowhere' }, PDF));
    expect([asked.status, asked.html.includes('enctype="multipart/form-data"')]).toEqual([403, true]);
    const kept = { ...formIn(asked.html, '/nominations'), _proof: await app.codeOf(AUTHORITY) };
    const refused = await reader.postFiles('/nominations', formOf(kept));
    expect([refused.status, refused.html.includes('The PDF you chose is kept (1 kB).')]).toEqual([422, true]);
    const mended = { ...formIn(refused.html, '/nominations'), ...NOMINATED };
    expect((await reader.postFiles('/nominations', formOf(mended))).location).toMatch(/done=nomination-proposed/);
    const [file] = await sql<{ size: number; hours: unknown; note: string }>(
      `select octet_length(f.bytes) as size, p.after->'hours'->'week' as hours, p.after#>>'{channels,0,note}' as note from proposal p join note_verbale_file f on f.proposal_id = p.id`,
    );
    expect(file).toEqual({ size: PDF.length, hours: { mon: [['22:00', '06:00']] }, note: 'at night' });
  });

  it('never hands back a password: its form is asked for anew', async () => {
    const reader = await PageReader.signIn(app, ADMINISTRATOR);
    const fields = await reader.hidden('/account/password', '/account/password');
    await age();
    const typed = { current: PASSWORD, next: 'nine new words for a password' };
    const asked = await reader.post(
      '/account/password',
      { ...fields, ...typed, _proof: await proof() },
      { referer: here('/account/password') },
    );
    expect([asked.status, asked.location]).toEqual([303, '/step-up?next=%2Faccount%2Fpassword']);
    expect((await reader.open(asked.location!)).html).not.toContain(typed.next);
  });

  it('keeps the ways to other languages and back on the page whose form was sent', async () => {
    const { reader, fields } = await slowWriter();
    const asked = await reader.post('/accounts/invitations', fields, { referer: here('/accounts/new') });
    expect(asked.html).toContain('href="/accounts/new?lang=fr"');
    expect(asked.html).toContain('<a href="/accounts/new">');
  });

  it('with a passkey lets the form go on under the session’s new id', async () => {
    const email = 'key-holder@qm.example';
    await app.createBareAccount({ email, state: 'QM', roles: ['state-administrator'] });
    const device = new SoftwareAuthenticator(ORIGIN, 'localhost');
    const half = await app.call('POST', '/test-sign-in', { body: { email, password: PASSWORD }, headers: SAME_SITE });
    let browser = await Browser.of(app, half);
    const asked = async (path: string) => (await browser.post(path, {}, SAME_SITE)).body as { challenge: string };
    const answer = device.create(await asked('/enrolment/passkey/options'));
    browser = await Browser.of(app, await browser.post('/enrolment/passkey', { answer, name: 'x' }, SAME_SITE));
    await age();
    const form = (token: string) => ({ ...INVITED, _csrf: token });
    const kept = await browser.post('/accounts/invitations', form(browser.token), { accept: 'text/html' });
    expect([kept.status, String(kept.body).includes('data-kept'), String(kept.body).includes('name="_proof"')]).toEqual([403, true, false]);
    const shown = await browser.post('/passkey', { answer: device.get(await asked('/passkey/options')) }, SAME_SITE);
    const { csrf } = shown.body as { csrf: string };
    browser = await Browser.of(app, shown);
    expect(browser.token).toBe(csrf);
    expect((await browser.post('/accounts/invitations', form(csrf), { accept: 'text/html' })).status).toBe(303);
    expect(await invited()).toHaveLength(1);
  });

  const here = (path: string) => new URL(path, app.url).href;
});

function formOf(fields: Fields, file?: Buffer): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  if (file) form.append('file', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'note.pdf');
  return form;
}

/** What the form that posts to `action` holds, as a browser would send it. */
function formIn(html: string, action: string): Record<string, string[]> {
  const form = new RegExp(`<form method="post" action="${action}".*?</form>`, 's').exec(html)?.[0] ?? '';
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
    (fields[name] ??= []).push(value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
  }
  return fields;
}
