import { setTimeout as sleep } from 'node:timers/promises';
import { startHttp } from '@liaison/http';
import { FindActor } from '@liaison/identity';
import { asAdmin } from '../support/database.js';
import { TestApp } from '../support/app.js';
import { Browser, WITH_SIGN_IN } from '../support/browser-session.js';
import { testProcess } from '../support/process.js';
import { UNLIMITED } from '../support/unlimited.js';

const KEYS = '/api/v1/api-keys';
const DAY = 86_400_000;
const ME = '/api/v1/me';

describe('the terms of a key', () => {
  let app: TestApp;
  let person: Browser;
  let other: TestApp['server'];
  let source: TestApp['process']['source'];

  beforeAll(async () => {
    const env = UNLIMITED;
    app = await TestApp.start(WITH_SIGN_IN, env);
    await app.listStates('QM', 'QN');
    await app.createAccount({ email: 'admin@qm.example', state: 'QM', roles: ['state-administrator'] });
    await app.createAccount({ email: 'manager@directory.example', state: null, roles: ['manager'] });
    person = await Browser.signIn(app, 'admin@qm.example');
    const parts = await testProcess(app.database, 'api', undefined, env);
    source = parts.source;
    other = await startHttp({ parts, modules: WITH_SIGN_IN, port: 0, trustedProxies: '127.0.0.1' });
  });
  afterAll(async () => {
    await other.close();
    await source.destroy();
    await app.close();
  });

  interface Made {
    readonly id: string;
    readonly key: string;
    readonly prefix: string;
    readonly expiresAt: string;
    readonly oldUntil: string;
  }
  const make = async (more: object = {}) => {
    const { status, body } = await person.post(KEYS, { name: 'gateway', roles: ['liaison'], ...more });
    expect([status, body]).toMatchObject([201, {}]);
    return body as Made;
  };
  const use = (key: string, path = ME, headers: Record<string, string> = {}) => app.call('GET', path, { key, headers });
  /** In the other process, behind a proxy that says where a call comes from. */
  const useElsewhere = (key: string, from = '198.51.100.7') =>
    fetch(`http://127.0.0.1:${String(other.port)}${ME}`, { headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': from } });
  /** Passport's strategies are one per Node process, so the other server's use case is asked itself. */
  const knownTo = async (server: TestApp['server'], key: string) =>
    (await server.app.get(FindActor, { strict: false }).byKey(key, '198.51.100.7')) !== null;
  const knownToBoth = async (key: string) => [await knownTo(app.server, key), await knownTo(other, key)];
  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  const entries = (act: string, id: string) =>
    sql<{ actor: string; data: Record<string, unknown> }>('select actor, data from audit_entry where act = $1 and subject = $2', [
      act,
      `api-key:${id}`,
    ]);
  const listed = async (id: string) => {
    const { body } = await person.get(KEYS);
    return (body as { items: (Record<string, unknown> & { id: string })[] }).items.find((item) => item.id === id);
  };

  describe('what it may be used for', () => {
    it('is nothing unless chosen', async () => {
      const { key } = await make();
      expect((await use(key)).body).toMatchObject({ scopes: [] });
      const { status, body } = await use(key, '/api/v1/contacts');
      expect([status, body.code]).toEqual([403, 'identity/scope-missing']);
      expect(body.detail).toContain('directory:read');
    });

    it.each([
      ['directory:read', ['/api/v1/contacts', '/api/v1/states']],
      ['requests:read', ['/api/v1/incident-requests']],
    ])('is what was chosen and no more: %s', async (scope, paths) => {
      const { key } = await make({ scopes: [scope] });
      expect((await use(key)).body).toMatchObject({ scopes: [scope] });
      for (const path of ['/api/v1/contacts', '/api/v1/states', '/api/v1/incident-requests']) {
        expect([path, (await use(key, path)).status]).toEqual([path, paths.includes(path) ? 200 : 403]);
      }
    });

    it('does not tell by its answer whether something exists', async () => {
      const { key } = await make({ scopes: ['directory:read'] });
      const unknown = await app.call('POST', '/api/v1/checks/00000000-0000-7000-8000-000000000000/confirmation', { key, body: {} });
      expect(unknown.body).toMatchObject({ status: 403, code: 'identity/scope-missing' });
    });

    it.each([
      [['directory:mirror'], 'asked-for-apart'],
      [['nonsense'], 'not-one-of'],
      [['__proto__'], 'not-one-of'],
      [['directory:read', 'directory:read'], 'not-unique'],
      ['directory:read', 'list-needed'],
    ])('is refused when it is %j', async (scopes, code) => {
      const { status, body } = await person.post(KEYS, { name: 'x', roles: ['liaison'], scopes });
      expect([status, (body as { errors: { code: string }[] }).errors[0]?.code]).toEqual([422, code]);
    });

    it('never includes keys, whatever was chosen', async () => {
      const key = await app.issueKey('QM', ['state-administrator']);
      for (const path of [KEYS, '/api/v1/mirror-requests']) expect((await use(key, path)).status).toBe(403);
      expect((await app.call('POST', KEYS, { key, body: { name: 'x', roles: ['liaison'] } })).status).toBe(403);
    });
  });

  describe('how long it works', () => {
    it('is a year unless chosen, and two at most', async () => {
      const { expiresAt } = await make();
      expect(Math.abs(new Date(expiresAt).getTime() - Date.now() - 365 * DAY)).toBeLessThan(60_000);
      await make({ expiresAt: new Date(Date.now() + 730 * DAY).toISOString() });
      for (const [at, code] of [
        [Date.now() - 1_000, 'not-in-the-future'],
        [Date.now() + 740 * DAY, 'too-far-ahead'],
      ] as const) {
        const { status, body } = await person.post(KEYS, { name: 'x', roles: ['liaison'], expiresAt: new Date(at).toISOString() });
        expect([status, (body as { errors: object[] }).errors[0]]).toMatchObject([422, { pointer: '/expiresAt', code }]);
      }
    });

    it('ends to the moment, although keys are remembered for a second', async () => {
      const { id, key } = await make({ expiresAt: new Date(Date.now() + 1_200).toISOString() });
      expect((await use(key)).status).toBe(200);
      await sleep(900);
      expect((await use(key)).status).toBe(200);
      await sleep(350);
      expect((await use(key)).status).toBe(401);
      expect(await listed(id)).toBeUndefined();
    });
  });

  describe('from where it works', () => {
    it('is checked, refused with a clear code, and entered in the trail once', async () => {
      const { id, key } = await make({ allowedAddresses: ['198.51.100.0/24', '2001:db8::1'] });
      expect((await listed(id))?.['allowedAddresses']).toEqual(['198.51.100.0/24', '2001:db8::1/128']);
      for (let i = 0; i < 3; i += 1) {
        const { status, body } = await use(key);
        expect([status, body.code]).toEqual([403, 'identity/address-not-allowed']);
      }
      expect((await useElsewhere(key)).status).toBe(200);
      expect((await useElsewhere(key, '2001:db8::1')).status).toBe(200);
      expect((await useElsewhere(key, '2001:db8::2')).status).toBe(403);
      expect(await entries('identity/key-refused', id)).toMatchObject([
        { data: { from: '127.0.0.0/24' } },
        { data: { from: '2001:db8::/48' } },
      ]);
      await sleep(1_050);
      await useElsewhere(key, '2001:db8::1');
      expect(await listed(id)).toMatchObject({ lastUsedFrom: '2001:db8::/48' });
    });

    it('does not follow X-Forwarded-For, unless a proxy of ours says it', async () => {
      const { key } = await make({ allowedAddresses: ['198.51.100.0/24'] });
      expect(
        (await use(key, ME, { 'x-forwarded-for': '198.51.100.7', 'x-real-ip': '198.51.100.7', forwarded: 'for=198.51.100.7' })).status,
      ).toBe(403);
      expect((await useElsewhere(key, '198.51.100.7, 203.0.113.5')).status).toBe(403);
      expect((await useElsewhere(key, 'nonsense')).status).toBe(403);
    });

    const wrong: [unknown][] = [
      ...['', 'nonsense', '192.0.2.0/33', '192.0.2.256', '127.1', '2001:db8::/129', 'fe80::1%eth0', '192.0.2.1 or 1=1'].map(
        (one): [unknown] => [one],
      ),
      ...[null, 7, {}, ['192.0.2.1'], 'x'.repeat(10_000)].map((one): [unknown] => [one]),
    ];
    it.each(wrong)('is refused when it stands there as %j', async (address) => {
      const { status } = await person.post(KEYS, { name: 'x', roles: ['liaison'], allowedAddresses: ['192.0.2.1', address] });
      expect(status).toBe(422);
    });

    it('has at most fifty entries', async () => {
      const many = (count: number) => Array.from({ length: count }, (_, i) => `192.0.2.${String(i)}`);
      expect((await person.post(KEYS, { name: 'x', roles: ['liaison'], allowedAddresses: many(51) })).status).toBe(422);
      await make({ allowedAddresses: many(50) });
    });
  });

  describe('its secret, replaced', () => {
    it('works beside the old one until the chosen time, in every process', async () => {
      const { id, key: old } = await make();
      expect(await knownToBoth(old)).toEqual([true, true]);
      const { status, body } = await person.post(`${KEYS}/${id}/rotation`, { overlap: 'PT2S' });
      expect(status).toBe(201);
      const { key } = body as Made;
      for (const secret of [old, key]) expect(await knownToBoth(secret)).toEqual([true, true]);
      expect(await listed(id)).toMatchObject({ prefix: key.slice(0, 10), old: { prefix: old.slice(0, 10) }, version: 2 });
      await sleep(2_050);
      expect(await knownToBoth(old)).toEqual([false, false]);
      expect(await knownToBoth(key)).toEqual([true, true]);
      expect((await use(old)).status).toBe(401);
      expect(await listed(id)).toMatchObject({ old: null });
    });

    it('ends the old one at once where no overlap is wanted, and one that was being replaced already', async () => {
      const { id, key: first } = await make();
      const second = ((await person.post(`${KEYS}/${id}/rotation`, {})).body as Made).key;
      const third = ((await person.post(`${KEYS}/${id}/rotation`, { overlap: 'PT0S' })).body as Made).key;
      await sleep(50);
      const statuses = await Promise.all([first, second, third].map(async (key) => (await use(key)).status));
      expect(statuses).toEqual([401, 401, 200]);
    });

    it('keeps what the key may do, and its span of life', async () => {
      const { id, key } = await make({ scopes: ['directory:read'], expiresAt: new Date(Date.now() + 10 * DAY).toISOString() });
      await sql(
        `update api_key set secret_since = secret_since - interval '9 days', expires_at = expires_at - interval '9 days' where id = $1`,
        [id],
      );
      const { body } = await person.post(`${KEYS}/${id}/rotation`, { overlap: 'P7D' });
      const { key: next, expiresAt, oldUntil } = body as Made;
      expect(Math.round((new Date(expiresAt).getTime() - Date.now()) / DAY)).toBe(10);
      expect(new Date(oldUntil).getTime() - Date.now()).toBeLessThan(DAY + 60_000);
      expect((await use(next)).body).toMatchObject({ scopes: ['directory:read'], name: (await use(key)).body.name as string });
    });

    it.each(['P8D', '-PT1H', 'nonsense', '', 'P99999999999D'])('is not taken with an overlap of %p', async (overlap) => {
      const { id } = await make();
      expect((await person.post(`${KEYS}/${id}/rotation`, { overlap })).status).toBe(422);
    });

    it('belongs to the State of the key: nobody else replaces it', async () => {
      const { id } = await make();
      await app.createAccount({ email: `stranger-${id}@qn.example`, state: 'QN', roles: ['state-administrator'] });
      const stranger = await Browser.signIn(app, `stranger-${id}@qn.example`);
      expect((await stranger.post(`${KEYS}/${id}/rotation`, {})).status).toBe(404);
      expect((await stranger.post(`${KEYS}/${id}/mirror`, { purpose: 'x' })).status).toBe(404);
    });
  });

  it('revoked, it stops at once in every process, while it is in use', async () => {
    const { id, key } = await make();
    const until = async (server: TestApp['server']) => {
      while (await knownTo(server, key)) await sleep(5);
      return performance.now();
    };
    const using = [app.server, other].flatMap((server) => Array.from({ length: 10 }, () => until(server)));
    await sleep(300);
    const revoked = performance.now();
    expect((await person.send('DELETE', `${KEYS}/${id}`, undefined, { 'if-match': '"v1"' })).status).toBe(204);
    const ended = await Promise.all(using);
    expect(Math.max(...ended) - revoked).toBeLessThan(500);
    expect((await use(key)).status).toBe(401);
  });

  it('shows when and from about where it was used, and enters the use in the trail', async () => {
    const { id, key } = await make();
    expect(await listed(id)).toMatchObject({ lastUsedAt: null, lastUsedFrom: null });
    await useElsewhere(key, '203.0.113.99');
    await useElsewhere(key, '203.0.113.98');
    expect(await listed(id)).toMatchObject({ lastUsedFrom: '203.0.113.0/24' });
    expect(await entries('identity/key-used', id)).toMatchObject([{ actor: `key:${id}`, data: { from: '203.0.113.0/24' } }]);
  });

  it('belongs to its person, and never does what that person may no longer do', async () => {
    const key = await app.issueOfficerKey('second-officer');
    expect((await use(key, '/api/v1/verification-rounds')).status).toBe(200);
    await sql(`update account set roles = array['auditor'] where email = 'second-officer@directory.example'`);
    await sleep(1_050);
    expect((await use(key, '/api/v1/verification-rounds')).body).toMatchObject({ status: 403, code: 'access/forbidden' });
  });

  it.each(['__proto__', 'constructor', 'toString', '{"a":1}', "'; drop table api_key; --"])('can be called %p', async (name) => {
    const { id } = await make({ name });
    expect((await listed(id))?.['name']).toBe(name);
  });

  it('is found as fast among ten thousand', async () => {
    await sql(
      `insert into api_key (id, directory_id, state, name, prefix, secret_hash, roles, created_by, created_at, expires_at)
       select gen_random_uuid(), $1, 'QN', 'one of many', 'lia_000000', sha256(n::text::bytea), '{observer}', 'test', now(), now() + interval '1 day'
       from generate_series(1, 10000) n`,
      [app.database.directoryId],
    );
    await sql('analyze api_key');
    const [plan] = await sql<{ 'QUERY PLAN': { Plan: object }[] }>(
      `explain (format json) select id from api_key k where directory_id = $1
         and (k.secret_hash = sha256('1') or (k.prior_hash = sha256('1') and k.prior_until > now()))`.replace(
        '$1',
        `'${app.database.directoryId}'`,
      ),
    );
    expect(JSON.stringify(plan)).not.toContain('Seq Scan');
    const { key } = await make();
    expect((await use(key)).status).toBe(200);
    const { body } = await person.get(`${KEYS}?limit=200`);
    expect((body as { items: unknown[] }).items.length).toBeLessThan(200);
  });

  describe('to mirror the directory', () => {
    const officer = () => Browser.signIn(app, 'manager@directory.example');
    const decisions = '/api/v1/mirror-requests';

    it('takes two persons, is entered, and told', async () => {
      const { id, key } = await make({ scopes: ['directory:read'] });
      expect((await person.post(`${KEYS}/${id}/mirror`, { purpose: '' })).status).toBe(422);
      expect((await person.post(`${KEYS}/${id}/mirror`, { purpose: 'A copy for the duty room' })).status).toBe(202);
      expect((await person.post(`${KEYS}/${id}/mirror`, { purpose: 'Again' })).body).toMatchObject({ code: 'identity/mirror-undecided' });
      expect((await person.post(`${decisions}/${id}/confirmation`, {})).status).toBe(403);
      expect((await use(key)).body).toMatchObject({ scopes: ['directory:read'] });
      const manager = await officer();
      const { body } = await manager.get(decisions);
      expect((body as { items: object[] }).items).toMatchObject([
        { id, state: 'QM', name: 'gateway', purpose: 'A copy for the duty room' },
      ]);
      expect((await manager.post(`${decisions}/${id}/confirmation`, {})).status).toBe(204);
      await sleep(50);
      expect((await use(key)).body).toMatchObject({ scopes: ['directory:read', 'directory:mirror'] });
      expect((await manager.post(`${decisions}/${id}/confirmation`, {})).body).toMatchObject({ code: 'identity/mirror-decided' });
      expect(await listed(id)).toMatchObject({ mirror: 'granted' });
      for (const act of ['asked', 'granted']) expect(await entries(`identity/mirror-${act}`, id)).toHaveLength(1);
      const letters = await sql<{ recipient: string }>(`select recipient from delivery where occasion like 'mirror-%' order by posted_at`);
      expect(letters.map(({ recipient }) => recipient).sort()).toEqual(['admin@qm.example', 'manager@directory.example']);
    });

    it('can be declined, and asked for again', async () => {
      const { id, key } = await make();
      const manager = await officer();
      expect((await manager.post(`${decisions}/${id}/refusal`, {})).status).toBe(404);
      for (let i = 0; i < 2; i += 1) {
        expect((await person.post(`${KEYS}/${id}/mirror`, { purpose: 'x' })).status).toBe(202);
        expect((await manager.post(`${decisions}/${id}/refusal`, {})).status).toBe(204);
      }
      expect((await use(key)).body).toMatchObject({ scopes: [] });
    });

    it('is decided once, whoever races', async () => {
      const { id } = await make();
      await person.post(`${KEYS}/${id}/mirror`, { purpose: 'x' });
      const manager = await officer();
      const answers = await Promise.all(
        ['confirmation', 'refusal', 'confirmation'].map((one) => manager.post(`${decisions}/${id}/${one}`, {})),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    });

    it('is refused by the database itself where nobody has granted it', async () => {
      const { id } = await make();
      await expect(sql(`update api_key set scopes = '{directory:mirror}' where id = $1`, [id])).rejects.toThrow('two persons');
      const wish = `insert into mirror_grant (id, directory_id, key_id, state, purpose, asked_by, asked_person, decided_by, decided_person, decided_at, granted)
        select $2, directory_id, id, state, 'x', 'a', $3, 'a', $3, now(), true from api_key where id = $1`;
      const one = '00000000-0000-7000-8000-000000000001';
      await expect(sql(wish, [id, one, one])).rejects.toThrow('check constraint');
    });
  });
});
