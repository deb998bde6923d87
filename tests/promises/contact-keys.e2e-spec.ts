import type { TestingModule } from '@nestjs/testing';
import { generateKey, readKey, readPrivateKey, reformatKey, revokeKey } from 'openpgp';
import { AddContact, ReviseContact, WarnOfKeys } from '@liaison/directory';
import { Transactions } from '@liaison/database';
import { type Actor, operator } from '@liaison/kernel';
import { TestApp } from '../support/app.js';
import { asAdmin } from '../support/database.js';
import { contactOf, directoryOf } from '../support/directory.js';
import { testProcess, type TestProcess } from '../support/process.js';

const DAY = 86_400;
const KEYS = '/api/v1/openpgp-keys';

describe('the OpenPGP keys of a State', () => {
  let app: TestApp;
  let worker: TestProcess;
  let work: TestingModule;
  let owner: string;
  let stranger: string;
  let contact: string;
  let secret: string;
  let made: Date;

  beforeAll(async () => {
    app = await TestApp.start();
    worker = await testProcess(app.database, 'worker', app.process.clock);
    work = await directoryOf(worker);
    await app.listStates('QM', 'QN');
    contact = await app.get(AddContact).execute(operator('clerk', app.database.directoryId), contactOf());
    owner = await app.issueKey('QM', ['state-administrator']);
    stranger = await app.issueKey('QN', ['state-administrator']);
    await app.createAccount({ email: 'admin@qm.example', state: 'QM', roles: ['state-administrator'], language: 'fr' });
    made = app.process.clock.now();
    secret = (await generateKey({ userIDs: [{ name: 'CERT', email: 'cert@qm.example' }], date: made, format: 'armored' })).privateKey;
  });
  afterAll(async () => {
    await worker.source.destroy();
    await app.close();
  });

  const generate = (days: number, date = made) =>
    generateKey({ userIDs: [{ name: '国家中心', email: 'a@qm.example' }], date, keyExpirationTime: days * DAY, format: 'armored' });
  const deposit = (armored: string, key = owner) => app.call('POST', KEYS, { key, body: { armored } });
  const mine = async () => (await app.call('GET', KEYS, { key: owner })).body.items as { fingerprint: string; status: string }[];

  const use = (keys: readonly string[]) => {
    const actor: Actor = { ...operator('x', app.database.directoryId), kind: 'person', state: 'QM', roles: ['nominating-authority'] };
    return app.get(Transactions).run(actor, async (tx) => {
      const contacts = app.get(ReviseContact);
      const { version, record } = await contacts.lock(tx, actor, contact);
      return contacts.store(tx, actor, { id: contact, version, before: record, after: { ...record, keys }, why: { reason: null } });
    });
  };

  it.each<[string, () => string | Promise<string>, string]>([
    ['a secret key', () => secret, 'secret-key'],
    ['a secret key in other clothes', () => secret.replaceAll('PRIVATE', 'PUBLIC'), 'secret-key'],
    ['a secret key after some words', () => `Here you are:\n\n${secret.toLowerCase()}`, 'secret-key'],
    ['nothing of the kind', () => 'mQENBF', 'one-key-needed'],
    [
      'an armour with rubbish in it',
      () => '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n4pyT\n-----END PGP PUBLIC KEY BLOCK-----',
      'one-key-needed',
    ],
    ['two keys', async () => (await generate(9)).publicKey + (await generate(9)).publicKey, 'one-key-needed'],
    ['a key that has expired', async () => (await generate(1, new Date(made.getTime() - 2 * DAY * 1_000))).publicKey, 'key-expired'],
    ['a revoked key nobody knew', async () => revoked(await generate(9)), 'key-revoked'],
    ['a key that only signs', () => signingOnly(), 'key-cannot-encrypt'],
    ['more than a key can be', () => 'x'.repeat(150_000), 'one-key-needed'],
  ])('are not %s', async (_, make, code) => {
    const answer = await deposit(await make());
    expect([answer.status, answer.body.errors?.[0]]).toEqual([422, expect.objectContaining({ pointer: '/armored', code })]);
    expect(await mine()).toEqual([]);
  });

  it('leave no trace of a secret key anywhere', async () => {
    await deposit(secret);
    const line = secret.split('\n')[5]!;
    const holding = await asAdmin(app.database.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ name: string }>(
        "select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
      );
      const found = [];
      for (const { name } of rows) {
        if ((await admin.query(`select from ${name} t where t::text like $1`, [`%${line}%`])).rowCount) found.push(name);
      }
      return found;
    });
    expect(holding).toEqual([]);
  });

  it('are read: fingerprint, algorithm, expiry; used once a contact names them, and then seen by members', async () => {
    const { publicKey } = await generate(100);
    const fingerprint = (await readKey({ armoredKey: publicKey })).getFingerprint().toUpperCase();
    await expect(use([fingerprint])).rejects.toMatchObject({ faults: [{ pointer: '/keys', code: 'key-not-deposited' }] });
    const { status, body } = await deposit(`  \n${publicKey}\n`);
    expect([status, body.fingerprint, body.status, body.contacts]).toEqual([201, fingerprint, 'valid', []]);
    expect(body.userIds).toEqual(['国家中心 <a@qm.example>']);
    expect(body.algorithm).toMatch(/25519/);
    const expires = made.getTime() + 100 * DAY * 1_000;
    expect(Math.abs(new Date(body.expiresAt as string).getTime() - expires)).toBeLessThan(1_000);
    const shown = async () => (await app.call('GET', `/api/v1/contacts/${contact}/keys`, { key: stranger })).body.items as unknown[];
    expect(await shown()).toEqual([]);
    await use([fingerprint]);
    expect(await shown()).toMatchObject([{ fingerprint, contacts: [contact] }]);
  });

  it('are announced before they expire, to the contact and its State, once for each of 60, 30 and 7 days', async () => {
    const letters = () =>
      asAdmin(app.database.adminUrl, async (admin) => {
        const sql = `select recipient, subject from delivery where occasion like 'key:%' order by id`;
        return (await admin.query<{ recipient: string; subject: string }>(sql)).rows;
      });
    const days = async (count: number) => {
      app.process.clock.advance(count * DAY * 1_000);
      await work.get(WarnOfKeys).work();
      await work.get(WarnOfKeys).work();
      return (await letters()).length;
    };
    expect([await days(39), await days(2), await days(1)]).toEqual([0, 2, 2]);
    expect([await days(29), await days(24), await days(20)]).toEqual([4, 6, 6]);
    expect(
      (await letters())
        .map(({ recipient }) => recipient)
        .slice(0, 2)
        .sort(),
    ).toEqual(['admin@qm.example', 'duty@cert.qm.example']);
    expect((await letters())[0]!.subject).toMatch('OpenPGP');
    expect((await mine())[0]!.status).toBe('expired');
  });

  it('are renewed and revoked by depositing them again; a revocation stays', async () => {
    const now = app.process.clock.now();
    const pair = await generate(50, now);
    const { body } = await deposit(pair.publicKey);
    const old = await readPrivateKey({ armoredKey: pair.privateKey });
    const renewed = await reformatKey({
      privateKey: old,
      userIDs: [{ name: '国家中心', email: 'a@qm.example' }],
      date: now,
      keyExpirationTime: 500 * DAY,
      format: 'armored',
    });
    const later = await deposit(renewed.publicKey);
    expect([later.body.fingerprint, later.body.expiresAt > body.expiresAt]).toEqual([body.fingerprint, true]);
    expect((await deposit(await revoked(pair))).body.status).toBe('revoked');
    expect((await deposit(renewed.publicKey)).body.status).toBe('revoked');
  });

  it('are a matter of their own State', async () => {
    expect((await app.call('GET', KEYS, { key: stranger })).body.items).toEqual([]);
    const officer = await app.issueOfficerKey('manager');
    expect((await deposit('x', officer)).status).toBe(403);
    expect((await app.call('POST', KEYS, { body: { armored: 'x' } })).status).toBe(401);
  });

  async function revoked({ privateKey }: { privateKey: string }): Promise<string> {
    const key = await readPrivateKey({ armoredKey: privateKey });
    return (await revokeKey({ key, date: app.process.clock.now(), format: 'armored' })).publicKey;
  }

  async function signingOnly(): Promise<string> {
    const userIDs = [{ email: 'sign@qm.example' }];
    return (await generateKey({ userIDs, date: made, subkeys: [{ sign: true }], format: 'armored' })).publicKey;
  }
});
