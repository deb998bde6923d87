import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';

const OWN_WORDS = 'five green bicycles in the rain';
const INVITE = { name: 'Lin Ödegård', email: 'lin@mfa.qm.example', roles: 'liaison', language: 'fr' };

describe('an invitation', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('QM', 'QN');
    await app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'], name: 'Aya Sorel' });
    await app.createAccount({ email: 'administrator@qn.example', state: 'QN', roles: ['state-administrator'] });
    await app.createAccount({ email: 'authority@qm.example', state: 'QM', roles: ['nominating-authority'] });
    await app.createAccount({ email: 'liaison@qm.example', state: 'QM', roles: ['liaison'] });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await app.createAccount({ email: 'second@directory.example', state: null, roles: ['second-officer'] });
  });
  afterAll(() => app.close());

  const invite = async (fields: Record<string, string> = {}, as = 'administrator@qm.example') => {
    const person = await PageReader.signIn(app, as);
    return person.submit('/accounts/new', '/accounts/invitations', { ...INVITE, ...fields });
  };
  const codeIn = (text: string) => /code=([0-9A-Z]{32})/.exec(text)?.[1] ?? '';
  const codeFor = async (email: string) => codeIn((await lettersTo(app, email)).at(-1)?.text ?? '');
  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const accept = (code: string, fields: Record<string, string> = {}) =>
    new PageReader(app).post('/invitation', { code, password: OWN_WORDS, again: OWN_WORDS, ...fields });
  const accountOf = async (email: string) =>
    (await sql<{ roles: string[]; state: string }>('select roles, state from account where email = $1', [email]))[0];

  it('becomes an account: a letter, a page that shows who and what, a password of one’s own', async () => {
    expect((await invite()).html).toContain('The invitation is on its way.');
    const [letter] = await lettersTo(app, INVITE.email);
    expect(letter).toMatchObject({ language: 'fr', subject: '[POC][TLP:GREEN] Invitation au répertoire des points de contact' });
    expect(letter?.text).toContain('Lin Ödegård');
    expect(letter?.text).toContain('Aya Sorel');
    expect(letter?.subject).not.toMatch(codeIn(letter?.text ?? ''));
    const code = codeIn(letter?.text ?? '');
    const reader = new PageReader(app);
    const { html } = await reader.open(`/invitation?code=${code}`);
    for (const word of ['Lin Ödegård', INVITE.email, 'State QM', 'Liaison']) expect(html).toContain(word);
    const accepted = await reader.post('/invitation', { code, password: OWN_WORDS, again: OWN_WORDS });
    expect([accepted.status, accepted.location]).toEqual([303, '/enrolment']);
    expect(await accountOf(INVITE.email)).toEqual({ roles: ['liaison'], state: 'QM' });
    expect((await reader.open('/enrolment')).html).toContain('/enrolment/app');
    const again = new PageReader(app);
    await again.post('/sign-in', { email: INVITE.email, password: OWN_WORDS });
    expect((await again.open('/sign-in/second-step')).location).toBe('/enrolment');
  });

  it('is not used up by whoever only opens it, as mail scanners do', async () => {
    await invite({ email: 'scanned@qm.example' });
    const code = await codeFor('scanned@qm.example');
    for (let n = 0; n < 5; n += 1) expect((await new PageReader(app).open(`/invitation?code=${code}`)).status).toBe(200);
    expect((await accept(code)).status).toBe(303);
  });

  it('is accepted once, when two try at the same time and when somebody tries again', async () => {
    await invite({ email: 'twice@qm.example' });
    const code = await codeFor('twice@qm.example');
    const statuses = (await Promise.all([accept(code), accept(code), accept(code)])).map(({ status }) => status).sort();
    expect(statuses).toEqual([303, 410, 410]);
    expect((await accept(code)).status).toBe(410);
    expect((await new PageReader(app).open(`/invitation?code=${code}`)).status).toBe(410);
    expect(await sql('select id from account where email = $1', ['twice@qm.example'])).toHaveLength(1);
  });

  it('opens nothing once it has been sent again, and the new one does', async () => {
    await invite({ email: 'again@qm.example' });
    const old = await codeFor('again@qm.example');
    const [{ id } = { id: '' }] = await sql<{ id: string }>('select id from invitation where email = $1', ['again@qm.example']);
    const administrator = await PageReader.signIn(app, 'administrator@qm.example');
    await administrator.submit('/accounts', `/accounts/invitations/${id}/resend`);
    expect((await accept(old)).status).toBe(410);
    expect(await lettersTo(app, 'again@qm.example')).toHaveLength(2);
    expect((await accept(await codeFor('again@qm.example'))).status).toBe(303);
    const trail = await sql<{ act: string }>('select act from audit_entry where subject = $1 order by id', [`invitation:${id}`]);
    expect(trail.map(({ act }) => act)).toEqual(['identity/invited', 'identity/invitation-reissued', 'identity/invitation-accepted']);
  });

  it.each([
    ['expired', `update invitation set expires_at = now() - interval '1 second' where email = $1`],
    ['withdrawn', `update invitation set outcome = 'withdrawn', closed_at = now() where email = $1`],
  ])('that is %s is refused like one that never was', async (name, change) => {
    const email = `${name}@qm.example`;
    await invite({ email });
    const code = await codeFor(email);
    await sql(change, [email]);
    const [refused, unknown] = [await accept(code), await accept('0'.repeat(32))];
    expect([refused.status, unknown.status]).toEqual([410, 410]);
    const said = (html: string) => /class="refusal".*?<\/div>/s.exec(html)?.[0];
    expect(said(refused.html)).toBe(said(unknown.html));
    expect(await accountOf(email)).toBeUndefined();
  });

  it('into a State that has left since then ends there', async () => {
    await invite({ email: 'left@qn.example' }, 'administrator@qn.example');
    await sql(`update state set participation = 'withdrawn' where code = 'QN'`);
    expect((await accept(await codeFor('left@qn.example'))).status).toBe(410);
    const none = await invite({ email: 'later@qn.example' }, 'administrator@qn.example');
    expect([none.status, none.html.includes('state')]).toEqual([422, true]);
    await sql(`update state set participation = 'participating' where code = 'QN'`);
  });

  it.each([
    ['fourteen chars', 'fourteen chars', 'At least 15'],
    ['passwordpassword', 'passwordpassword', 'first passwords'],
    ['lin@mfa.qm.example', 'lin@mfa.qm.example', 'your name, your address'],
    [OWN_WORDS, `${OWN_WORDS}!`, 'not the same'],
  ])('with the password %p gives the form back and stays open', async (password, again, reason) => {
    await invite({ email: 'choosing@qm.example', name: 'Lin' });
    const code = await codeFor('choosing@qm.example');
    const answer = await accept(code, { password: password.replace('lin@mfa', 'choosing'), again: again.replace('lin@mfa', 'choosing') });
    expect([answer.status, answer.html.includes(password)]).toEqual([422, false]);
    expect(answer.html).toContain(password === 'fourteen chars' ? 'choose at least 15' : reason);
    expect((await new PageReader(app).open(`/invitation?code=${code}`)).status).toBe(200);
  });

  it('cannot be bent by fields nobody asked for', async () => {
    await invite({ email: 'bent@qm.example', state: 'QN', invitedBy: 'operator:root', issue: '9', directoryId: 'x', confirmedBy: 'me' });
    expect(await sql('select state, issue from invitation where email = $1', ['bent@qm.example'])).toEqual([{ state: 'QM', issue: 1 }]);
    const code = await codeFor('bent@qm.example');
    await accept(code, { roles: 'state-administrator', state: 'QN', email: 'other@qm.example', contactIds: 'x', disabledAt: '' });
    expect(await accountOf('bent@qm.example')).toEqual({ roles: ['liaison'], state: 'QM' });
    expect(await accountOf('other@qm.example')).toBeUndefined();
  });

  it.each([
    ['name', 'Lin\u202Eelin'],
    ['name', 'Lin\u2066elin'],
    ['name', 'Lin\nBcc: all@qm.example'],
    ['name', ''],
    ['email', 'a@qm.example\r\nBcc: b@qm.example'],
    ['email', 'a@qm.example, b@qm.example'],
    ['email', 'Lin <lin@qm.example>'],
    ['email', 'li\u200Bn@qm.example'],
    ['email', 'lin@qm'],
    ['roles', ''],
    ['roles', 'nominating-authority'],
    ['roles', 'manager'],
    ['roles', 'operator'],
  ])('with %s %j is refused, and nothing is sent', async (field, value) => {
    const before = await sql('select id from delivery');
    const answer = await invite({ email: 'refused@qm.example', [field]: value });
    expect(answer.status).toBe(422);
    expect(await sql('select id from delivery')).toHaveLength(before.length);
  });

  it('does not tell one State of another State’s accounts, but tells their holder', async () => {
    const own = await invite({ email: 'liaison@qm.example' });
    expect([own.status, own.html.includes('already exists')]).toEqual([409, true]);
    const foreign = await invite({ email: 'administrator@qn.example' });
    expect(foreign.html).toContain('The invitation is on its way.');
    const [letter] = await lettersTo(app, 'administrator@qn.example');
    expect(codeIn(letter?.text ?? '')).toBe('');
    expect(letter?.text).toContain('already belongs to an account');
    expect((await accountOf('administrator@qn.example'))?.state).toBe('QN');
  });

  it('is offered once to one address at a time', async () => {
    const email = 'parallel@qm.example';
    const statuses = (await Promise.all([invite({ email }), invite({ email })])).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
  });

  it('of an officer or a nominating authority waits for another officer', async () => {
    const waiting = await invite({ email: 'new@mfa.qn.example', roles: 'nominating-authority', state: 'QN' }, 'manager@directory.example');
    expect(waiting.html).toContain('when another officer has confirmed it');
    expect(await lettersTo(app, 'new@mfa.qn.example')).toEqual([]);
    const [{ id } = { id: '' }] = await sql<{ id: string }>('select id from invitation where email = $1', ['new@mfa.qn.example']);
    const [manager, second] = [
      await PageReader.signIn(app, 'manager@directory.example'),
      await PageReader.signIn(app, 'second@directory.example'),
    ];
    expect((await manager.open('/accounts')).html).not.toContain(`${id}/confirm`);
    const token = /name="_csrf" value="([^"]+)"/.exec((await manager.open('/accounts')).html)?.[1] ?? '';
    for (const act of ['confirm', 'resend']) {
      expect([403, 409]).toContain((await manager.post(`/accounts/invitations/${id}/${act}`, { _csrf: token })).status);
    }
    expect((await second.submit('/accounts', `/accounts/invitations/${id}/confirm`)).html).toContain('The invitation is on its way.');
    expect((await accept(await codeFor('new@mfa.qn.example'))).status).toBe(303);
    const trail = await sql<{ states: string[] }>('select states from audit_entry where subject = $1', [`invitation:${id}`]);
    expect(trail.every(({ states }) => String(states) === 'QN')).toBe(true);
  });

  it('is out of reach for another State, and for whoever administers nobody', async () => {
    await invite({ email: 'hidden@qm.example' });
    const [{ id } = { id: '' }] = await sql<{ id: string }>('select id from invitation where email = $1', ['hidden@qm.example']);
    for (const [who, status] of [
      ['administrator@qn.example', 404],
      ['second@directory.example', 404],
      ['authority@qm.example', 403],
      ['liaison@qm.example', 403],
    ] as const) {
      const person = await PageReader.signIn(app, who);
      const token = /name="_csrf" value="([^"]+)"/.exec((await person.open('/account')).html)?.[1] ?? '';
      for (const act of ['resend', 'withdraw']) {
        expect([who, (await person.post(`/accounts/invitations/${id}/${act}`, { _csrf: token })).status]).toEqual([who, status]);
      }
    }
  });

  it('is only ever stored as the hash of its secret', async () => {
    await invite({ email: 'stored@qm.example' });
    const code = await codeFor('stored@qm.example');
    const rows = await sql<{ row: string }>(
      'select t::text as row from invitation t union all select t::text from delivery t union all select t::text from audit_entry t',
    );
    expect(rows.some(({ row }) => row.includes(code) || row.includes(Buffer.from(code).toString('hex')))).toBe(false);
  });
});
