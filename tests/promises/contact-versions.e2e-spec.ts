import type { TestingModule } from '@nestjs/testing';
import { Transactions, type Tx } from '@liaison/database';
import {
  AddContact,
  ChangeContact,
  ChannelEvidence,
  type ChannelRecord,
  type ContactRecord,
  ContactsQuery,
  ListState,
  ReviseContact,
} from '@liaison/directory';
import { type Actor, operator, system } from '@liaison/kernel';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { contactOf, directoryOf, MAREVIA } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';

const DESK: ChannelRecord = { kind: 'email', address: 'duty@cert.qm.example' };
const OWN: ChannelRecord = { kind: 'phone', address: '+41791234567', personal: true };
const MASK = '+41•••••••67';
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('a contact that is revised', () => {
  let database: TestDatabase;
  let processes: TestProcess[];
  let api: TestingModule;
  let worker: TestingModule;
  let clerk: Actor;
  let owner: Actor;
  let robot: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    processes = [await testProcess(database, 'api'), await testProcess(database, 'worker')];
    [api, worker] = (await Promise.all(processes.map(directoryOf))) as [TestingModule, TestingModule];
    clerk = operator('clerk', database.directoryId);
    owner = { ...clerk, kind: 'person', name: 'account:owner', state: 'QM', roles: ['state-administrator', 'nominating-authority'] };
    robot = system('directory', database.directoryId);
    await api.get(ListState).execute(clerk, { code: 'QM', names: MAREVIA });
  });
  afterAll(async () => {
    await Promise.all(processes.map(({ source }) => source.destroy()));
    await database.drop();
  });

  const add = (channels: readonly ChannelRecord[] = [DESK, OWN]) =>
    api.get(AddContact).execute(clerk, contactOf({ channels, place: 'Sainte-Marie' }));
  const run = <T>(app: TestingModule, actor: Actor, act: (tx: Tx) => Promise<T>) => app.get(Transactions).run(actor, act);
  const lock = (id: string, actor = owner) => run(api, actor, (tx) => api.get(ReviseContact).lock(tx, actor, id, { withdrawn: true }));

  const revise = (id: string, change: Partial<ContactRecord>, { app = api, actor = owner, more = {} } = {}) =>
    run(app, actor, async (tx) => {
      const contacts = app.get(ReviseContact);
      const { version, record } = await contacts.lock(tx, actor, id, { withdrawn: true });
      const why = { reason: 'as asked', proposal: NOBODY, note: 'NV 12/2026' };
      return contacts.store(tx, actor, { id, version, before: record, after: { ...record, ...change }, why, ...more });
    });
  const seen = (id: string) => api.get(ContactsQuery).one(owner, id);
  const rows = (sql: string, ...values: unknown[]) =>
    asAdmin(database.adminUrl, async (admin) => (await admin.query<Record<string, unknown>>(sql, values)).rows);

  it('keeps evidence with the address and not with the place in the order', async () => {
    const id = await add([DESK, { kind: 'email', address: 'night@cert.qm.example', note: 'After 18:00' }]);
    const [desk, night] = (await seen(id)).channels;
    const fact = { at: new Date('2026-03-01T00:00:00Z'), by: 'page', seconds: 1 } as const;
    await run(api, robot, (tx) => api.get(ChannelEvidence).confirmed(tx, robot, night!.id, fact));
    const { record } = await lock(id);
    await revise(id, { channels: [record.channels[1]!, { ...record.channels[0]!, address: 'new@cert.qm.example' }] });
    const [first, second] = (await seen(id)).channels;
    expect([first!.id, first!.lastConfirmedAt]).toEqual([night!.id, '2026-03-01T00:00:00.000Z']);
    expect([second!.address, second!.lastConfirmedAt]).toEqual(['new@cert.qm.example', null]);
    expect(second!.id).not.toBe(desk!.id);
  });

  it('takes a removed channel back with its evidence when it is named, and starts anew when only its address returns', async () => {
    const id = await add();
    const { record } = await lock(id);
    const [desk, own] = record.channels;
    await revise(id, { channels: [desk!] });
    expect((await seen(id)).channels.map(({ id: channel }) => channel)).toEqual([desk!.id]);
    await revise(id, { channels: [desk!, own!] });
    expect((await seen(id)).channels[1]).toMatchObject({ id: own!.id, address: MASK });
    await revise(id, { channels: [own!, { kind: 'email', address: 'x@cert.qm.example' }] });
    await revise(id, { channels: [own!, DESK] });
    expect((await seen(id)).channels[1]!.id).not.toBe(desk!.id);
  });

  it('knows a personal number given again in full, and keeps another one with the same mask apart', async () => {
    const id = await add();
    const [, own] = (await lock(id)).record.channels;
    await revise(id, { channels: [DESK, OWN], roleTitle: 'Night desk' });
    expect((await seen(id)).channels[1]!.id).toBe(own!.id);
    await revise(id, { channels: [DESK, { ...OWN, address: '+41799999967' }] });
    const [, other] = (await seen(id)).channels;
    expect([other!.address, other!.id === own!.id]).toEqual([MASK, false]);
    expect(JSON.stringify(await rows('select record from contact_version where contact_id = $1', id))).not.toContain('+41799999967');
  });

  it('keeps what is hidden hidden when it is changed, in every version and in the search', async () => {
    const id = await add();
    await revise(id, { visibility: { place: 'owner-and-manager' }, notice: { until: '2026-08-31', text: 'Fewer people' } });
    await revise(id, { place: 'Porto Azul', memberships: ['FIRST'], weekend: ['fri', 'sat'] });
    const [row] = await rows('select place, memberships, weekend, notice, search::text as search from contact where id = $1', id);
    expect(row).toMatchObject({ place: null, memberships: ['FIRST'], weekend: ['fri', 'sat'], notice: { until: '2026-08-31' } });
    const versions = await rows('select version, reason, note_verbale, proposal, record from contact_version where contact_id = $1', id);
    expect(JSON.stringify([row, versions])).not.toMatch(/porto/i);
    expect(versions.find(({ version }) => version === 3)).toMatchObject({
      reason: 'as asked',
      note_verbale: 'NV 12/2026',
      proposal: NOBODY,
    });
    expect((await seen(id)).place).toBe('Porto Azul');
    expect((await lock(id)).record).toMatchObject({ place: 'Porto Azul', visibility: { place: 'owner-and-manager' } });
  });

  it('is withdrawn and comes back, each time a version', async () => {
    const id = await add();
    expect(await revise(id, {}, { more: { status: 'withdrawn' } })).toBe(2);
    await expect(run(api, owner, (tx) => api.get(ReviseContact).lock(tx, owner, id))).rejects.toMatchObject({ code: 'access/not-found' });
    expect(await revise(id, {}, { more: { status: 'active' } })).toBe(3);
    expect((await lock(id)).status).toBe('active');
  });

  it('is revised by the worker too, hidden fields and numbers included', async () => {
    const id = await add();
    await revise(id, { visibility: { place: 'same-category' } });
    const next = { place: 'Porto', channels: [DESK, { ...OWN, address: '+41791112233' }] };
    expect(await revise(id, next, { app: worker, actor: robot })).toBe(3);
    expect(await seen(id)).toMatchObject({ place: 'Porto', channels: [{ address: DESK.address }, { address: '+41•••••••33' }] });
  });

  it.each([
    ['a deputy that is no contact', { deputyContact: NOBODY }, '/deputyContact', 'no-such-contact'],
    ['a zone PostgreSQL does not know', { timeZone: 'Europe/Atlantis' }, '/timeZone', 'time-zone-needed'],
  ])('refuses %s', async (_, change, pointer, code) => {
    await expect(revise(await add(), change)).rejects.toMatchObject({ faults: [{ pointer, code }] });
  });

  it('cannot be its own deputy, and has a deputy of its own State', async () => {
    const [id, other] = [await add(), await add([{ kind: 'email', address: 'other@cert.qm.example' }])];
    await expect(revise(id, { deputyContact: id })).rejects.toMatchObject({ faults: [{ pointer: '/deputyContact' }] });
    expect(await revise(id, { deputyContact: other })).toBe(2);
  });

  it('gives one of two changes of one version a refusal, and loses no field', async () => {
    const id = await add();
    const change = (wanted: object) => api.get(ChangeContact).execute(owner, id, 1, wanted);
    const results = await Promise.allSettled([change({ roleTitle: 'Night desk' }), change({ languages: ['en'] })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results[0].status === 'rejected' ? { roleTitle: 'Night desk' } : { languages: ['en'] };
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'input/stale-version' } });
    await api.get(ChangeContact).execute(owner, id, 2, lost);
    expect(await seen(id)).toMatchObject({ roleTitle: 'Night desk', languages: ['en'], place: 'Sainte-Marie', version: 3 });
  });
});
