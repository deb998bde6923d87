import { setTimeout as sleep } from 'node:timers/promises';
import { AddContact } from '@liaison/directory';
import { startHttp } from '@liaison/http';
import { operator } from '@liaison/kernel';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { testProcess } from '../support/process.js';

const ENV = { CALLS_PER_MINUTE: '1000000', CALL_BURST: '1000000', CONTACTS_PER_HOUR: '20', CONTACTS_PER_DAY: '40' };
const CONTACTS = '/api/v1/contacts';

describe('reading the directory', () => {
  let app: TestApp;
  const ids: string[] = [];

  beforeAll(async () => {
    app = await TestApp.start([ApiModule], ENV);
    await app.listStates('QM', 'QN');
    const add = app.get(AddContact);
    for (let n = 0; n < 45; n += 1) {
      const channels = [{ kind: 'email' as const, address: `desk${String(n)}@cert.example` }];
      ids.push(await add.execute(operator('test', app.database.directoryId), contactOf({ state: 'QN', channels })));
    }
    await app.createAccount({ email: 'admin@qm.example', state: 'QM', roles: ['state-administrator'] });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
  });
  afterAll(() => app.close());

  const read = (key: string, id: string | undefined) => app.call('GET', `${CONTACTS}/${id ?? ''}`, { key });
  const sql = async <R extends object>(text: string) => (await asAdmin(app.database.adminUrl, (admin) => admin.query<R>(text))).rows;
  const told = () => sql<{ recipient: string }>(`select recipient from delivery where occasion like 'reading:%' order by recipient`);

  it('is never slowed however often the same is read', async () => {
    const key = await app.issueKey('QM', ['observer']);
    for (let i = 0; i < 200; i += 1) expect((await read(key, ids[i % 20])).status).toBe(200);
    expect((await app.call('GET', `${CONTACTS}?limit=20`, { key })).status).toBe(200);
    expect(await told()).toEqual([]);
  });

  it('more than a person needs is slowed, told once a day, entered, and then held back; what was read stays readable', async () => {
    const key = await app.issueKey('QM', ['observer'], { name: 'Harvester' });
    for (const id of ids.slice(0, 20)) expect((await read(key, id)).status).toBe(200);
    const from = performance.now();
    const slowed = await Promise.all(ids.slice(20, 25).map((id) => read(key, id)));
    expect(slowed.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(performance.now() - from).toBeGreaterThan(1_900);
    const { status, headers, body } = await read(key, ids[25]);
    expect([status, (body as { code: string }).code]).toEqual([429, 'directory/reading-too-much']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_500);
    expect((await app.call('GET', `${CONTACTS}?limit=45`, { key })).status).toBe(429);
    expect((await read(key, ids[3])).status).toBe(200);
    expect((await told()).map(({ recipient }) => recipient)).toEqual(['admin@qm.example', 'manager@directory.example']);
    const entered = await sql<{ states: string[] }>(`select states from audit_entry where act = 'directory/reading-slowed'`);
    expect(entered).toEqual([{ states: ['QM'] }]);
  });

  it('counts a list like its contacts, but not those of one’s own State', async () => {
    const stranger = await app.issueKey('QM', ['observer']);
    expect((await app.call('GET', `${CONTACTS}?limit=45`, { key: stranger })).status).toBe(429);
    const own = await app.issueKey('QN', ['observer']);
    expect((await app.call('GET', `${CONTACTS}?limit=45`, { key: own })).body.items).toHaveLength(45);
  });

  it('is not limited for a key that two persons allowed to mirror the directory', async () => {
    const key = await app.issueKey('QM', ['observer']);
    const { body } = await app.call('GET', '/api/v1/me', { key });
    const id = (body as { name: string }).name.replace('key:', '');
    const [one, two] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
    await sql(`insert into mirror_grant (id, directory_id, key_id, state, purpose, asked_by, asked_person, decided_by, decided_person, decided_at, granted)
      select id, directory_id, id, state, 'x', 'a', '${one}', 'b', '${two}', now(), true from api_key where id = '${id}'`);
    await sql(`update api_key set scopes = '{directory:mirror}' where id = '${id}'`);
    await sleep(1_100);
    expect((await app.call('GET', `${CONTACTS}?limit=45`, { key })).body.items).toHaveLength(45);
  });

  it('counts for all processes together, and over a restart', async () => {
    const key = await app.issueKey('QM', ['observer']);
    for (const id of ids.slice(0, 20)) await read(key, id);
    await sleep(1_200);
    const parts = await testProcess(app.database, 'api', undefined, ENV);
    const other = await startHttp({ parts, modules: [ApiModule], port: 0 });
    const answer = await fetch(`http://127.0.0.1:${String(other.port)}${CONTACTS}?limit=45`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(answer.status).toBe(429);
    await other.close();
    await parts.source.destroy();
  });

  it('leaves who read what to the counting alone', async () => {
    const { source } = app.process;
    await expect(source.query('select * from contact_read')).resolves.toEqual([]);
  });
});
