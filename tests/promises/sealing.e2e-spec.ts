import { randomBytes } from 'node:crypto';
import {
  fromSealedColumn,
  openDatabase,
  openSealer,
  placeOf,
  Reseal,
  type RootKeys,
  Sealer,
  toSealedColumn,
  Transactions,
} from '@liaison/database';
import { AddContact, NewEditionKey } from '@liaison/directory';
import { bodyPlace } from '@liaison/messaging';
import { newId, operator, system } from '@liaison/kernel';
import type { DataSource } from 'typeorm';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { run } from '../support/liaison.js';
import { TEST_ROOT_KEY } from '../support/process.js';
import { RequestStates } from '../support/request-states.js';

const NUMBER = '+41791234567';
const SECOND = randomBytes(32);
const FIRST: RootKeys = new Map([[1, TEST_ROOT_KEY]]);
const BOTH: RootKeys = new Map([...FIRST, [2, SECOND]]);
const PLACES = { 'delivery.body': bodyPlace };

const settingOf = (keys: RootKeys) => [...keys].map(([version, key]) => `${String(version)}:${key.toString('base64')}`).join(',');

const ADD_PROPOSAL = `
  insert into proposal (id, directory_id, reference, state, act, status, after, numbers, created_by, created_at)
  values ($1, $2, $3, 'QM', 'nominate', 'draft', '{}', $4::sealed, 'account:test', now())`;

const ADD_IMPORT = `
  insert into contact_import (id, directory_id, reference, owner, source, file, status, counts, created_by, created_at)
  values ($1, $2, $3, 'office', 'x', 'x', 'previewed', '{}', 'account:test', now())`;
const ADD_ROW = `
  insert into import_row (id, directory_id, import_id, line, key, state, given, record, numbers, outcome)
  values ($1, $2, $1, 2, 'k', 'QM', '{}', '{}', $3::sealed, 'nominated')`;

