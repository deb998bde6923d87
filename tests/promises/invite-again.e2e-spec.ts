import { InviteAgain } from '@liaison/identity';
import { operator, type Role } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PASSWORD, TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';
import { UNLIMITED } from '../support/unlimited.js';

const OWN_WORDS = 'five green bicycles in the rain';
const ADMINISTRATOR = 'administrator@qm.example';

describe('an account that was never set up, whose password is forgotten', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule], { ...UNLIMITED, PLACE_BURST: '1000' });
    await app.listStates('QM', 'QN');
    await app.createAccount({ email: ADMINISTRATOR, state: 'QM', roles: ['state-administrator'] });
    await app.createAccount({ email: 'administrator@qn.example', state: 'QN', roles: ['state-administrator'] });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await app.createAccount({ email: 'second@directory.example', state: null, roles: ['second-officer'] });
  });
  afterAll(() => app.close());

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const bare = (email: string) => app.createBareAccount({ email, state: 'QM', roles: ['observer'] });
  const signIn = (email: string) => PageReader.signIn(app, email);
  const inviteAgain = async (id: string, as = ADMINISTRATOR) =>
    (await signIn(as)).submit(`/accounts/${id}`, `/accounts/${id}/invite-again`);
  const codeFor = async (email: string) => /code=([0-9A-Z]{32})/.exec((await lettersTo(app, email)).at(-1)?.text ?? '')?.[1] ?? '';
  const accept = (code: string) => new PageReader(app).post('/invitation', { code, password: OWN_WORDS, again: OWN_WORDS });
  const opens = async (email: string, password: string) => (await new PageReader(app).post('/sign-in', { email, password })).status;

  it('is invited again by the State’s administrator: the same account, a new password, then a second factor', async () => {
    const id = await bare('again@qm.example');
    expect((await inviteAgain(id)).html).toContain('The invitation is on its way.');
    const accepted = await accept(await codeFor('again@qm.example'));
    expect([accepted.status, accepted.location]).toEqual([303, '/enrolment']);
    expect(await sql('select id, roles from account where email = $1', ['again@qm.example'])).toEqual([{ id, roles: ['observer'] }]);
    expect([await opens('again@qm.example', PASSWORD), await opens('again@qm.example', OWN_WORDS)]).toEqual([401, 303]);
    const acts = await sql<{ act: string }>(`select act from audit_entry where act like 'identity/invit%' and data->>'account' = $1`, [id]);
    expect(acts).toEqual([{ act: 'identity/invitation-accepted' }]);
  });

  it('loses what its old password had opened', async () => {
    const id = await bare('intruder@qm.example');
    const intruder = new PageReader(app);
    await intruder.post('/sign-in', { email: 'intruder@qm.example', password: PASSWORD });
    expect((await intruder.open('/enrolment')).status).toBe(200);
    await inviteAgain(id);
    await accept(await codeFor('intruder@qm.example'));
    expect((await intruder.open('/enrolment')).location).toContain('/sign-in');
  });

  it('is found by whoever invites its address anew, in words that say what to do', async () => {
    await bare('typed@qm.example');
    const person = await signIn(ADMINISTRATOR);
    const fields = { name: 'Typed', email: 'typed@qm.example', roles: 'observer', language: 'en' };
    const answer = await person.submit('/accounts/new', '/accounts/invitations', fields);
    expect([answer.status, answer.html.includes('was never set up')]).toEqual([409, true]);
  });

  it('of one who has set up a factor, or whose factors were reset, nobody gets in by letter', async () => {
    const has = await app.createAccount({ email: 'has@qm.example', state: 'QM', roles: ['observer'] });
    const reset = await app.createAccount({ email: 'reset@qm.example', state: 'QM', roles: ['observer'] });
    await sql('delete from totp where account_id = $1', [reset]);
    for (const id of [has, reset]) {
      const person = await signIn(ADMINISTRATOR);
      expect((await person.open(`/accounts/${id}`)).html).not.toContain('invite-again');
      const again = app.get(InviteAgain).execute(operator('root', app.database.directoryId), id);
      await expect(again).rejects.toMatchObject({ code: 'identity/not-to-be-invited-again' });
    }
  });

  it.each([
    ['is set up before the letter is used', (id: string) => setUp(id)],
    ['is disabled', (id: string) => sql('update account set disabled_at = now() where id = $1', [id])],
    ['has other roles by then', (id: string) => sql(`update account set roles = '{liaison}' where id = $1`, [id])],
  ])('that %s is not opened by it, and keeps its password', async (name, happen) => {
    const email = `${name.replace(/[^a-z]/g, '')}@qm.example`;
    const id = await bare(email);
    await inviteAgain(id);
    const [before] = await sql('select password_hash, roles from account where id = $1', [id]).then(async () => {
      await happen(id);
      return sql('select password_hash, roles from account where id = $1', [id]);
    });
    expect((await accept(await codeFor(email))).status).toBe(410);
    expect(await sql('select password_hash, roles from account where id = $1', [id])).toEqual([before]);
  });

  it('is opened once when two use the letter at the same moment, and invited once when two invite', async () => {
    const id = await bare('race@qm.example');
    const again = () => app.get(InviteAgain).execute(operator('root', app.database.directoryId), id);
    const invited = await Promise.allSettled([again(), again(), again()]);
    expect(invited.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const code = await codeFor('race@qm.example');
    expect((await Promise.all([accept(code), accept(code)])).map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  it('does not exist for another State, and takes two officers where its roles do', async () => {
    const id = await bare('own@qm.example');
    const stranger = await signIn('administrator@qn.example');
    expect((await stranger.open(`/accounts/${id}`)).status).toBe(404);
    const authority = await app.createBareAccount({ email: 'authority@qm.example', state: 'QM', roles: ['nominating-authority'] });
    const refused = app.get(InviteAgain).execute(await actorOf(ADMINISTRATOR), authority);
    await expect(refused).rejects.toMatchObject({ code: 'input/invalid' });
    expect((await inviteAgain(authority, 'manager@directory.example')).html).toContain('when another officer has confirmed it');
    expect(await lettersTo(app, 'authority@qm.example')).toEqual([]);
    const [{ id: waiting } = { id: '' }] = await sql<{ id: string }>(`select id from invitation where email = 'authority@qm.example'`);
    await (await signIn('second@directory.example')).submit('/accounts', `/accounts/invitations/${waiting}/confirm`);
    expect((await accept(await codeFor('authority@qm.example'))).status).toBe(303);
    expect(await sql('select id from account where email = $1', ['authority@qm.example'])).toEqual([{ id: authority }]);
  });

  it('offers an officer the invitation where they may give the roles, and no reset of what there is not', async () => {
    const make = (name: string, roles: Role[]) => app.createBareAccount({ email: `${name}@qm.example`, state: 'QM', roles });
    const manager = await signIn('manager@directory.example');
    /** Which acts the page offers: to invite again, to reset, or only who else can invite. */
    const offers = async (id: string) => {
      const { html } = await manager.open(`/accounts/${id}`);
      return ['/invite-again"', '/factor-reset"', 'can invite them again'].map((act) => html.includes(act));
    };
    expect(await offers(await make('offered', ['nominating-authority']))).toEqual([true, false, false]);
    expect(await offers(await make('others', ['state-administrator']))).toEqual([false, false, true]);
    const has = await app.createAccount({ email: 'equipped@qm.example', state: 'QM', roles: ['observer'] });
    expect(await offers(has)).toEqual([false, true, false]);
    await sql('delete from totp where account_id = $1', [has]);
    expect(await offers(has)).toEqual([false, false, false]);
    const bareOfficer = await app.createBareAccount({ email: 'auditor@directory.example', state: null, roles: ['auditor'] });
    expect(await offers(bareOfficer)).toEqual([true, false, false]);
  });

  const setUp = async (id: string) => {
    await sql(`insert into totp (account_id, directory_id, secret) values ($1, $2, row(1, '\\x00'))`, [id, app.database.directoryId]);
  };
  const actorOf = async (email: string) => {
    const [row] = await sql<{ id: string; state: string }>('select id, state from account where email = $1', [email]);
    const { id, state } = row ?? { id: '', state: '' };
    const of = { directoryId: app.database.directoryId, state, roles: ['state-administrator'], contactIds: [], personId: id } as const;
    return { kind: 'person', name: `account:${id}`, ...of } as const;
  };
});
