import { AddContact, ContactsQuery, type NewContact } from '@liaison/directory';
import { type Actor, operator, VISIBILITIES } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';

const NUMBER = '+41791234567';
const MASK = '+41•••••••67';

/** Whether each reader sees a field of `QM`'s technical contact, in the order of VISIBILITIES. */
const READERS = {
  owner: [true, true, true],
  manager: [true, true, true],
  peer: [true, true, false],
  stranger: [true, false, false],
} as const;
type Reader = keyof typeof READERS | 'auditor';

describe('the fields of a contact', () => {
  let app: TestApp;
  let own: string;
  let keys: Record<Reader, string>;

  beforeAll(async () => {
    app = await TestApp.start();
    await app.listStates('QM', 'QN', 'QO');
    own = await add();
    const technical = await add({ state: 'QN', channels: [{ kind: 'email', address: 'desk@qn.example' }] });
    const diplomatic = await add({ state: 'QO', category: 'diplomatic', channels: [{ kind: 'email', address: 'desk@qo.example' }] });
    keys = {
      owner: await app.issueKey('QM', ['state-administrator']),
      peer: await app.issueKey('QN', ['liaison'], { contactIds: [technical] }),
      stranger: await app.issueKey('QO', ['liaison'], { contactIds: [diplomatic] }),
      manager: await app.issueOfficerKey('manager'),
      auditor: await app.issueOfficerKey('auditor'),
    };
  });
  afterAll(() => app.close());

  const add = (values: Partial<NewContact> = {}) =>
    app.get(AddContact).execute(
      operator('clerk', app.database.directoryId),
      contactOf({
        place: 'Sainte-Marie',
        remit: ['decides'],
        channels: [
          { kind: 'email', address: 'duty@cert.qm.example' },
          { kind: 'phone', address: NUMBER, personal: true },
        ],
        ...values,
      }),
    );

  const read = async (reader: Reader, path = '') => (await app.call('GET', `/api/v1/contacts/${own}${path}`, { key: keys[reader] })).body;
  const phoneOf = async (reader: Reader) =>
    (await read(reader)).channels.find(({ kind }: { kind: string }) => kind === 'phone') as { id: string };
  const reveal = (reader: Reader, channel: string) =>
    app.call('POST', `/api/v1/contacts/${own}/channels/${channel}/reveal`, { key: keys[reader] });
  const hide = async (wanted: Record<string, string>) => {
    const { headers } = await app.call('GET', `/api/v1/contacts/${own}`, { key: keys.owner });
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    return app.call('PATCH', `/api/v1/contacts/${own}/visibility`, { key: keys.owner, body: wanted, headers: ifMatch });
  };

  it('mask a personal number everywhere, for its owner and in the history too', async () => {
    for (const reader of ['owner', 'peer', 'stranger', 'manager'] as const) {
      expect(await phoneOf(reader)).toMatchObject({ address: MASK, masked: true });
      expect(JSON.stringify(await read(reader, '/history'))).not.toContain(NUMBER);
    }
    const { body } = await app.call('GET', '/api/v1/contacts', { key: keys.stranger });
    expect([JSON.stringify(body).includes(MASK), JSON.stringify(body).includes(NUMBER)]).toEqual([true, false]);
  });

  it('show it by an act that both States find in their trail', async () => {
    const { id } = await phoneOf('stranger');
    const { status, body } = await reveal('stranger', id);
    expect([status, body]).toEqual([200, { id, kind: 'phone', address: NUMBER }]);
    const { body: trail } = await app.call('GET', '/api/v1/audit/entries', { key: keys.owner });
    const [entry] = (trail as { items: unknown[] }).items;
    expect(entry).toMatchObject({ act: 'directory/number-revealed', states: ['QM', 'QO'], data: { channel: id } });
    expect((await reveal('auditor', id)).status).toBe(403);
    expect((await reveal('stranger', own)).status).toBe(404);
  });

  it('keep the number nowhere in the clear', async () => {
    const holding = await asAdmin(app.database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ name: string }>(
        "select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
      );
      const found = [];
      for (const { name } of rows) {
        const { rowCount } = await admin.query(`select from ${name} t where t::text like $1`, [`%${NUMBER.slice(1)}%`]);
        if (rowCount) found.push(name);
      }
      return found;
    });
    expect(holding).toEqual([]);
  });

  it.each(VISIBILITIES.map((visibility, i) => [visibility, i] as const))(
    'are seen by whom they are meant for: %s',
    async (visibility, i) => {
      const { id } = await phoneOf('owner');
      expect((await hide({ place: visibility, remit: visibility, [id]: visibility })).status).toBe(200);
      for (const [reader, seen] of Object.entries(READERS) as [keyof typeof READERS, readonly boolean[]][]) {
        const { place, remit, channels } = await read(reader);
        const [shown, revealed] = seen[i] ? [['Sainte-Marie', ['decides'], 2], 200] : [[null, [], 1], 404];
        expect([reader, place, remit, channels.length]).toEqual([reader, ...shown]);
        expect([reader, (await reveal(reader, id)).status]).toEqual([reader, revealed]);
        const [latest] = (await read(reader, '/history')).items as { record: { channels: unknown[] } }[];
        expect([reader, latest?.record.channels.length]).toEqual([reader, shown[2]]);
        const { items } = await app.get(ContactsQuery).search(await actorOf(reader), { state: 'QM' });
        expect([reader, items[0]?.channels.length, items[0]?.place]).toEqual([reader, shown[2], shown[0]]);
        expect([reader, items[0]?.visibility?.place]).toEqual([reader, seen[i] && visibility !== 'members' ? visibility : undefined]);
      }
    },
  );

  it('are opened and closed by their own State only, by names that exist', async () => {
    expect((await hide({ surplus: 'members' })).status).toBe(422);
    expect((await hide({ place: 'nobody' })).status).toBe(422);
    for (const reader of ['peer', 'manager'] as const)
      expect((await app.call('PATCH', `/api/v1/contacts/${own}/visibility`, { key: keys[reader], body: {} })).status).toBe(403);
    await hide({ place: 'members', remit: 'members', [(await phoneOf('owner')).id]: 'members' });
    expect((await read('stranger')).place).toBe('Sainte-Marie');
  });

  async function actorOf(reader: Reader): Promise<Actor> {
    const { body } = await app.call('GET', '/api/v1/me', { key: keys[reader] });
    return { ...body, directoryId: app.database.directoryId, personId: null } as Actor;
  }
});
