import type { Role } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';
import { UNLIMITED } from '../support/unlimited.js';

const MANAGER = 'manager@directory.example';
const SECOND = 'second@directory.example';
const OTHER = 'other@directory.example';

describe('the roles of the directory’s office', () => {
  let app: TestApp;
  let ids: Record<string, string>;

  beforeEach(async () => {
    app = await TestApp.start([ApiModule, WebModule], { ...UNLIMITED, PLACE_BURST: '1000' });
    const cast: [string, Role[]][] = [
      [MANAGER, ['manager']],
      [SECOND, ['second-officer']],
      [OTHER, ['auditor']],
    ];
    ids = {};
    for (const [email, roles] of cast) ids[email] = await app.createAccount({ email, state: null, roles });
  });
  afterEach(() => app.close());

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const signIn = (email: string) => PageReader.signIn(app, email);
  const tokenOf = async (person: PageReader) => /name="_csrf" value="([^"]+)"/.exec((await person.open('/account')).html)?.[1] ?? '';
  const rolesOf = async (email: string) => (await sql<{ roles: Role[] }>('select roles from account where email = $1', [email]))[0]?.roles;
  const change = async (of: string, roles: Role[], as = MANAGER) => {
    const person = await signIn(as);
    return person.submit(`/accounts/${ids[of] ?? ''}`, `/accounts/${ids[of] ?? ''}/roles`, { roles });
  };
  const proposal = async () => (await sql<{ id: string }>('select id from role_change where closed_at is null'))[0]?.id ?? '';
  const decide = async (act: 'confirm' | 'withdraw', as: string) => {
    const person = await signIn(as);
    return person.post(`/accounts/role-changes/${await proposal()}/${act}`, { _csrf: await tokenOf(person) });
  };

  it('grow when one officer proposes and another confirms; until then nothing changes', async () => {
    const auditor = await signIn(OTHER);
    expect((await change(OTHER, ['auditor', 'manager'])).html).toContain('when another officer has confirmed it');
    expect([await rolesOf(OTHER), (await auditor.open('/account')).status]).toEqual([['auditor'], 200]);
    const second = await signIn(SECOND);
    const { html } = await second.open('/accounts');
    for (const word of ['Roles now: Auditor', 'Roles to be: Directory manager, Auditor', MANAGER]) expect(html).toContain(word);
    const done = await second.submit('/accounts', `/accounts/role-changes/${await proposal()}/confirm`);
    expect(done.html).toContain('The roles are changed.');
    expect([await rolesOf(OTHER), (await auditor.open('/account')).status]).toEqual([['manager', 'auditor'], 303]);
    expect((await lettersTo(app, OTHER)).at(-1)?.subject).toContain('Your roles in the directory have changed');
    const acts = await sql<{ act: string; actor: string }>(
      `select act, actor from audit_entry where act like 'identity/roles%' order by id`,
    );
    expect(acts).toEqual([
      { act: 'identity/roles-proposed', actor: `account:${ids[MANAGER] ?? ''}` },
      { act: 'identity/roles-changed', actor: `account:${ids[SECOND] ?? ''}` },
    ]);
  });

  it.each([
    ['whoever proposed it', MANAGER],
    ['whoever gains by it', OTHER],
  ])('are not confirmed by %s', async (_, who) => {
    await sql(`update account set roles = '{manager}' where email = $1`, [OTHER]);
    await change(OTHER, ['manager', 'second-officer']);
    for (const page of ['/accounts', `/accounts/${ids[OTHER] ?? ''}`]) {
      expect((await (await signIn(who)).open(page)).html).not.toContain('/confirm');
      expect((await (await signIn(SECOND)).open(page)).html).toContain('/confirm');
    }
    expect([(await decide('confirm', who)).status, await rolesOf(OTHER)]).toEqual([403, ['manager']]);
  });

  it('are confirmed by nobody from outside the office', async () => {
    await app.listStates('QM');
    await app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
    await change(OTHER, ['manager']);
    expect((await decide('confirm', 'administrator@qm.example')).status).toBe(403);
    expect((await (await signIn('administrator@qm.example')).open('/accounts')).html).not.toContain('role-changes');
  });

  it('do not grow on the word of one who has left since', async () => {
    await change(OTHER, ['manager']);
    await sql('update account set disabled_at = now() where email = $1', [MANAGER]);
    const refused = await decide('confirm', SECOND);
    expect([refused.status, refused.html.includes('no longer looks after accounts')]).toEqual([409, true]);
    expect((await decide('withdraw', SECOND)).location).toBe('/accounts?done=change-withdrawn');
    expect([await rolesOf(OTHER), (await decide('confirm', SECOND)).status]).toEqual([['auditor'], 404]);
  });

  it('change once, when two confirm at the same moment, and one change waits at a time', async () => {
    await app.createAccount({ email: 'third@directory.example', state: null, roles: ['second-officer'] });
    await change(OTHER, ['manager']);
    expect((await change(OTHER, ['second-officer'])).status).toBe(409);
    const statuses = await Promise.all([SECOND, 'third@directory.example'].map(async (who) => (await decide('confirm', who)).status));
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(await sql(`select from audit_entry where act = 'identity/roles-changed'`)).toHaveLength(1);
  });

  it('shrink at once, but the last manager stays', async () => {
    await sql(`update account set roles = '{manager,auditor}' where email = $1`, [OTHER]);
    expect((await change(OTHER, ['auditor'])).html).toContain('The roles are changed.');
    expect(await rolesOf(OTHER)).toEqual(['auditor']);
    expect([(await change(MANAGER, ['auditor'])).status, await proposal(), await rolesOf(MANAGER)]).toEqual([409, '', ['manager']]);
  });

  it('do not lose the last manager to a proposal from when there were two', async () => {
    await sql(`update account set roles = '{manager}' where email = $1`, [OTHER]);
    await change(MANAGER, ['auditor']);
    await sql(`update account set disabled_at = now() where email = $1`, [OTHER]);
    expect([(await decide('confirm', SECOND)).status, await rolesOf(MANAGER)]).toEqual([409, ['manager']]);
  });

  it.each(['disable', 'roles'])('keep one of two managers who take it from each other at the same moment by %s', async (act) => {
    await sql(`update account set roles = '{manager,auditor}' where email = any ($1)`, [[OTHER, MANAGER]]);
    const people = await Promise.all([MANAGER, OTHER].map(signIn));
    const tokens = await Promise.all(people.map(tokenOf));
    const statuses = await Promise.all(
      people.map(async (person, n) => {
        const target = ids[[OTHER, MANAGER][n] ?? ''] ?? '';
        return (await person.post(`/accounts/${target}/${act}`, { _csrf: tokens[n] ?? '', roles: 'auditor' })).status;
      }),
    );
    const left = await sql(`select from account where 'manager' = any (roles) and disabled_at is null`);
    expect([left.length, statuses.every((status) => status < 500)]).toEqual([1, true]);
  });

  it('come back to a disabled officer only by two', async () => {
    await (await signIn(MANAGER)).submit(`/accounts/${ids[OTHER] ?? ''}`, `/accounts/${ids[OTHER] ?? ''}/disable`);
    const manager = await signIn(MANAGER);
    const asked = await manager.submit(`/accounts/${ids[OTHER] ?? ''}`, `/accounts/${ids[OTHER] ?? ''}/enable`);
    expect(asked.html).toContain('To be enabled again');
    await expect(signIn(OTHER)).rejects.toThrow('401');
    expect((await decide('confirm', SECOND)).status).toBe(303);
    await signIn(OTHER);
  });
});