describe('what is sealed', () => {
  let states: RequestStates;
  let source: DataSource;
  const directory = () => states.app.database.directoryId;
  const reseal = (keys: RootKeys) => new Reseal(new Transactions(source), new Sealer(keys), system('key-rotation', directory()), PLACES);
  const admin = <T extends object>(sql: string, values: unknown[] = []) =>
    asAdmin(states.app.database.adminUrl, async (client) => (await client.query<T>(sql, values)).rows);

  beforeEach(async () => {
    states = await RequestStates.start();
    source = await openDatabase({ url: states.app.database.workerUrl, poolSize: 4 });
    await openSealer(source, directory(), FIRST);
    for (const name of ['a', 'b']) {
      await states.sent();
      await addContact(name);
      await addAuthenticators(name);
      await addProposal(true);
      await addImport();
      await states.app.get(NewEditionKey).execute(operator('test', directory()));
    }
    await addProposal(false);
  });
  afterEach(async () => {
    await source.destroy();
    await states.app.close();
  });

  async function addContact(name: string): Promise<string> {
    const channels = [
      { kind: 'email' as const, address: `${name}@qm.example` },
      { kind: 'phone' as const, address: NUMBER, personal: true as const },
    ];
    return states.app.get(AddContact).execute(operator('test', directory()), contactOf({ channels }));
  }

  /** Every table of authenticator apps, filled as the catalogue describes them. */
  async function addAuthenticators(name: string): Promise<void> {
    const id = await states.app.createAccount({ email: `${name}@qm.example`, state: 'QM', roles: ['observer'] });
    const tables = await admin<{ name: string }>(`select relname as name from pg_class where relname like 'totp%' and relkind = 'r'`);
    for (const table of tables) {
      const secret = toSealedColumn(new Sealer(FIRST).seal('JBSWY3DPEHPK3PXP', placeOf(table.name, 'secret', id)));
      await admin(`insert into ${table.name} (account_id, directory_id, secret) values ($1, $2, $3) on conflict do nothing`, [
        id,
        directory(),
        secret,
      ]);
    }
  }

  /** A draft of one's own State, with or without a personal number in it. */
  async function addProposal(withNumber: boolean): Promise<void> {
    const id = newId();
    const numbers = new Sealer(FIRST).seal(JSON.stringify({ phone: NUMBER }), placeOf('proposal', 'numbers', id));
    await admin(ADD_PROPOSAL, [id, directory(), `NOM-2026-${id.slice(-4).toUpperCase()}-000`, withNumber ? toSealedColumn(numbers) : null]);
  }

  /** A row of a list that is looked at, with a personal number in it. */
  async function addImport(): Promise<void> {
    const id = newId();
    const numbers = new Sealer(FIRST).seal(JSON.stringify([NUMBER]), placeOf('import_row', 'numbers', id));
    await admin(ADD_IMPORT, [id, directory(), `IMP-2026-${id.slice(-4).toUpperCase()}-000`]);
    await admin(ADD_ROW, [id, directory(), toSealedColumn(numbers)]);
  }

  it('does not open after two values of a column were exchanged, in any column there is', async () => {
    const columns = await reseal(BOTH).columns();
    expect(columns.map(({ table, column }) => `${table}.${column}`)).toEqual(
      expect.arrayContaining(['delivery.body', 'hash_root.root', 'personal_number.number', 'totp.secret']),
    );
    for (const column of columns.filter(({ table }) => table !== 'hash_root')) {
      const { table, id } = column;
      const [one, other] = await admin<{ id: string; value: string }>(
        `select ${id} as id, ${column.column}::text as value from ${table} where ${column.column} is not null order by ${id} limit 2`,
      );
      if (!one || !other) throw new Error(`Give ${table} two rows here.`);
      for (const [to, value] of [
        [one.id, other.value],
        [other.id, one.value],
      ])
        await admin(`update ${table} set ${column.column} = $2::sealed where ${id} = $1`, [to, value]);
      const { broken, left } = await reseal(BOTH).execute(column);
      expect([table, [...broken].sort(), left]).toEqual([table, [one.id, other.id].sort(), 2]);
    }
  });

  it('is told apart from what belongs there, where people meet it', async () => {
    const [one, other] = await admin<{ id: string; contact: string; value: string }>(
      `select channel_id as id, contact_id as contact, number::text as value from personal_number p join channel h on h.id = p.channel_id`,
    );
    await admin('update personal_number set number = $2::sealed where channel_id = $1', [one?.id, other?.value]);
    const { status, body } = await states.app.call('POST', `/api/v1/contacts/${one?.contact ?? ''}/channels/${one?.id ?? ''}/reveal`, {
      key: states.keys.QN,
    });
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('4179')]);
  });

  it('is sealed anew while the service works, in pieces, until nothing is left under the old key', async () => {
    await admin(`insert into delivery (id, directory_id, occasion, kind, recipient, language, subject, body, message_id, status, posted_at, due_at, settled_at)
      select gen_random_uuid(), '${directory()}', 'bulk:' || n, 'directory', 'x@qm.example', 'en', 's', '(1,"\\\\x00")', 'm' || n, 'sent', now(), now(), now() from generate_series(1, 450) n`);
    const rows = await admin<{ id: string }>(`select id from delivery where kind = 'directory'`);
    for (const { id } of rows) {
      const body = toSealedColumn(new Sealer(FIRST).seal('Code: 7KQ4M-Z2TRX', bodyPlace(id)));
      await admin('update delivery set body = $2::sealed where id = $1', [id, body]);
    }
    const [body] = (await reseal(BOTH).columns()).filter(({ table }) => table === 'delivery');
    if (!body) throw new Error('no delivery.body');
    const cutShort = reseal(BOTH).execute(body, () => {
      throw new Error('Ctrl-C');
    });
    await expect(cutShort).rejects.toThrow('Ctrl-C');
    expect(await reseal(BOTH).versions(body)).toEqual([
      { version: 1, count: expect.any(Number) },
      { version: 2, count: 200 },
    ]);
    const [done] = await Promise.all([reseal(BOTH).execute(body), ...Array.from({ length: 5 }, () => states.sent())]);
    expect(done.resealed).toBeGreaterThanOrEqual(250);
    const rest = await reseal(BOTH).execute(body);
    expect([rest.left, rest.broken]).toEqual([0, []]);
    const onlyNew = new Sealer(new Map([[2, SECOND]]));
    for (const { id, value } of await admin<{ id: string; value: string }>(`select id, body::text as value from delivery`))
      expect(onlyNew.open(fromSealedColumn(value), bodyPlace(id))).toMatch(/\w/);
  });

  it('is rotated by one command, which proves that the old key can go; codes outlive it', async () => {
    const codes = (await openSealer(source, directory(), FIRST)).mac('check-code', 'x');
    const env = (keys: RootKeys) => ({
      DATABASE_URL: states.app.database.apiUrl,
      WORKER_DATABASE_URL: states.app.database.workerUrl,
      SEALING_KEYS: settingOf(keys),
    });
    const rotated = await run(['sealing-keys', 'rotate'], env(BOTH));
    expect([rotated.code, rotated.err]).toEqual([0, '']);
    expect(rotated.out.match(/nothing left under an older key; all under key 2/g)?.length).toBeGreaterThanOrEqual(4);
    const onlyNew: RootKeys = new Map([[2, SECOND]]);
    expect((await run(['sealing-keys', 'rotate'], env(onlyNew))).code).toBe(0);
    expect((await openSealer(source, directory(), onlyNew)).mac('check-code', 'x')).toEqual(codes);
    const wrong = await run(['sealing-keys', 'rotate'], env(new Map([[3, randomBytes(32)]])));
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('SEALING_KEYS does not open')]);
    const [entry] = await admin<{ actor: string; data: unknown }>(
      `select actor, data from audit_entry where act = 'operations/keys-rotated'`,
    );
    expect(entry).toMatchObject({ actor: expect.stringMatching(/^operator:/), data: { version: 2 } });
  });

  it('gets one more key by a command that keeps the ones there are', async () => {
    const { code, out } = await run(['sealing-keys', 'new'], { SEALING_KEYS: settingOf(FIRST) });
    expect([code, out]).toEqual([0, expect.stringMatching(/^SEALING_KEYS=1:[^,]{44},2:[^,\n]{44}\n$/)]);
  });
});
