import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import type { TestingModule } from '@nestjs/testing';
import { ContactsQuery, ContactViews, EnterViews } from '@liaison/directory';
import { ActorsQuery, FindActor } from '@liaison/identity';
import { RequestsQuery } from '@liaison/requests';
import { CATALOGUES } from '@liaison/texts';
import { directoryOf } from '../support/directory.js';
import { PageReader } from '../support/page-reader.js';
import { testProcess, type TestProcess } from '../support/process.js';
import { RequestStates } from '../support/request-states.js';

interface Entry {
  readonly act: string;
  readonly actor: string;
  readonly states: string[];
  readonly data: { count?: number; hour?: string };
}

describe('the trail of a State', () => {
  let states: RequestStates;
  let worker: TestProcess;
  let work: TestingModule;
  let administrator: string;

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, WebModule] });
    const { app } = states;
    worker = await testProcess(app.database, 'worker', app.process.clock);
    work = await directoryOf(worker);
    administrator = await app.issueKey('QM', ['state-administrator']);
    await app.createAccount({ email: 'administrator@qm.example', name: 'Ada Marin', state: 'QM', roles: ['state-administrator'] });
    await app.createAccount({ email: 'administrator@qn.example', name: 'Nils Nord', state: 'QN', roles: ['state-administrator'] });
  });
  afterAll(async () => {
    await work.close();
    await worker.source.destroy();
    await states.app.close();
  });

  const entriesOf = async (key: string) =>
    ((await states.app.call('GET', '/api/v1/audit/entries?limit=200', { key })).body as { items: Entry[] }).items;
  const views = async (key: string) => (await entriesOf(key)).filter(({ act }) => act === 'directory/contacts-viewed');

  it('counts by the hour who was shown its contacts, the manager included, and not its own people', async () => {
    const { app, keys, contacts } = states;
    const path = `/api/v1/contacts/${contacts['QM:technical'] ?? ''}`;
    for (const key of [keys.QN, keys.QN, keys.manager, keys.QM]) await app.call('GET', path, { key });
    await app.call('GET', '/api/v1/contacts?state=QM', { key: keys.QN });
    await app.get(ContactViews).flush();
    await work.get(EnterViews).work();
    expect(await views(administrator)).toEqual([]);
    app.process.clock.advance(3_600_000);
    expect((await work.get(EnterViews).overdue(app.process.clock.now())).count).toBe(2);
    await work.get(EnterViews).work();
    const found = (await views(administrator)).map(({ states: concerned, data }) => [concerned, data.count]);
    expect(found.sort()).toEqual([
      [['QM'], 1],
      [['QM', 'QN'], 4],
    ]);
    await work.get(EnterViews).work();
    expect(await views(administrator)).toHaveLength(2);
  });

  it('loses no count when several processes write the same hour', async () => {
    const reader = { ...(await actor()), name: 'account:01900000-0000-7000-8000-000000000001' };
    const counters = [states.app.get(ContactViews), work.get(ContactViews)];
    for (let n = 0; n < 100; n += 1) states.app.get(ContactViews).note(reader, ['QM', 'QO']);
    await Promise.all(counters.map((counter) => counter.flush()));
    states.app.process.clock.advance(3_600_000);
    await Promise.all([work.get(EnterViews).work(), work.get(EnterViews).work()]);
    expect((await views(administrator)).find((entry) => entry.actor === reader.name)?.data.count).toBe(100);
  });

  const actor = () => readerOf(states.keys.QN);

  async function readerOf(key: string) {
    const actor = await states.app.get(FindActor).byKey(key, '127.0.0.1');
    if (!actor) throw new Error('nobody has this key');
    return actor;
  }

  it('is a page that names its own people, of others the State, and what the manager did', async () => {
    await states.sent();
    const person = await PageReader.signIn(states.app, 'administrator@qm.example');
    const { html } = await person.open('/trail?lang=en');
    for (const words of ['Signed in', 'Ada Marin', 'Contacts read: 4 in the hour', 'the directory’s office', 'a key of State QN'])
      expect(html).toContain(words);
    expect(html).not.toContain('Nils Nord');
    const arabic = await person.open('/trail?lang=ar&area=directory');
    expect(arabic.html).toContain('dir="rtl"');
    expect(arabic.html).not.toContain(CATALOGUES.ar['trail.act.identity/signed-in']);
  });

  it('says whom and what an act concerns', async () => {
    const { id, reference } = await states.sent();
    const person = await PageReader.signIn(states.app, 'administrator@qm.example');
    const shown = async (area: string) => (await person.open(`/trail?lang=en&area=${area}`)).html;
    expect(await shown('requests')).toContain(`<a href="/requests/${id}"><bdi dir="auto">${reference}</bdi></a>`);
    expect(await shown('directory')).toContain(`<a href="/contacts/${states.contacts['QM:technical'] ?? ''}"><bdi dir="auto">`);
    const identity = await shown('identity');
    for (const words of [/Account created <bdi dir="auto">Ada Marin</, /API key issued <bdi dir="auto">test \(\w+\)</])
      expect(identity).toMatch(words);
  });

  it('names no person, authority or request of others, whatever is asked for', async () => {
    const { app, contacts } = states;
    const { id } = await states.sent();
    const strange = `account:${await app.createAccount({ email: 'sten@qn.example', name: 'Sten', state: 'QN', roles: ['observer'] })}`;
    const reader = await readerOf(administrator);
    const [own = '', authority = ''] = [contacts['QM:authority'], contacts['QN:authority']];
    expect((await app.get(ActorsQuery).of(reader, [strange])).get(strange)).toEqual({ state: 'QN', label: null });
    expect([...(await app.get(ContactsQuery).institutions(reader, [own, authority])).keys()]).toEqual([own]);
    const third = await readerOf(await app.issueKey('QO', ['state-administrator']));
    expect((await app.get(RequestsQuery).references(reader, [id])).size).toBe(1);
    expect((await app.get(RequestsQuery).references(third, [id])).size).toBe(0);
  });

  it('enters what somebody tried and may not do, once an hour however often it is tried', async () => {
    const observer = await states.app.issueKey('QM', ['observer']);
    for (let n = 0; n < 5; n += 1) await states.app.call('POST', '/api/v1/verification-rounds', { key: observer, body: {} });
    const refused = async () => (await entriesOf(administrator)).filter(({ act }) => act === 'access/refused');
    for (let n = 0; n < 50 && !(await refused()).length; n += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await refused()).toEqual([expect.objectContaining({ states: ['QM'], data: { act: 'round/draft' } })]);
    const person = await PageReader.signIn(states.app, 'administrator@qm.example');
    expect((await person.open('/trail?lang=en&area=access')).html).toContain('Draft a verification round');
  });

  it('is filtered by subject and day, and takes nonsense as nothing asked', async () => {
    const person = await PageReader.signIn(states.app, 'administrator@qm.example');
    const requests = await person.open('/trail?lang=en&area=requests');
    expect([requests.html.includes('Request sent'), requests.html.includes('Signed in')]).toEqual([true, false]);
    expect((await person.open('/trail?lang=en&since=2099-01-01')).html).toContain('Nothing recorded here');
    for (const query of ["area=x'--", 'since=2026-99-99', 'since=yesterday', 'cursor=x', 'area[]=requests', '__proto__=x'])
      expect([query, (await person.open(`/trail?${query}`)).status]).toEqual([query, 200]);
  });

  it('shows the auditor everything but correspondence', async () => {
    await states.app.createAccount({ email: 'auditor@directory.example', state: null, roles: ['auditor'] });
    const person = await PageReader.signIn(states.app, 'auditor@directory.example');
    const { status, html } = await person.open('/trail?lang=en');
    expect(status).toBe(200);
    expect([html.includes('An act of correspondence'), html.includes('Request sent')]).toEqual([true, false]);
  });
});
