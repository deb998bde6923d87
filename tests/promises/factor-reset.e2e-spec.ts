import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule } from '@liaison/database';
import { AskFactorReset, CancelFactorReset, IdentityModule, ResetFactorsDue } from '@liaison/identity';
import { JobsModule } from '@liaison/jobs';
import { type Actor, operator, type Role } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { PageReader } from '../support/page-reader.js';
import { testProcess, type TestProcess } from '../support/process.js';

const HOUR = 3_600_000;

describe('a reset of somebody’s second factors', () => {
  let app: TestApp;
  let worker: TestProcess;
  let due: ResetFactorsDue;
  let stop: () => Promise<void>;
  let serial = 0;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule], { PLACE_BURST: '1000', CALL_BURST: '10000' });
    await app.listStates('QM', 'QN');
    await app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
    await app.createAccount({ email: 'administrator@qn.example', state: 'QN', roles: ['state-administrator'] });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    await app.createAccount({ email: 'second@directory.example', state: null, roles: ['second-officer'] });
    worker = await testProcess(app.database, 'worker', app.process.clock);
    @Module({ imports: [DatabaseModule.of(worker), JobsModule, AuditModule, IdentityModule] })
    class WorkerParts {}
    const context = await NestFactory.createApplicationContext(WorkerParts, { logger: ['error'] });
    due = context.get(ResetFactorsDue, { strict: false });
    stop = () => context.close();
  });
  afterAll(async () => {
    await stop();
    await worker.source.destroy();
    await app.close();
  });

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const factorsOf = async (id: string) => (await sql('select from totp where account_id = $1', [id])).length;
  const holder = async (state: string | null = 'QM', roles: Role[] = ['observer']) => {
    serial += 1;
    const email = `holder${String(serial)}@qm.example`;
    return { email, id: await app.createAccount({ email, state, roles }) };
  };
  const signIn = (email: string) => PageReader.signIn(app, email);
  const tokenOf = async (person: PageReader) => /name="_csrf" value="([^"]+)"/.exec((await person.open('/account')).html)?.[1] ?? '';
  const post = async (email: string, path: string) => {
    const person = await signIn(email);
    return person.post(path, { _csrf: await tokenOf(person) });
  };
  const openOf = async (id: string) =>
    (await sql<{ id: string }>('select id from factor_reset where account_id = $1 and closed_at is null', [id]))[0]?.id ?? '';
  /** Asked by the manager, confirmed by the second officer. */
  const decided = async (state: string | null = 'QM', roles: Role[] = ['observer']) => {
    const one = await holder(state, roles);
    await post('manager@directory.example', `/accounts/${one.id}/factor-reset`);
    const reset = await openOf(one.id);
    expect((await post('second@directory.example', `/accounts/factor-resets/${reset}/confirm`)).location).toBe(
      '/accounts?done=reset-confirmed',
    );
    return { ...one, reset };
  };

  it('takes two officers and a day, tells everybody it concerns, and leaves the password', async () => {
    const { id, email, reset } = await decided();
    expect((await lettersTo(app, email)).at(-1)?.text).toContain('2026-03-03 12:00 UTC');
    const told = (await lettersTo(app, 'administrator@qm.example')).at(-1);
    expect(told?.text).toContain(email);
    expect(await lettersTo(app, 'administrator@qn.example')).toEqual([]);
    const session = await signIn(email);
    expect((await session.open('/account')).html).toContain(`/account/factor-resets/${reset}/cancel`);
    app.process.clock.advance(24 * HOUR - 1);
    await due.work();
    expect([await factorsOf(id), (await due.overdue(app.process.clock.now())).count]).toEqual([1, 0]);
    app.process.clock.advance(1);
    expect((await due.overdue(app.process.clock.now())).count).toBe(1);
    await Promise.all([due.work(), due.work()]);
    expect([await factorsOf(id), (await due.overdue(app.process.clock.now())).count]).toEqual([0, 0]);
    expect((await session.open('/account')).status).toBe(303);
    const letters = (await lettersTo(app, email)).filter(({ text }) => text.includes('have been reset'));
    expect(letters).toHaveLength(1);
    const again = await new PageReader(app).post('/sign-in', { email, password: 'correct horse battery staple' });
    expect(again.status).toBe(303);
    const trail = await sql<{ act: string; states: string[] }>(
      `select act, states from audit_entry where subject = $1 and act like '%factor%reset%' order by id`,
      [`account:${id}`],
    );
    expect(trail.map(({ act }) => act)).toEqual([
      'identity/factor-reset-asked',
      'identity/factor-reset-confirmed',
      'identity/factors-reset',
    ]);
    expect(trail.every(({ states }) => String(states) === 'QM')).toBe(true);
  });

  it('is confirmed by nobody who asked, by no one of the State, and by no operator', async () => {
    const { id } = await holder();
    await post('manager@directory.example', `/accounts/${id}/factor-reset`);
    const reset = await openOf(id);
    expect((await post('manager@directory.example', `/accounts/factor-resets/${reset}/confirm`)).status).toBe(403);
    expect((await post('administrator@qm.example', `/accounts/factor-resets/${reset}/confirm`)).status).toBe(403);
    expect((await post('administrator@qm.example', `/accounts/${id}/factor-reset`)).status).toBe(403);
    expect((await post('second@directory.example', `/accounts/${id}/factor-reset`)).status).toBe(409);
    expect(await sql('select from factor_reset where id = $1 and due_at is not null', [reset])).toEqual([]);
  });

  it('of an officer is decided by two others, and told to the managers', async () => {
    const officer = await holder(null, ['second-officer']);
    expect((await post(officer.email, `/accounts/${officer.id}/factor-reset`)).status).toBe(403);
    await app.get(AskFactorReset).execute(operator('root', app.database.directoryId), officer.id);
    const reset = await openOf(officer.id);
    expect((await post(officer.email, `/accounts/factor-resets/${reset}/confirm`)).status).toBe(403);
    expect((await post('manager@directory.example', `/accounts/factor-resets/${reset}/confirm`)).status).toBe(303);
    expect((await lettersTo(app, 'manager@directory.example')).at(-1)?.text).toContain(officer.email);
  });

  it.each([
    ['two officers', null, 'Two officers'],
    ['the operator and an officer', operator, 'The operator of the installation and an officer'],
  ])('says that it was decided by %s', async (_, operatorOf, words) => {
    const { id, email } = await holder();
    if (operatorOf) await app.get(AskFactorReset).execute(operatorOf('root', app.database.directoryId), id);
    else await post('second@directory.example', `/accounts/${id}/factor-reset`);
    await post('manager@directory.example', `/accounts/factor-resets/${await openOf(id)}/confirm`);
    for (const reader of [email, 'administrator@qm.example']) {
      expect((await lettersTo(app, reader)).at(-1)?.text).toContain(`${words} of the directory have decided`);
    }
    expect((await (await signIn(email)).open('/account')).html).toContain(`${words} have decided`);
  });

  it.each([
    ['the holder', null],
    ['an administrator of the State', 'administrator@qm.example'],
    ['an officer', 'manager@directory.example'],
  ])('is stopped by %s', async (_, who) => {
    const { id, email, reset } = await decided();
    expect((await post(who ?? email, `/account/factor-resets/${reset}/cancel`)).location).toBe('/account?done=reset-cancelled');
    app.process.clock.advance(48 * HOUR);
    await due.work();
    expect(await factorsOf(id)).toBe(1);
    expect((await lettersTo(app, email)).at(-1)?.text).toContain('stay as they are');
  });

  it('does not exist for another State, or for a colleague without office', async () => {
    const { id, reset } = await decided();
    const colleague = await holder();
    expect((await post('administrator@qn.example', `/account/factor-resets/${reset}/cancel`)).status).toBe(404);
    expect((await post(colleague.email, `/account/factor-resets/${reset}/cancel`)).status).toBe(404);
    expect((await signIn('administrator@qn.example').then((person) => person.open('/accounts'))).html).not.toContain(reset);
    expect(await openOf(id)).toBe(reset);
  });

  it.each([1, 2, 3, 4])('that is stopped in the moment it is due is either stopped or done, never both (%i)', async () => {
    const { id, reset } = await decided();
    app.process.clock.advance(24 * HOUR);
    const actor: Actor = {
      kind: 'person',
      name: `account:${id}`,
      directoryId: app.database.directoryId,
      state: 'QM',
      roles: ['observer'],
      contactIds: [],
      personId: id,
    };
    const [stopped] = await Promise.allSettled([app.get(CancelFactorReset).execute(actor, reset), due.work()]);
    const [row] = await sql<{ outcome: string }>('select outcome from factor_reset where id = $1', [reset]);
    expect(row?.outcome).toBe(stopped.status === 'fulfilled' ? 'cancelled' : 'done');
    expect(await factorsOf(id)).toBe(stopped.status === 'fulfilled' ? 1 : 0);
  });
});
