import type { TestingModule } from '@nestjs/testing';
import { AddContact, ForgetHolders } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf, directoryOf } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';

const DAY = 86_400_000;
const ALWAYS = { always: true, week: {}, exceptions: [] };

describe('the persons behind a contact', () => {
  let app: TestApp;
  let worker: TestProcess;
  let work: TestingModule;
  let contact: string;
  let keys: Record<'owner' | 'liaison' | 'stranger' | 'manager', string>;

  beforeAll(async () => {
    app = await TestApp.start();
    worker = await testProcess(app.database, 'worker', app.process.clock);
    work = await directoryOf(worker);
    await app.listStates('QM', 'QN');
    contact = await app.get(AddContact).execute(operator('clerk', app.database.directoryId), contactOf());
    keys = {
      owner: await app.issueKey('QM', ['state-administrator']),
      liaison: await app.issueKey('QM', ['liaison']),
      stranger: await app.issueKey('QN', ['liaison']),
      manager: await app.issueOfficerKey('manager'),
    };
  });
  afterAll(async () => {
    await worker.source.destroy();
    await app.close();
  });

  const path = () => `/api/v1/contacts/${contact}/holders`;
  const add = (body: unknown, as: keyof typeof keys = 'owner') => app.call('POST', path(), { key: keys[as], body });
  const list = async (as: keyof typeof keys = 'owner') =>
    (await app.call('GET', path(), { key: keys[as] })).body.items as { id: string; name: string | null; version: number }[];
  const names = async (as: keyof typeof keys = 'owner') => (await list(as)).map(({ name }) => name);
  const clear = async () => {
    for (const { id, name, version } of await list())
      if (name) await app.call('DELETE', `${path()}/${id}`, { key: keys.owner, headers: { 'if-match': `"v${String(version)}"` } });
  };
  afterEach(clear);

  it.each(['محمد بن عبد‌الله', 'ጌታቸው ኃይለ ሥላሴ', 'สมชาย ใจดี', '王小明', 'Nguyễn Thị Hồng', "Seán Ó'Súilleabháin"])(
    'keep their names as they write them: %s',
    async (name) => {
      expect((await add({ name })).status).toBe(201);
      expect(await names()).toEqual([name.normalize('NFC')]);
    },
  );

  it.each<[unknown, string, string]>([
    [{}, '/name', 'missing'],
    [{ name: '' }, '/name', 'missing'],
    [{ name: 'a\u202Eb' }, '/name', 'hidden-character'],
    [{ name: 'x'.repeat(201) }, '/name', 'too-long'],
    [{ name: 'A', from: '2026-02-30' }, '/from', 'day-needed'],
    [{ name: 'A', from: '2026-03-02', to: '2026-03-01' }, '/to', 'ends-before-start'],
    [{ name: 'A', accountId: '00000000-0000-4000-8000-000000000000' }, '/accountId', 'no-such-account'],
    [{ name: 'A', visibility: 'everybody' }, '/visibility', 'not-one-of'],
    [{ name: 'A', telephone: '1' }, '/telephone', 'unknown-property'],
  ])('are not entered as %j', async (body, pointer, code) => {
    const answer = await add(body);
    expect([answer.status, answer.body.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
  });

  it('are seen by whom they are meant for, and by others only while they are there', async () => {
    await add({ name: 'Now' });
    await add({ name: 'Kept', visibility: 'owner-and-manager' });
    await add({ name: 'Gone', to: '2026-01-31' });
    await add({ name: 'Coming', from: '2027-01-01' });
    expect((await names()).sort()).toEqual(['Coming', 'Gone', 'Kept', 'Now']);
    expect(await names('stranger')).toEqual(['Now']);
    expect((await names('manager')).sort()).toEqual(['Kept', 'Now']);
    for (const as of ['liaison', 'stranger', 'manager'] as const) expect((await add({ name: 'A' }, as)).status).toBe(403);
  });

  it('are changed on the version that was read, by one of two', async () => {
    await add({ name: 'Ana', deputy: true });
    const id = (await list())[0]?.id ?? '';
    const change = (body: unknown, match: string | null = '"v1"') =>
      app.call('PUT', `${path()}/${id}`, { key: keys.owner, body, headers: match ? { 'if-match': match } : {} });
    expect((await change({ name: 'Ana' }, null)).status).toBe(428);
    const results = await Promise.all([change({ name: 'Ana', to: '2026-12-31' }), change({ name: 'Anna' })]);
    expect(results.map(({ status }) => status).sort()).toEqual([204, 412]);
  });

  it('allow 24/7 once there is a phone and a deputy', async () => {
    const always = async () => {
      const { headers } = await app.call('GET', `/api/v1/contacts/${contact}`, { key: keys.owner });
      const ifMatch = { 'if-match': headers.get('etag') ?? '' };
      return app.call('PATCH', `/api/v1/contacts/${contact}`, { key: keys.owner, body: { hours: ALWAYS }, headers: ifMatch });
    };
    const codes = (answer: { body: { errors: { code: string }[] } }) => answer.body.errors.map(({ code }) => code);
    expect(codes(await always())).toEqual(['phone-for-24-7', 'deputy-for-24-7']);
    await add({ name: 'Deputy', deputy: true });
    expect(codes(await always())).toEqual(['phone-for-24-7']);
    await asAdmin(app.database.adminUrl, (admin) =>
      admin.query(
        `insert into channel (id, directory_id, contact_id, kind, address, position)
         select gen_random_uuid(), directory_id, id, 'phone', '+41225551234', 2 from contact where id = $1`,
        [contact],
      ),
    );
    expect((await always()).status).toBe(200);
  });

  it('are forgotten 24 months after leaving; that there was a person stays', async () => {
    await add({ name: 'Former colleague', nameLatin: 'Former', to: '2026-03-31' });
    const forget = async (days: number) => {
      app.process.clock.advance(days * DAY);
      await work.get(ForgetHolders).work();
      return names();
    };
    expect(await forget(730)).toEqual(['Former colleague']);
    expect(await forget(40)).toEqual([null]);
    const left = await asAdmin(app.database.adminUrl, async (admin) => (await admin.query('select * from holder')).rows);
    expect(JSON.stringify(left)).not.toContain('Former');
    expect((await work.get(ForgetHolders).overdue(app.process.clock.now())).count).toBe(0);
  });
});
