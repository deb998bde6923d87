import { setTimeout as sleep } from 'node:timers/promises';
import { Transactions } from '@liaison/database';
import { AddContact, type ContactRecord, ReviseContact } from '@liaison/directory';
import { type Actor, operator } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { Mirror } from '../support/mirror.js';
import { UNLIMITED } from '../support/unlimited.js';

const STATES = ['QM', 'QN', 'QO', 'QP'];
type Reader = 'stranger' | 'own' | 'officer';

/** Each writer has a connection of its own; those of the use cases change less often, because each does much more. */
const BY_SQL = { writers: 4, changes: 2_470 };
const BY_USE_CASE = { writers: 2, changes: 60 };

describe('following the directory by its changes', () => {
  let app: TestApp;
  let clerk: Actor;
  let keys: Record<Reader, string>;
  let desk: string;

  beforeAll(async () => {
    app = await TestApp.start(undefined, UNLIMITED, 20);
    clerk = operator('clerk', app.database.directoryId);
    await app.listStates(...STATES);
    desk = await add({ state: 'QN' });
    keys = {
      stranger: await app.issueKey('QN', ['liaison'], { contactIds: [desk] }),
      own: await app.issueKey('QM', ['observer']),
      officer: await app.issueOfficerKey('manager'),
    };
  });
  afterAll(() => app.close());

  const sql = <R extends object>(text: string, values: unknown[] = []) =>
    asAdmin(app.database.adminUrl, async (admin) => (await admin.query<R>(text, values)).rows);
  const add = (more: object = {}) => app.get(AddContact).execute(clerk, contactOf({ state: 'QM', place: 'Sainte-Marie', ...more }));
  const revise = (id: string, change: Partial<ContactRecord>, status?: 'active' | 'withdrawn') =>
    app.get(Transactions).run(clerk, async (tx) => {
      const contacts = app.get(ReviseContact);
      const owner: Actor = { ...clerk, roles: ['state-administrator'], state: 'QM' };
      const { version, record } = await contacts.lock(tx, clerk, id, { withdrawn: true });
      await tx.query(`select set_config('app.state', $1, true), set_config('app.roles', 'state-administrator', true)`, [record.state]);
      const actor = { ...owner, state: record.state };
      const revision = { id, version, before: record, after: { ...record, ...change }, why: { reason: null } };
      return contacts.store(tx, actor, { ...revision, ...(status && { status }) });
    });
  const changes = (key: string, since?: string) => app.call('GET', `/api/v1/changes${since ? `?since=${since}` : ''}`, { key });
  const told = async (key: string, since: string) => (await changes(key, since)).body.items as Record<string, unknown>[];
  const now = async (key: string) => {
    let { body } = await changes(key);
    while (body.more) ({ body } = await changes(key, body.nextSince));
    return body.nextSince as string;
  };

  describe('one change at a time', () => {
    it('begins with everything and ends with nothing', async () => {
      const first = await changes(keys.stranger);
      expect(first.body.items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['contact', 'state', 'state', 'state', 'state']);
      expect(await told(keys.stranger, first.body.nextSince)).toEqual([]);
      expect(first.body.more).toBe(false);
    });

    it('gives each contact once, as it is now, without what changes by itself', async () => {
      const since = await now(keys.stranger);
      const id = await add();
      await revise(id, { roleTitle: 'Night desk' });
      const items = await told(keys.stranger, since);
      expect(items).toMatchObject([{ kind: 'contact', id, gone: false, contact: { id, version: 2, roleTitle: 'Night desk' } }]);
      expect(JSON.stringify(items)).not.toMatch(/availableNow|localTime|lastConfirmedAt|evidence/);
      await sql(`update channel set last_confirmed_at = now(), last_confirmed_by = 'page' where contact_id = $1`, [id]);
      expect(await told(keys.stranger, since)).toEqual(items);
    });

    it('says gone of a contact that is withdrawn, becomes an authority or whose State leaves, and gives it again when it is back', async () => {
      const id = await add();
      const back = { kind: 'contact', id, gone: false };
      for (const [leave, come] of [
        [() => revise(id, {}, 'withdrawn'), () => revise(id, {}, 'active')],
        [() => revise(id, { category: 'authority' }), () => revise(id, { category: 'technical' })],
      ] as const) {
        const since = await now(keys.stranger);
        await leave();
        expect(await told(keys.stranger, since)).toEqual([{ kind: 'contact', id, gone: true }]);
        await come();
        expect(await told(keys.stranger, since)).toMatchObject([back]);
      }
      const since = await now(keys.stranger);
      await sql(`update state set participation = 'withdrawn' where code = 'QM'`);
      const items = await told(keys.stranger, since);
      expect(items).toContainEqual({ kind: 'state', id: 'QM', gone: true });
      expect(items).toContainEqual({ kind: 'contact', id, gone: true });
      await sql(`update state set participation = 'participating' where code = 'QM'`);
      expect(await told(keys.stranger, since)).toMatchObject(expect.arrayContaining([expect.objectContaining(back)]));
    });

    it('says nothing at all of what the reader was never shown', async () => {
      const since = await now(keys.stranger);
      const authority = await add({ category: 'authority' });
      await app.listStates('QX');
      await sql(`update state set participation = 'invited' where code = 'QX'`);
      const unseen = await add({ state: 'QX' });
      await revise(authority, { roleTitle: 'Mission' });
      await revise(authority, {}, 'withdrawn');
      await revise(unseen, { roleTitle: 'Nobody' });
      expect((await told(keys.stranger, since)).filter(({ id }) => id !== 'QX')).toEqual([]);
      expect(JSON.stringify((await changes(keys.stranger)).body)).not.toMatch(/QX|Nobody/);
    });

    it('shows hidden fields and channels to those only who may see them', async () => {
      const since = { stranger: await now(keys.stranger), own: await now(keys.own) };
      const id = await add({ category: 'diplomatic' });
      await revise(id, {
        visibility: { place: 'owner-and-manager', remit: 'same-category' },
        channels: [
          { kind: 'email', address: 'duty@cert.qm.example' },
          { kind: 'email', address: 'inner@cert.qm.example', visibility: 'same-category' },
        ],
      });
      const [seen] = await told(keys.stranger, since.stranger);
      expect(seen).toMatchObject({ contact: { place: null, channels: [{ address: 'duty@cert.qm.example' }] } });
      const [whole] = await told(keys.own, since.own);
      expect(whole).toMatchObject({ contact: { place: 'Sainte-Marie', channels: [{}, { address: 'inner@cert.qm.example' }] } });
    });

    it('waits for nobody: a transaction that stays open holds back only what it changes', async () => {
      const [slow, quick] = [await add(), await add()];
      const since = await now(keys.stranger);
      const update = 'update contact set version = version + 1 where id = $1';
      await asAdmin(app.database.adminUrl, async (open) => {
        await open.query('begin');
        await open.query(update, [slow]);
        await sql(update, [quick]);
        const page = (await changes(keys.stranger, since)).body;
        expect(page.items.map(({ id }: { id: string }) => id)).toEqual([quick]);
        await open.query('commit');
        expect((await told(keys.stranger, page.nextSince)).map(({ id }) => id)).toEqual([slow]);
      });
    });

    it.each([
      ['no position', 'x', 400, 'input/bad-cursor'],
      ['a forged one', Buffer.from('["-1","0","QN/liaison/technical"]').toString('base64url'), 400, 'input/bad-cursor'],
      [
        'one that is not reached yet',
        Buffer.from('["99999999","0","QN/liaison/technical"]').toString('base64url'),
        410,
        'directory/position-unknown',
      ],
      ['one of another reader', Buffer.from('["1","0","QM/observer/"]').toString('base64url'), 410, 'directory/position-unknown'],
    ])('refuses %s', async (_, since, status, code) => {
      const answer = await changes(keys.stranger, since);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });

    it('starts anew for whoever comes to see more', async () => {
      const since = await now(keys.stranger);
      await revise(desk, { category: 'diplomatic' });
      expect((await changes(keys.stranger, since)).status).toBe(410);
      await revise(desk, { category: 'technical' });
    });
  });

  describe('under load', () => {
    const random = (count: number) => Math.floor(Math.random() * count);
    const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;

    /** Transactions of up to sixteen changes, some taken back, some slow to commit. */
    const writeBySql = (ids: readonly string[]) =>
      asAdmin(app.database.adminUrl, async (admin) => {
        for (let done = 0; done < BY_SQL.changes;) {
          const some = [...new Set(Array.from({ length: 1 + random(16) }, () => pick(ids)))].sort();
          await admin.query('begin');
          await admin.query('select from contact where id = any ($1) order by id for update', [some]);
          for (const id of some) await admin.query(pick(ACTS), [id, `Desk ${String(random(1_000))}`]);
          if (!random(100)) await admin.query(PARTICIPATION, [pick(STATES.slice(2))]);
          if (!random(20)) await admin.query('select pg_sleep(0.02)');
          const kept = random(10) > 0;
          await admin.query(kept ? 'commit' : 'rollback');
          if (kept) done += some.length;
        }
      });

    const writeByUseCase = async (ids: readonly string[]) => {
      for (let done = 0; done < BY_USE_CASE.changes; done += 1) {
        const place = pick([undefined, 'owner-and-manager', 'same-category'] as const);
        const change = pick<Partial<ContactRecord>>([
          { roleTitle: `Desk ${String(random(1_000))}` },
          { visibility: place ? { place } : {} },
          { channels: [{ kind: 'email', address: `desk${String(random(1_000))}@cert.qm.example` }] },
          { category: pick(['technical', 'diplomatic', 'authority']) },
        ]);
        if (random(10)) await revise(pick(ids), change, pick([undefined, undefined, 'active', 'withdrawn'] as const));
        else await add({ state: pick(STATES) });
      }
    };

    /** Reads in pages of any size and now and then loses what it read since it last saved. */
    const mirrorWhile = async (mirror: Mirror, isWriting: () => boolean) => {
      let restarts = 0;
      while (isWriting()) {
        await mirror.readPage(1 + random(60));
        await sleep(random(20));
        if (!random(5)) mirror.save();
        if (!random(12)) restarts += (mirror.restart(), 1);
      }
      return restarts;
    };

    it('three mirrors with different eyes, restarted again and again through 10,000 changes, end as a fresh full read', async () => {
      const ids = await Promise.all(Array.from({ length: 120 }, (_, n) => add({ state: STATES[n % 4], category: pick(CATEGORIES) })));
      const mirrors = Object.values(keys).map((key) => new Mirror(app, key));
      let writing = true;
      const following = mirrors.map((mirror) => mirrorWhile(mirror, () => writing));
      await Promise.all([
        ...Array.from({ length: BY_SQL.writers }, () => writeBySql(ids)),
        ...Array.from({ length: BY_USE_CASE.writers }, () => writeByUseCase(ids)),
      ]).finally(() => (writing = false));
      const restarts = await Promise.all(following);
      expect(Math.min(...restarts)).toBeGreaterThan(0);
      for (const [i, key] of Object.values(keys).entries()) {
        const fresh = new Mirror(app, key);
        await Promise.all([mirrors[i]!.follow(), fresh.follow(17)]);
        expect(mirrors[i]!.holds()).toEqual(fresh.holds());
        expect(await shown(key)).toEqual(held(fresh));
      }
    }, 300_000);

    /** What the ordinary reads show, as far as a mirror holds it. */
    const shown = async (key: string) => {
      const found: Record<string, unknown> = {};
      for (let cursor = ''; ;) {
        const { body } = await app.call('GET', `/api/v1/contacts?limit=200${cursor}`, { key });
        for (const { id } of body.items as { id: string }[]) {
          const { body: contact } = await app.call('GET', `/api/v1/contacts/${id}`, { key });
          found[`contact ${id}`] = { ...without(contact, BY_ITSELF), channels: contact.channels.map(record) };
        }
        if (!body.nextCursor) return found;
        cursor = `&cursor=${String(body.nextCursor)}`;
      }
    };
    const held = (mirror: Mirror) =>
      Object.fromEntries(
        Object.entries(mirror.holds()).flatMap(([name, given]) =>
          name.startsWith('contact') ? [[name, (given as { contact: unknown }).contact]] : [],
        ),
      );
    const record = (channel: object) => without(channel, ['lastConfirmedAt', 'personConfirmed', 'evidence']);
  });
});

/** What time alone changes, and what only a withdrawn contact has, which no mirror holds. */
const BY_ITSELF = ['localTime', 'availableNow', 'availabilityChangesAt', 'mergedInto'];

function without(given: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}

const CATEGORIES = ['technical', 'diplomatic', 'authority'];

/** As the one write does it: the row and its version. */
const written = (more = '') => `
  with changed as (
    update contact set version = version + 1, role_title = $2${more} where id = $1 returning directory_id, id, version
  )
  insert into contact_version (directory_id, contact_id, version, at, actor, record)
  select c.directory_id, c.id, c.version, now(), 'test', v.record
  from changed c join contact_version v on v.contact_id = c.id and v.version = c.version - 1`;

const ACTS = [written(), written(), written(`, status = case status when 'active' then 'withdrawn' else 'active' end`)];

const PARTICIPATION = `
  update state set version = version + 1, participation = case participation when 'participating' then 'withdrawn' else 'participating' end
  where code = $1`;
