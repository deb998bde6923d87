import type { TestingModule } from '@nestjs/testing';
import { Transactions, type Tx } from '@liaison/database';
import {
  AddContact,
  ChangeContact,
  ChannelEvidence,
  type ContactFilter,
  ContactsQuery,
  ListState,
  type LowRisk,
  MailChannels,
  RoutingContacts,
  StatesQuery,
  TurnHours,
} from '@liaison/directory';
import { type Actor, operator, type Role, system } from '@liaison/kernel';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database.js';
import { contactOf, directoryOf, MAREVIA } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';

describe('the directory', () => {
  let database: TestDatabase;
  let api: TestProcess;
  let worker: TestProcess;
  let app: TestingModule;
  let work: TestingModule;
  const clerk = () => operator('clerk', database.directoryId);
  const robot = () => system('test', database.directoryId);

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await testProcess(database, 'api');
    worker = await testProcess(database, 'worker', api.clock);
    app = await directoryOf(api);
    work = await directoryOf(worker);
    await app.get(ListState).execute(clerk(), { code: 'QM', names: MAREVIA });
  });

  afterAll(async () => {
    await api.source.destroy();
    await worker.source.destroy();
    await database.drop();
  });

  const add = (values = {}) => app.get(AddContact).execute(clerk(), contactOf(values));
  const routing = () => app.get(Transactions).run(robot(), (tx) => app.get(RoutingContacts).of(tx, database.directoryId, 'QM'));

  it('adds a contact with its channels, first version and record, all or nothing', async () => {
    const id = await add();
    const { rows } = await asAdmin(database.adminUrl, (admin) =>
      admin.query(
        `select v.version, v.record->>'category' as category, a.states from contact_version v
        join audit_entry a on a.subject = 'contact:' || v.contact_id where v.contact_id = $1`,
        [id],
      ),
    );
    expect(rows).toEqual([{ version: 1, category: 'technical', states: ['QM'] }]);
    expect((await routing()).map((contact) => contact.channels.map(({ address }) => address))).toEqual([['duty@cert.qm.example']]);
  });

  it('refuses what cannot be reached, with every fault named', async () => {
    const bad = {
      timeZone: 'Europe/Atlantis',
      languages: [],
      channels: [{ kind: 'email' as const, address: 'a@x.example\r\nBcc: b@y.example' }],
    };
    await expect(add(bad)).rejects.toMatchObject({
      faults: [
        { pointer: '/languages', code: 'too-few' },
        { pointer: '/timeZone', code: 'time-zone-needed' },
        { pointer: '/channels/0/address', code: 'address-needed' },
      ],
    });
    await expect(add({ state: 'QN' })).rejects.toMatchObject({ code: 'directory/state-not-listed' });
    await expect(app.get(ListState).execute(clerk(), { code: 'QM', names: MAREVIA })).rejects.toMatchObject({
      code: 'directory/state-already-listed',
    });
  });

  it('turns duty over at the minute, before and after the worker noticed', async () => {
    const open = async () => (await routing())[0]?.openNow;
    expect(await open()).toBe(true);
    api.clock.advance(5 * 3_600_000);
    expect(await open()).toBe(false);
    expect((await work.get(TurnHours).overdue(api.clock.now())).count).toBe(1);
    await work.get(TurnHours).work();
    expect((await work.get(TurnHours).overdue(api.clock.now())).count).toBe(0);
    expect(await open()).toBe(false);
  });

  it('keeps a confirmation with its time; an earlier one never overwrites it', async () => {
    const run = <T>(act: (tx: Tx) => Promise<T>) => app.get(Transactions).run(robot(), act);
    const [channel] = await run((tx) => app.get(MailChannels).of(tx, database.directoryId, { states: ['QM'] }));
    const at = api.clock.now();
    await run((tx) => app.get(ChannelEvidence).suspect(tx, robot(), channel!.channelId, '550'));
    await run((tx) => app.get(ChannelEvidence).confirmed(tx, robot(), channel!.channelId, { at, by: 'page', seconds: 60 }));
    const earlier = { at: new Date(0), by: 'phone', seconds: 1 } as const;
    await run((tx) => app.get(ChannelEvidence).confirmed(tx, robot(), channel!.channelId, earlier));
    const [evidence] = (await routing())[0]!.channels;
    expect(evidence).toMatchObject({ suspect: false, reachability: 'reachable' });
    expect(new Date(evidence!.lastConfirmedAt!)).toEqual(at);
  });

  describe('read by members', () => {
    const member = (state: string, ...roles: Role[]): Actor => ({ ...operator('x', database.directoryId), kind: 'person', state, roles });
    const found = async (filter: ContactFilter, actor = member('QM', 'liaison')) =>
      (await app.get(ContactsQuery).search(actor, filter)).items.map(({ institutionLatin }) => institutionLatin);

    beforeAll(async () => {
      const names = { ar: 'ناريا', zh: '纳里亚', en: 'Naria', fr: 'Narie', ru: 'Нария', es: 'Naria' };
      await app.get(ListState).execute(clerk(), { code: 'QN', names });
      const other = { state: 'QN', languages: ['zh'] };
      await add({ ...other, institution: '国家网络安全中心', institutionLatin: 'Cyber Centre', place: 'Côte-Blanche' });
      await add({ ...other, institution: 'وزارة الشؤون الخارجيّة', institutionLatin: 'Foreign Ministry', category: 'diplomatic' });
      await add({ ...other, institution: 'Служба Королёва', institutionLatin: 'Korolev Service' });
      await add({ ...other, institution: 'Permanent Mission', institutionLatin: 'Mission', category: 'authority' });
    });

    it.each([
      ['网络', ['Cyber Centre']],
      ['安全 cyber', ['Cyber Centre']],
      ['cote blan', ['Cyber Centre']],
      ['شوون وزاره', ['Foreign Ministry']],
      ['الخارجية', ['Foreign Ministry']],
      ['королева', ['Korolev Service']],
      ['НАРИЯ', ['Cyber Centre', 'Foreign Ministry', 'Korolev Service']],
      ['纳里', ['Cyber Centre', 'Foreign Ministry', 'Korolev Service']],
      ['equipe', ['National CERT']],
      ['!!!', []],
      ["' | '' & :*", []],
    ])('finds %s', async (q, expected) => expect((await found({ q })).sort()).toEqual(expected));

    it('filters, and pages without gap or repetition', async () => {
      expect(await found({ state: 'QN', category: 'diplomatic', language: 'zh' })).toEqual(['Foreign Ministry']);
      const all = await app.get(ContactsQuery).search(member('QM', 'liaison'), {});
      const first = await app.get(ContactsQuery).search(member('QM', 'liaison'), { limit: 2 });
      const rest = await app.get(ContactsQuery).search(member('QM', 'liaison'), { after: first.end! });
      expect([...first.items, ...rest.items]).toEqual(all.items);
      expect(rest.end).toBeNull();
    });

    it('shows a nominating authority to its own State and officers only', async () => {
      expect(await found({ q: 'mission' })).toEqual([]);
      expect(await found({ q: 'mission' }, member('QN', 'liaison'))).toEqual(['Mission']);
      expect(await found({ q: 'mission' }, { ...member('QN', 'manager'), state: null })).toEqual(['Mission']);
      await expect(found({}, { ...member('QN', 'auditor'), state: null })).rejects.toMatchObject({ code: 'access/forbidden' });
    });

    it('shows evidence to the own State, the last confirmation to all', async () => {
      const { items } = await app.get(ContactsQuery).search(member('QN', 'liaison'), { state: 'QM' });
      const seen = (state: string) => app.get(ContactsQuery).one(member(state, 'liaison'), items[0]!.id);
      expect((await seen('QM')).channels[0]).toMatchObject({ evidence: { reachability: 'reachable' } });
      expect((await seen('QN')).channels[0]).toMatchObject({ evidence: null, lastConfirmedAt: '2026-03-02T17:00:00.000Z' });
      expect(await seen('QN')).toMatchObject({ localTime: '2026-03-02T18:00', availableNow: false });
    });

    it('lets a State change hours, title and languages at once, on the version it has read', async () => {
      const [contact] = (await app.get(ContactsQuery).search(member('QM', 'liaison'), { state: 'QM' })).items;
      const change = (actor: Actor, version: number, wanted: LowRisk) =>
        app.get(ChangeContact).execute(actor, contact!.id, version, wanted);
      const administrator = member('QM', 'state-administrator');
      await expect(change(member('QM', 'liaison'), 1, { roleTitle: 'Desk' })).rejects.toMatchObject({ code: 'access/forbidden' });
      await expect(change(member('QN', 'state-administrator'), 1, {})).rejects.toMatchObject({ code: 'access/forbidden' });
      await expect(change(administrator, 7, { roleTitle: 'Desk' })).rejects.toMatchObject({ code: 'input/stale-version' });
      await expect(change(administrator, 1, { roleTitle: 'a\u202Eb' })).rejects.toMatchObject({ code: 'input/invalid' });
      expect(await change(administrator, 1, { roleTitle: 'Night desk' })).toBe(2);
      expect(await change(administrator, 2, { roleTitle: 'Night desk' })).toBe(2);
      expect(await found({ q: 'night' })).toEqual(['National CERT']);
      const history = await app.get(ContactsQuery).history(administrator, contact!.id);
      expect(history.map(({ version, record }) => [version, record.roleTitle])).toEqual([
        [2, 'Night desk'],
        [1, 'Duty desk'],
      ]);
    });

    it('counts what each State has', async () => {
      expect(await app.get(StatesQuery).one(member('QM', 'observer'), 'QN')).toMatchObject({ contacts: { technical: 2, diplomatic: 1 } });
      expect((await app.get(StatesQuery).list(member('QM', 'observer'))).map(({ code }) => code)).toEqual(['QM', 'QN']);
    });
  });
});
