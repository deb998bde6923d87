import type { TestingModule } from '@nestjs/testing';
import { Transactions, type Tx } from '@liaison/database';
import { AddContact, ChannelEvidence, ListState, MailChannels, RoutingContacts, TurnHours } from '@liaison/directory';
import { operator, system } from '@liaison/kernel';
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
        { pointer: '/languages', code: 'languages-count' },
        { pointer: '/timeZone', code: 'time-zone' },
        { pointer: '/channels/0/address', code: 'email' },
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
});
