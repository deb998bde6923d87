import { AddContact } from '@liaison/directory';
import { DisableAccount } from '@liaison/identity';
import { type Actor, operator, type Role } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { startHttp } from '@liaison/http';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';
import { testProcess } from '../support/process.js';
import { UNLIMITED } from '../support/unlimited.js';

describe('the administration of a State’s accounts', () => {
  let app: TestApp;
  let serial = 0;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule], { ...UNLIMITED, PLACE_BURST: '1000' });
  });
  afterAll(() => app.close());

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);

  /** A State of its own with one account per role. */
  const state = async (...roles: Role[][]) => {
    serial += 1;
    const code = `${'QR'[Math.floor(serial / 26)]!}${String.fromCharCode(65 + (serial % 26))}`;
    await app.listStates(code);
    const emails = roles.map((_, n) => `person${String(n)}@${code.toLowerCase()}.example`);
    const ids: string[] = [];
    for (const [n, own] of roles.entries()) ids.push(await app.createAccount({ email: emails[n]!, state: code, roles: own }));
    return { code, ids, emails };
  };
  const standing = async (id: string) => {
    const [row] = await sql<{ roles: string[]; disabled: boolean; contacts: string[] }>(
      'select roles, disabled_at is not null as disabled, contact_ids as contacts from account where id = $1',
      [id],
    );
    return row!;
  };
  const signIn = (email: string) => PageReader.signIn(app, email);
  const tokenOf = async (person: PageReader) => /name="_csrf" value="([^"]+)"/.exec((await person.open('/account')).html)?.[1] ?? '';

  it('shows who has an account, as what and in what state, and other States nothing', async () => {
    const { ids, emails } = await state(['state-administrator'], ['liaison']);
    const other = await state(['state-administrator']);
    const person = await signIn(emails[0]!);
    const { html } = await person.open('/accounts');
    for (const word of [emails[0]!, emails[1]!, 'Last sign-in', 'Authenticator app']) expect(html).toContain(word);
    expect(html).not.toContain(other.emails[0]!);
    expect((await person.open(`/accounts/${ids[1]!}`)).status).toBe(200);
    expect((await person.open(`/accounts/${other.ids[0]!}`)).status).toBe(404);
    expect((await person.open(`/accounts?state=${other.code}`)).html).not.toContain(other.emails[0]!);
  });

  it('tells officers of a State’s people, but not when they were last here or what they sign in with', async () => {
    const { code, ids, emails } = await state(['state-administrator']);
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await signIn(emails[0]!);
    const manager = await signIn('manager@directory.example');
    const { html } = await manager.open(`/accounts?state=${code}`);
    expect([html.includes(emails[0]!), html.includes('Last sign-in')]).toEqual([true, false]);
    const one = await manager.open(`/accounts/${ids[0]!}`);
    expect([one.html.includes('Last sign-in'), one.html.includes('/disable')]).toEqual([false, false]);
    const refused = await manager.post(`/accounts/${ids[0]!}/disable`, { _csrf: await tokenOf(manager) });
    expect(refused.status).toBe(403);
  });

  it('disables an account: its sessions and keys end within a second, in every process', async () => {
    const { ids, emails, code } = await state(['state-administrator'], ['liaison']);
    const elsewhere = await startHttp({ parts: await testProcess(app.database, 'api'), modules: [ApiModule, WebModule], port: 0 });
    const key = await app.issueKey(code, ['liaison'], { accountId: ids[1]! });
    const person = await signIn(emails[1]!);
    const ask = (port: number) =>
      fetch(`http://127.0.0.1:${String(port)}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } }).then(({ status }) => status);
    expect([(await person.open('/account')).status, await ask(app.server.port), await ask(elsewhere.port)]).toEqual([200, 200, 200]);
    const administrator = await signIn(emails[0]!);
    expect((await administrator.submit(`/accounts/${ids[1]!}`, `/accounts/${ids[1]!}/disable`)).html).toContain('The account is disabled.');
    const from = Date.now();
    while ((await ask(elsewhere.port)) === 200 && Date.now() - from < 5_000);
    expect(Date.now() - from).toBeLessThan(2_500);
    expect([(await person.open('/account')).status, await ask(app.server.port)]).toEqual([303, 401]);
    await expect(signIn(emails[1]!)).rejects.toThrow('401');
    expect((await lettersTo(app, emails[1]!)).at(-1)?.subject).toContain('Your access to the directory has ended');
    await administrator.submit(`/accounts/${ids[1]!}`, `/accounts/${ids[1]!}/enable`);
    expect([(await person.open('/account')).status, await ask(app.server.port)]).toEqual([303, 401]);
    await signIn(emails[1]!);
    await elsewhere.close();
  });

  it('never loses the last administrator, whoever asks', async () => {
    const { ids, emails, code } = await state(['state-administrator', 'liaison'], ['nominating-authority']);
    for (const who of emails) {
      const person = await signIn(who);
      const refused = await person.submit(`/accounts/${ids[0]!}`, `/accounts/${ids[0]!}/disable`);
      expect([refused.status, refused.html.includes('give somebody else that role first')]).toEqual([409, true]);
      expect((await person.submit(`/accounts/${ids[0]!}`, `/accounts/${ids[0]!}/roles`, { roles: 'liaison' })).status).toBe(409);
    }
    const byOperator = app.get(DisableAccount).execute(operator('root', app.database.directoryId), ids[0]!);
    await expect(byOperator).rejects.toMatchObject({ code: 'identity/last-administrator' });
    expect(await standing(ids[0]!)).toMatchObject({ disabled: false, roles: ['state-administrator', 'liaison'] });
    expect(code).toMatch(/^[QR]/);
  });

  it.each([1, 2, 3, 4, 5])('keeps one of two administrators who remove each other at the same moment (%i)', async () => {
    const { ids, emails } = await state(['state-administrator'], ['state-administrator']);
    const people = await Promise.all(emails.map(signIn));
    const tokens = await Promise.all(people.map(tokenOf));
    const statuses = await Promise.all(
      people.map((person, n) => person.post(`/accounts/${ids[1 - n]!}/disable`, { _csrf: tokens[n]! }).then(({ status }) => status)),
    );
    const left = (await Promise.all(ids.map(standing))).filter(({ disabled }) => !disabled);
    expect(left).toHaveLength(1);
    expect(statuses.filter((status) => status === 303).length).toBeGreaterThanOrEqual(1);
    expect(statuses.every((status) => status < 500)).toBe(true);
  });

  it.each([
    ['is disabled', 'disable', {}],
    ['loses the role', 'roles', { roles: 'liaison' }],
  ])('keeps the last administrator who can sign in: none who %s while the other never set up a factor', async (_, act, fields) => {
    const { ids, emails, code } = await state(['state-administrator']);
    const bare = await app.createBareAccount({ email: `bare@${code}.example`, state: code, roles: ['state-administrator'] });
    const person = await signIn(emails[0]!);
    const refused = await person.submit(`/accounts/${ids[0]!}`, `/accounts/${ids[0]!}/${act}`, fields);
    expect([refused.status, refused.html.includes('have them set up a second factor')]).toEqual([409, true]);
    expect(await standing(ids[0]!)).toMatchObject({ disabled: false, roles: ['state-administrator'] });
    expect((await person.submit(`/accounts/${bare}`, `/accounts/${bare}/disable`)).status).toBe(200);
  });

  it('keeps one who can sign in when two remove each other at the same moment and a third never set up a factor', async () => {
    const { ids, code } = await state(['state-administrator'], ['state-administrator']);
    await app.createBareAccount({ email: `bare@${code}.example`, state: code, roles: ['state-administrator'] });
    const disabling = ids.map((id) => app.get(DisableAccount).execute(operator('root', app.database.directoryId), id));
    const done = await Promise.allSettled(disabling);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await Promise.all(ids.map(standing))).filter(({ disabled }) => !disabled)).toHaveLength(1);
  });

  it('counts a second factor as it is once whoever changes it has finished', async () => {
    const { ids } = await state(['state-administrator'], ['state-administrator']);
    const disable = () => app.get(DisableAccount).execute(operator('root', app.database.directoryId), ids[0]!);
    const [answer] = await asAdmin(app.database.adminUrl, async (admin) => {
      await admin.query('begin');
      await admin.query('select from account where id = $1 for update', [ids[1]!]);
      await admin.query('delete from totp where account_id = $1', [ids[1]!]);
      const disabling = Promise.allSettled([disable()]);
      const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while (!(await admin.query(waiting)).rowCount);
      await admin.query('commit');
      return disabling;
    });
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'identity/last-administrator' } });
    expect((await standing(ids[0]!)).disabled).toBe(false);
  });

  it('lets an administrator go who is not the last, by their own hand too', async () => {
    const { ids, emails } = await state(['state-administrator'], ['state-administrator']);
    const person = await signIn(emails[0]!);
    const { location } = await person.post(`/accounts/${ids[0]!}/disable`, { _csrf: await tokenOf(person) });
    expect(location).toBe('/accounts?done=disable');
    expect((await person.open('/accounts')).status).toBe(303);
  });

  it('changes roles at once: the person is signed out and comes back as what they now are', async () => {
    const { ids, emails } = await state(['state-administrator'], ['observer']);
    const person = await signIn(emails[1]!);
    const administrator = await signIn(emails[0]!);
    await administrator.submit(`/accounts/${ids[1]!}`, `/accounts/${ids[1]!}/roles`, { roles: ['liaison', 'observer'] });
    expect((await person.open('/account')).status).toBe(303);
    expect((await standing(ids[1]!)).roles).toEqual(['liaison', 'observer']);
    expect((await lettersTo(app, emails[1]!)).at(-1)?.text).toContain('Liaison, Observer');
    const [entry] = await sql<{ data: object }>(`select data from audit_entry where act = 'identity/roles-changed' and subject = $1`, [
      `account:${ids[1]!}`,
    ]);
    expect(entry?.data).toEqual({ before: ['observer'], after: ['liaison', 'observer'] });
  });

  it.each([
    ['a role above', { roles: ['liaison', 'nominating-authority'] }],
    ['a role of the directory', { roles: ['manager'] }],
    ['no role', {}],
    ['a contact of nobody', { roles: 'liaison', contactIds: '01a214b7-ef45-7589-8b95-4f912bdeac50' }],
  ])('refuses %s', async (_, fields) => {
    const { ids, emails } = await state(['state-administrator'], ['observer']);
    const administrator = await signIn(emails[0]!);
    const answer = await administrator.post(`/accounts/${ids[1]!}/roles`, { _csrf: await tokenOf(administrator), ...fields });
    expect([answer.status, (await standing(ids[1]!)).roles]).toEqual([422, ['observer']]);
  });

  it('keeps administrators away from the nominating authority, and from their own promotion', async () => {
    const { ids, emails } = await state(['state-administrator'], ['nominating-authority']);
    const administrator = await signIn(emails[0]!);
    const _csrf = await tokenOf(administrator);
    for (const act of ['disable', 'roles', 'hand-over']) {
      expect((await administrator.post(`/accounts/${ids[1]!}/${act}`, { _csrf, roles: 'observer', successor: ids[0]! })).status).toBe(403);
    }
    const promoted = await administrator.post(`/accounts/${ids[0]!}/roles`, {
      _csrf,
      roles: ['state-administrator', 'nominating-authority'],
    });
    expect(promoted.status).toBe(422);
  });

  it('does nothing for somebody who lost the role a moment before', async () => {
    const { ids, code } = await state(['state-administrator'], ['liaison'], ['state-administrator']);
    const stale: Actor = {
      kind: 'person',
      name: `account:${ids[0]!}`,
      directoryId: app.database.directoryId,
      state: code,
      roles: ['state-administrator'],
      contactIds: [],
      personId: ids[0]!,
    };
    await sql(`update account set roles = '{observer}' where id = $1`, [ids[0]!]);
    await expect(app.get(DisableAccount).execute(stale, ids[1]!)).rejects.toMatchObject({ code: 'access/forbidden' });
    await sql(`update account set roles = '{state-administrator}', disabled_at = now() where id = $1`, [ids[0]!]);
    await expect(app.get(DisableAccount).execute(stale, ids[1]!)).rejects.toMatchObject({ code: 'access/forbidden' });
  });

  it('hands a function over: what is open passes on, and the old access ends at once', async () => {
    const { ids, emails, code } = await state(['state-administrator'], ['liaison'], ['observer']);
    const contact = await app.get(AddContact).execute(operator('test', app.database.directoryId), contactOf({ state: code }));
    await sql('update account set contact_ids = array[$2::uuid] where id = $1', [ids[1]!, contact]);
    const [before, successor] = [await signIn(emails[1]!), await signIn(emails[2]!)];
    const draft = await before.open('/requests/new');
    expect([draft.status, (await successor.open('/requests/new')).status]).toEqual([200, 403]);
    const administrator = await signIn(emails[0]!);
    const done = await administrator.submit(`/accounts/${ids[1]!}`, `/accounts/${ids[1]!}/hand-over`, {
      successor: ids[2]!,
      understood: 'on',
    });
    expect(done.html).toContain('The function is handed over.');
    expect((await before.open('/requests')).status).toBe(303);
    expect(await standing(ids[1]!)).toMatchObject({ disabled: true, contacts: [] });
    expect(await standing(ids[2]!)).toEqual({ disabled: false, roles: ['observer', 'liaison'], contacts: [contact] });
    expect((await (await signIn(emails[2]!)).open('/requests/new')).status).toBe(200);
    expect((await lettersTo(app, emails[2]!)).at(-1)?.text).toContain('Observer, Liaison');
  });

  it('lets the only administrator hand over to a successor, and a State of one person do everything alone', async () => {
    const { ids, emails } = await state(['state-administrator', 'liaison']);
    const person = await signIn(emails[0]!);
    const { html } = await person.open(`/accounts/${ids[0]!}`);
    expect([html.includes('/hand-over'), html.includes('/roles')]).toEqual([false, true]);
    await person.submit(`/accounts/${ids[0]!}`, `/accounts/${ids[0]!}/roles`, { roles: ['state-administrator', 'liaison', 'observer'] });
    expect((await standing(ids[0]!)).roles).toEqual(['state-administrator', 'liaison', 'observer']);
    const successor = await app.createAccount({
      email: `next@${emails[0]!.split('@')[1]!}`,
      state: (await sql<{ state: string }>('select state from account where id = $1', [ids[0]!]))[0]!.state,
      roles: ['observer'],
    });
    const again = await signIn(emails[0]!);
    await again.submit(`/accounts/${ids[0]!}`, `/accounts/${ids[0]!}/hand-over`, { successor, understood: 'on' });
    expect((await standing(successor)).roles).toEqual(['observer', 'state-administrator', 'liaison']);
    expect((await standing(ids[0]!)).disabled).toBe(true);
  });

  it('hands over only to somebody who can sign in, and only once what happens is confirmed', async () => {
    const { ids, emails, code } = await state(['state-administrator'], ['liaison'], ['observer']);
    const bare = await app.createBareAccount({ email: `bare@${code}.example`, state: code, roles: ['observer'] });
    const administrator = await signIn(emails[0]!);
    for (const [id, whose] of [
      [ids[0]!, 'my own access to the directory ends at once'],
      [ids[1]!, `the access of ${emails[1]!} to the directory ends at once`],
    ] as const) {
      const page = `/accounts/${id}`;
      const { html } = await administrator.open(page);
      expect([html.includes(whose), html.includes('No second factor yet')]).toEqual([true, true]);
      expect(html).toMatch(new RegExp(`<option value="${bare}" disabled`));
      expect(html).not.toMatch(new RegExp(`<option value="${ids[2]!}" disabled`));
      const toBare = await administrator.submit(page, `${page}/hand-over`, { successor: bare, understood: 'on' });
      expect([toBare.status, toBare.html.includes('has not set up a second factor yet. Please wait')]).toEqual([422, true]);
      const unread = await administrator.submit(page, `${page}/hand-over`, { successor: ids[2]! });
      expect([unread.status, unread.html.includes('Please confirm that you know what happens')]).toEqual([422, true]);
      expect(unread.html).toMatch(new RegExp(`<option value="${ids[2]!}" selected`));
      expect((await standing(id)).disabled).toBe(false);
    }
    expect((await standing(bare)).roles).toEqual(['observer']);
  });

  it.each(['not-an-id', '01a214b7-ef45-7589-8b95-4f912bdeac50', ''])('hands over to nobody who is not there: %j', async (successor) => {
    const { ids, emails } = await state(['state-administrator'], ['liaison'], ['observer']);
    const foreign = await state(['observer']);
    const administrator = await signIn(emails[0]!);
    const _csrf = await tokenOf(administrator);
    for (const to of [successor, foreign.ids[0]!, ids[1]!]) {
      expect((await administrator.post(`/accounts/${ids[1]!}/hand-over`, { _csrf, successor: to, understood: 'on' })).status).toBe(422);
    }
    expect((await standing(ids[1]!)).disabled).toBe(false);
  });
});
