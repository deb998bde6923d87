import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';
import { RequestStates } from '../support/request-states.js';

/** What a person of a mission and a manager do with pages alone, without scripts. */
describe('the pages about States', () => {
  let states: RequestStates;
  const people = new Map<string, PageReader>();

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, WebModule] });
    const { app } = states;
    await app.listStates('QP');
    await asAdmin(app.database.adminUrl, (admin) => admin.query(`update state set participation = 'not-invited' where code = 'QP'`));
    const sign = async (name: string, state: string | null, role: Parameters<typeof app.createAccount>[0]['roles'][number]) => {
      const email = `${name}@pages.example`;
      await app.createAccount({ email, state, roles: [role], name });
      people.set(name, await PageReader.signIn(app, email));
    };
    await sign('manager', null, 'manager');
    await sign('clerk', 'QM', 'nominating-authority');
    await sign('reader', 'QN', 'observer');
    await sign('newcomer', 'QP', 'nominating-authority');
    await sign('administrator', 'QP', 'state-administrator');
  });
  afterAll(() => states.app.close());

  const as = (name: string) => people.get(name)!;

  it('let a clerk describe a State entry by entry, and others read and find it', async () => {
    const clerk = as('clerk');
    const form = '/profile/documents/new';
    const law = { kind: 'law', name: 'Loi <b>numérique</b>', language: 'fr', date: '2024', url: 'https://lois.example/act' };
    const refused = await clerk.submit(form, form, { ...law, url: 'javascript:alert(1)' });
    expect([refused.status, refused.html.includes('https address')]).toEqual([422, true]);
    expect(refused.html).toContain('Loi &lt;b>numérique&lt;/b>');
    const done = await clerk.submit(form, form, law);
    expect(done.html).toContain('Published. Every member can read it.');
    await clerk.submit('/profile/sectors/new', '/profile/sectors/new', { sector: 'energy' });

    const page = (await as('reader').open('/states/QM')).html;
    expect(page).toContain('Loi &lt;b>numérique&lt;/b>');
    expect(page).toMatch(/<a href="https:\/\/lois\.example\/act" rel="noopener noreferrer nofollow external"[^>]*>lois\.example/);
    expect(page).toContain('State QM');
    expect((await as('reader').open('/states?q=numerique')).html).toContain('/states/QM');
    expect((await as('reader').open('/states?q=nothing+like+it')).html).toContain('No State is found');
    const older = (await as('reader').open('/states/QM?version=1')).html;
    expect(older).toContain('it is not the one in force');
  });

  it('notice that somebody else has changed the profile meanwhile, and keep what was typed', async () => {
    const clerk = as('clerk');
    const path = '/profile/mechanisms/new';
    const hidden = await clerk.hidden(path, path);
    await clerk.submit(path, path, { level: 'regional', name: 'First group' });
    const late = await clerk.post(path, { ...hidden, level: 'bilateral', name: 'Second group' });
    expect([late.status, late.html.includes('Second group')]).toEqual([412, true]);
    const edit = '/profile/mechanisms/0';
    await clerk.submit(edit, edit, { level: 'sub-regional', name: 'First group', note: '' });
    expect((await as('reader').open('/states/QM')).html).toContain('Sub-regional');
    await clerk.submit('/profile', `${edit}/removal`);
    expect((await as('reader').open('/states/QM')).html).not.toContain('First group');
    for (const path of ['/profile/mechanisms/0', '/profile/other/new', '/profile/mechanisms/x']) {
      expect((await clerk.open(path)).status).toBe(404);
    }
  });

  it.each([
    ['newcomer', ['/account', '/accounts', '/accounts/new']],
    ['administrator', ['/account', '/accounts', '/accounts/new', '/account/keys', '/account/keys/new', '/requests', '/trail']],
  ])('leave the %s of a State that does not take part what is its own, and nothing of the others', async (who, own) => {
    for (const path of own) expect([path, (await as(who).open(path)).status]).toEqual([path, 200]);
    for (const path of ['/contacts', '/states', '/states/QM']) expect([path, (await as(who).open(path)).status]).not.toEqual([path, 200]);
  });

  it('lead a State from the letter to taking part, and out again', async () => {
    const manager = as('manager');
    expect((await manager.open('/participation')).html).toContain('Not invited');
    const path = '/participation/QP/invitation';
    expect((await manager.submit('/participation/QP', path, { address: 'no address', language: 'fr' })).status).toBe(422);
    const sent = await manager.submit('/participation/QP', path, { address: 'mission@qp.example', language: 'fr' });
    expect(sent.html).toContain('on its way to the mission');
    expect(await lettersTo(states.app, 'mission@qp.example')).toHaveLength(1);
    expect((await manager.open('/participation?status=invited')).html).toContain('Nominating authority has an account');

    const newcomer = as('newcomer');
    for (const page of ['/', '/contacts', '/states', '/coverage']) {
      expect((await newcomer.open(page)).location).toMatch(/^\/participation\/own/);
    }
    const away = (await newcomer.open('/participation/own')).html;
    expect(away).toContain('Your State does not take part at present');
    const join = '/participation/own/acceptance';
    const office = {
      institution: 'Mission permanente',
      institutionLatin: 'Mission permanente',
      roleTitle: 'Conseillère',
      email: 'mission@qp.example',
      language: 'fr',
      timeZone: 'Europe/Paris',
    };
    const wrong = await newcomer.submit('/participation/own', join, { ...office, timeZone: 'Paris' });
    expect([wrong.status, wrong.html.includes('name of a time zone')]).toEqual([422, true]);
    expect((await newcomer.submit('/participation/own', join, office)).html).toContain('Your State takes part');
    expect((await as('reader').open('/states')).html).toContain('/states/QP');

    const asked = await newcomer.submit('/participation/own', '/participation/own/help', { needed: 'true', note: 'Training' });
    expect(asked.html).toContain('Training');
    expect((await manager.open('/participation/QP')).html).toContain('Training');
    const left = await newcomer.submit('/participation/own', '/participation/own/withdrawal');
    expect(left.html).toContain('Its data are kept');
    expect((await as('reader').open('/states')).html).not.toContain('/states/QP');
    expect((await as('reader').open('/states/QP')).status).toBe(404);
    expect((await manager.open('/participation?status=withdrawn')).html).toContain('State QP');
  });

  it('show how far the directory reaches as a table and as bars, and name no State', async () => {
    const { html } = await as('reader').open('/coverage');
    expect(html).toContain('<svg');
    expect(html).toContain('Outside the list of regions');
    expect(html).not.toMatch(/State Q[A-Z]/);
    expect(html).not.toMatch(/style=/);
  });

  it('show the office’s pages to nobody else', async () => {
    for (const page of ['/participation', '/participation/QM']) expect((await as('reader').open(page)).status).toBe(403);
    expect((await as('reader').open('/profile')).status).toBe(403);
    expect((await as('reader').open('/participation/own')).html).toContain('Only your nominating authority decides this');
    expect((await as('manager').open('/participation/own')).location).toBe('/participation');
  });
});
