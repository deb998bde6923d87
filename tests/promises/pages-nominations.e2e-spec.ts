import { Nominations, NOTE } from '../support/nominations.js';
import { PageReader } from '../support/page-reader.js';

const FIELDS = {
  ...{ category: 'technical', institution: 'Harbour watch', institutionLatin: 'Harbour watch', roleTitle: 'Duty desk' },
  ...{ languages: 'en', timeZone: 'UTC', 'kind-0': 'email', 'address-0': 'desk@harbour.qm.example' },
  ...{ 'kind-1': 'phone', 'address-1': '+41791234567', 'personal-1': 'on' },
};

describe('the pages of nominations', () => {
  let world: Nominations;
  let authority: PageReader, liaison: PageReader, manager: PageReader, second: PageReader;
  beforeAll(async () => {
    world = await Nominations.start();
    const person = async (email: string, role: 'nominating-authority' | 'liaison' | 'manager', state: string | null, name: string) => {
      await world.app.createAccount({ email, state, roles: [role], name });
      return PageReader.signIn(world.app, email);
    };
    authority = await person('authority@people.example', 'nominating-authority', 'QM', 'Ada Marin');
    liaison = await person('liaison@people.example', 'liaison', 'QM', 'Li Wen');
    manager = await person('manager@people.example', 'manager', null, 'Max Moor');
    second = await person('second@people.example', 'manager', null, 'Sam Silva');
  });
  afterAll(() => world.close());

  const about = async (status: string) => {
    const { items } = (await world.call('GET', '/nominations', 'authority')).body as { items: { id: string; status: string }[] };
    return items.filter((one) => one.status === status).map(({ id }) => id);
  };

  it('offer a draft of a new contact to nobody who may not nominate', async () => {
    const { html } = await liaison.open('/nominations/new');
    expect(html).toContain('Only the nominating authority of your State nominates');
    expect(html).not.toContain('Keep as a draft');
  });

  it('say at once all that is wrong, each with the name of its field', async () => {
    const wrong = {
      ...FIELDS,
      timeZone: 'CET+1',
      'address-1': '0791',
      'personal-1': '',
      mon: '9 to 5',
      ...{ noteReference: 'NV 1', noteDate: '2199-01-01' },
    };
    const { html } = await authority.submit('/nominations/new', '/nominations', wrong);
    for (const words of [
      'Address or number 2: A telephone number',
      'Monday: Hours such as',
      'Time zone: The name',
      'Date of the note verbale: ',
    ])
      expect(html).toContain(words);
  });

  it('let the nominating authority keep a draft, edit it and send it, a person’s own number as it was', async () => {
    await authority.submit('/nominations/new', '/nominations', { ...FIELDS, draft: 'on' });
    const [draft = ''] = await about('draft');
    expect((await authority.open(`/nominations/${draft}`)).html).toContain(`/nominations/new?from=${draft}`);
    const form = `/nominations/new?from=${draft}`;
    const { html } = await authority.open(form);
    expect([html.includes('value="Harbour watch"'), html.includes('+41791234567')]).toEqual([true, false]);
    const [, masked = ''] = /name="address-1"[^>]*value="([^"]*)"/.exec(html) ?? /value="([^"]*)"[^>]*name="address-1"/.exec(html) ?? [];
    const note = { noteReference: NOTE.reference, noteDate: NOTE.date };
    await authority.submit(form, '/nominations', { ...FIELDS, ...note, roleTitle: 'Night desk', 'address-1': masked });
    expect(await about('draft')).toEqual([]);
    const [made = ''] = await about('proposed');
    const rows = await world.sql<{ full: boolean; role: string }>(
      `select numbers is not null as full, after ->> 'roleTitle' as role from proposal where id = '${made}'`,
    );
    expect(rows).toEqual([{ full: true, role: 'Night desk' }]);
  });

  it('say which officer looks after it, and take no call back on something that is no number', async () => {
    const [id = ''] = await about('proposed');
    const page = `/nominations/${id}`;
    await manager.submit(page, `${page}/claim`, {});
    const [own, other] = [(await manager.open(page)).html, (await second.open(page)).html];
    expect([own.includes(`${page}/claim`), other.includes(`${page}/claim`)]).toEqual([false, true]);
    expect(other).toMatch(/Looked after by.{0,80}Max Moor/s);
    expect((await authority.open(page)).html).not.toContain('Max Moor');
    const call = { number: '123', source: 'x', answeredBy: 'y', at: '2026-03-01T11:00' };
    const { html } = await manager.submit(page, `${page}/verification`, call);
    expect(html).toContain('A number with + and country code is needed');
    expect(html.match(/Please say it in words/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('begin again with what was not accepted', async () => {
    const [id = ''] = await about('proposed');
    await world.act(id, 'refusal', 'manager', { reason: 'Please name the institution in full.' });
    const { html } = await authority.open(`/nominations/${id}`);
    expect(html).toContain('Correct and send again');
    expect((await authority.open(`/nominations/new?from=${id}`)).html).toContain('value="Night desk"');
  });
});
