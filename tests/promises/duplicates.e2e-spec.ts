import { AddContact, type NewContact, RenewWords } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { contactOf } from '../support/directory.js';
import { Nominations, NOTE } from '../support/nominations.js';

interface Pair {
  state: string;
  likely: boolean;
  reasons: string[];
  contacts: { id: string }[];
}

describe('contacts that may be listed twice', () => {
  let world: Nominations;
  let administrator: string;
  beforeAll(async () => {
    world = await Nominations.start();
    administrator = await world.app.issueKey('QM', ['state-administrator']);
  });
  afterAll(() => world.close());

  const mail = (address: string) => ({ kind: 'email' as const, address });
  const contact = (values: Partial<NewContact>) =>
    world.app.get(AddContact).execute(operator('test', world.app.database.directoryId), contactOf(values));
  const get = async (query = '', key = world.keys.authority) => (await world.app.call('GET', `/api/v1/duplicates${query}`, { key })).body;
  const between = async (one: string, other: string) =>
    (await get('?limit=200')).items.find(({ contacts }: Pair) => [one, other].every((id) => contacts.some((found) => found.id === id)));

  it.each([
    ['case', 'Twin@qm.example', 'twin@qm.example'],
    ['the spelling of the host', 'twin@xn--e1afmkfd.example', 'twin@пример.example'],
  ])('are found by an address that differs in %s alone', async (_, one, other) => {
    const ids = [
      await contact({ institution: `Office ${one}`, institutionLatin: 'Alpha', channels: [mail(one)] }),
      await contact({ institution: `Bureau ${other}`, institutionLatin: 'Omega', channels: [mail(other)] }),
    ] as const;
    expect(await between(...ids)).toMatchObject({ state: 'QM', likely: true, reasons: expect.arrayContaining(['same-address']) });
  });

  it('are found by index too once the rows of an earlier release have their keys', async () => {
    await contact({ state: 'QN', institution: 'Old cell', institutionLatin: 'Old cell', channels: [mail('old@пример.example')] });
    const forget = `update channel set address_key = null, host_looks = null where address = 'old@пример.example'`;
    await world.sql(forget);
    await world.sql('update contact set words_version = 1');
    await world.inWorker(RenewWords).work();
    const [row] = await world.sql<{ key: string; looks: string }>(
      `select address_key as key, host_looks as looks from channel where address = 'old@пример.example'`,
    );
    expect([row?.key, row?.looks]).toEqual(['old@xn--e1afmkfd.example', expect.stringMatching(/exarnple$/)]);
  });

  it('are dismissed by whoever knows them, and come again for another reason only', async () => {
    const named = { institution: 'Coast guard watch', institutionLatin: 'Coast guard watch' };
    const one = await contact({ ...named, channels: [mail('coast@qm.example')] });
    const other = await contact({ ...named, channels: [mail('watch@qm.example')] });
    const found = await between(one, other);
    const body = { contacts: [other, one], reasons: found.reasons };
    const dismiss = (key: string) => world.app.call('POST', '/api/v1/duplicates/dismissals', { key, body });
    for (const who of ['observer', 'liaison', 'second', 'otherAuthority'] as const)
      expect([who, (await dismiss(world.keys[who])).status === 204]).toEqual([who, who === 'liaison']);
    expect(await between(one, other)).toBeUndefined();
    const trail = await world.app.call('GET', '/api/v1/audit/entries?limit=200', { key: administrator });
    const entry = trail.body.items.find(({ act }: { act: string }) => act === 'directory/duplicate-dismissed');
    expect(entry).toMatchObject({ subject: `contact:${[one, other].sort()[0] ?? ''}`, data: { other: [one, other].sort()[1] } });
    await world.sql(`update channel set address = 'coast@qm.example' where contact_id = $1`, [other]);
    expect(await between(one, other)).toMatchObject({ likely: true });
  });

  it.each([
    ['one and the same contact', (id: string) => [id, id], 422],
    ['contacts of two States', (id: string) => [id, world.contact('technical', 'QN')], 404],
    ['one that does not exist', (id: string) => [id, '01890000-0000-7000-8000-000000000000'], 404],
    ['three', (id: string) => [id, id, id], 422],
  ])('cannot be dismissed as %s', async (_, pair, status) => {
    const body = { contacts: pair(world.contact()), reasons: ['same-address'] };
    expect((await world.app.call('POST', '/api/v1/duplicates/dismissals', { key: world.keys.authority, body })).status).toBe(status);
  });

  it('are shown to their own State and to managers, State by State and page by page, each once', async () => {
    for (const n of [1, 2, 3])
      await contact({ institution: 'Thrice', institutionLatin: 'Thrice', channels: [mail(`thrice-${String(n)}@qm.example`)] });
    for (const state of ['QN', 'QO'])
      for (const n of [1, 2])
        await contact({
          state,
          institution: 'Two',
          institutionLatin: 'Two',
          channels: [mail(`two-${String(n)}@${state.toLowerCase()}.example`)],
        });
    const all = (await get('?limit=200', world.keys.manager)).items as Pair[];
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['QM', 'QN', 'QO']));
    const seen: Pair[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: Pair[]; nextCursor: string | null } = await get(`?limit=2${cursor && `&cursor=${cursor}`}`, world.keys.manager);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
    expect((await get('?state=QO', world.keys.manager)).items.map(({ state }: Pair) => state)).toEqual(['QO']);
    expect(new Set((await get('?state=QO&limit=200')).items.map(({ state }: Pair) => state))).toEqual(new Set(['QM']));
    for (const who of ['observer', 'second', 'liaison'] as const)
      expect([who, (await world.call('GET', '/duplicates', who)).status]).toEqual([who, who === 'liaison' ? 200 : 403]);
  });

  it('hold nobody up, but an address that is another’s or looks like another State’s is flagged for a person', async () => {
    await contact({ state: 'QN', institution: 'Cell of QN', institutionLatin: 'Cell of QN', channels: [mail('desk@cert-qn.example')] });
    await contact({ state: 'QO', institution: 'Cell of QO', institutionLatin: 'Cell of QO', channels: [mail('desk@пример.example')] });
    const flagsOf = async (address: string) => {
      const values = { channels: [mail(address)] };
      const made = await world.nominate({ act: 'change', contact: world.contact('diplomatic'), values, noteVerbale: NOTE });
      const { flags } = await world.one(made.body.id);
      await world.act(made.body.id, 'taking-back', 'authority');
      return flags.map(({ code, like, state }: { code: string; like: string; state: string }) => [code, like, state]);
    };
    expect(await flagsOf('other@сert-qn.example')).toEqual([
      ['mixed-script-domain', undefined, undefined],
      ['look-alike-address', 'desk@cert-qn.example', 'QN'],
    ]);
    expect(await flagsOf('other@cert-qn.example')).toEqual([]);
    expect(await flagsOf('Desk@CERT-QN.example')).toEqual([['same-address', 'desk@cert-qn.example', 'QN']]);
    expect(await flagsOf('desk@xn--e1afmkfd.example')).toEqual([['same-address', 'desk@пример.example', 'QO']]);
    expect(await flagsOf('else@elsewhere.example')).toEqual([]);
  });
});
