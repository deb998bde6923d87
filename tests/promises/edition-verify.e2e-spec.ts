import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { exportJWK, FlattenedSign, generateKeyPair } from 'jose';
import { ChangeEditionKeys, EditionsQuery, IssueEditionsDue, WithdrawEdition } from '@liaison/directory';
import { text as say } from '@liaison/texts';
import { addEditionCommands } from '../../apps/cli/src/edition/edition-commands.js';
import { asAdmin } from '../support/database.js';
import { EditionOffice } from '../support/edition-office.js';

const folder = mkdtempSync('/var/tmp/liaison-edition-');
afterAll(() => rmSync(folder, { recursive: true }));

/** The command in this process; its exit code and what it wrote. */
async function verify(...args: readonly string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (chunk: string | Uint8Array) => {
    out += String(chunk);
    return true;
  };
  const command = new Command('edition').exitOverride();
  addEditionCommands(command, 'en', (key) => say('en', key));
  await command.parseAsync(['verify', ...args], { from: 'user' }).finally(() => (stdout.write = write));
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { code, out };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('`liaison edition verify`, without a network and without a database', () => {
  let office: EditionOffice;
  let kid: string;
  let first: string;
  let second: string;
  let book: string;
  let csv: string;
  let list: string;

  beforeAll(async () => {
    // The tests' clock stands in March 2026; a file's end is judged by the real one.
    office = await EditionOffice.open({ EDITION_VALID_FOR: 'P3650D' });
    ({ kid } = await office.newKey());
    const gone = await office.add({ institutionLatin: 'Office that went' });
    const other = await office.add({ state: 'QN', institutionLatin: 'Office that changed' });
    await office.issue({ books: true });
    first = file('first.json', await office.file('json'));
    book = file('book.pdf', await office.file('pdf', 1, 'ar'));
    csv = file('contacts.csv', await office.file('csv'));
    const now = office.api.clock.now();
    await asAdmin(office.database.adminUrl, async (admin) => {
      await admin.query(`update contact set status = 'withdrawn', changed_at = $2 where id = $1`, [gone, now]);
      await admin.query(`update contact_version set record = record || '{"roleTitle": "Night desk"}' where contact_id = $1`, [other]);
    });
    await office.work.get(IssueEditionsDue).work();
    list = file('list.json', (await office.app.get(EditionsQuery).withdrawals(office.clerk)) ?? '');
    await office.issue();
    second = file('second.json', await office.file('json'));
  });
  afterAll(() => office.close());

  const original = async () =>
    JSON.parse((await office.file('json', 1)).toString()) as Record<'protected' | 'payload' | 'signature', string>;
  const changed = (part: string, change: (json: Record<string, unknown>) => unknown) =>
    Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>))).toString(
      'base64url',
    );

  it('says genuine, which edition, of when and until when', async () => {
    const { code, out } = await verify(first, '--key-id', kid);
    expect(out).toMatch(/^Genuine: edition 1 of “.+”, issued 2 Mar 2026/);
    expect(out).toMatch(`Signed with key ${kid}`);
    expect(out).toMatch('Nothing newer was given');
    expect(code).toBe(0);
  });

  it('says when it is no longer valid', async () => {
    const brief = await EditionOffice.open({ EDITION_VALID_FOR: 'P1D' });
    const { kid: key } = await brief.newKey();
    await brief.add();
    await brief.issue();
    const path = file('expired.json', await brief.file('json').finally(() => brief.close()));
    const { code, out } = await verify(path, '--key-id', key);
    expect([code, out]).toEqual([7, expect.stringMatching('It was valid until 3 Mar 2026')]);
  });

  it('knows a printed book and a file of contacts', async () => {
    expect((await verify(book, '--key-id', kid)).out).toMatch(/Genuine: a printed book of edition 1[^]*Volume 1 of 1, العربية/);
    expect((await verify(csv, '--key-id', kid, '--beside', first)).out).toMatch('Genuine: a file of contacts of edition 1');
  });

  it('says what was withdrawn and changed since, from a newer edition and from a list alone', async () => {
    const newer = await verify(first, '--key-id', kid, '--beside', second);
    expect(newer.out).toMatch('Since then 1 contact was withdrawn and 1 was changed.');
    expect(newer.out).toMatch(/withdrawn +QM +technical +Office that went\n/);
    expect(newer.out).toMatch('There is a newer edition: 2');
    const listed = JSON.parse((await verify(first, '--key-id', kid, '--beside', list, '--json')).out);
    expect(listed.since).toMatchObject({ withdrawn: [{ institutionLatin: 'Office that went' }], changed: [] });
  });

  it('takes the word of an edition it trusts for the next key', async () => {
    const next = await office.newKey();
    const keys = office.app.get(ChangeEditionKeys);
    await expect(keys.turn(office.clerk)).rejects.toMatchObject({ code: 'editions/key-not-known-yet' });
    office.api.clock.advance(1);
    await office.issue();
    const naming = file('naming.json', await office.file('json'));
    await keys.turn(office.clerk);
    expect(await office.issue()).toMatchObject({ keyId: next.kid });
    const signedByNext = file('by-next.json', await office.file('json'));
    expect((await verify(signedByNext, '--key-id', kid)).code).toBe(5);
    expect((await verify(signedByNext, '--key-id', kid, '--beside', naming)).out).toMatch('Genuine: edition 4');
    const unnamed = await verify(first, '--key-id', kid, '--beside', signedByNext);
    expect([unnamed.code, unnamed.out]).toEqual([
      9,
      expect.stringMatching(`^Not used: .+by-next.json is signed by key ${next.kid}, which is not`),
    ]);
    expect(unnamed.out).toMatch(/still stands is not known[^]*Genuine: edition 1/);
    expect(unnamed.out).not.toMatch('Nothing newer');
    const named = await verify(naming, '--key-id', kid, '--beside', signedByNext);
    expect([named.code, named.out]).toEqual([0, expect.stringMatching('There is a newer edition: 4')]);
  });

  it('says that an edition was withdrawn, and why', async () => {
    await office.app.get(WithdrawEdition).execute(office.clerk, 1, 'A number was wrong.');
    await office.work.get(IssueEditionsDue).work();
    const withdrawn = file('withdrawn.json', (await office.app.get(EditionsQuery).withdrawals(office.clerk)) ?? '');
    const { code, out } = await verify(
      first,
      '--key-id',
      kid,
      '--beside',
      withdrawn,
      second,
      file('naming-2.json', await office.file('json', 3)),
    );
    expect(code).toBe(6);
    expect(out).toMatch('This edition was withdrawn on 2 Mar 2026, 12:00 UTC: A number was wrong.');
  });

  it('says that the key was withdrawn', async () => {
    const { kid: third } = await office.newKey();
    office.api.clock.advance(1);
    await office.issue();
    const signed = file('by-second-key.json', await office.file('json'));
    const current = JSON.parse((await verify(signed, '--json', '--key-id', 'x')).out).kid as string;
    await office.app.get(ChangeEditionKeys).withdraw(office.clerk, current);
    expect(await office.issue()).toMatchObject({ keyId: third });
    const after = file('after.json', await office.file('json'));
    const { code, out } = await verify(signed, '--key-id', third, '--beside', after);
    expect([code, out.includes('Foreign')]).toEqual([5, true]);
    const vouched = await verify(signed, '--key-id', third, current, '--beside', after);
    expect([vouched.code, vouched.out.includes('its signature is no longer proof')]).toEqual([6, true]);
  });

  describe('never calls an edition plainly genuine beside a file that does not count', () => {
    it.each<readonly [string, string, RegExp, () => Promise<string | Buffer>]>([
      ['damaged', 'of another JSON', /no edition and no list/, () => Promise.resolve('{"contacts": []}')],
      ['not-an-edition', 'that is a printed book', /is signed, but/, () => Promise.resolve(readFileSync(book))],
      [
        'altered',
        'with another payload',
        /is altered/,
        async () => {
          const { payload, ...rest } = await original();
          return JSON.stringify({ ...rest, payload: changed(payload, (json) => ({ ...json, number: 9 })) });
        },
      ],
    ])('%s: one %s', async (doubt, name, sentence, content) => {
      const path = file(`beside-${name.replace(/\W/g, '-')}`, await content());
      const { code, out } = await verify(first, '--key-id', kid, '--beside', second, path);
      expect([code, out]).toEqual([9, expect.stringMatching(sentence)]);
      const told = JSON.parse((await verify(first, '--key-id', kid, '--beside', second, path, '--json')).out);
      expect(told.besideDoubts).toEqual([expect.objectContaining({ file: path, doubt })]);
      expect(told.newest).toMatchObject({ number: 2 });
    });
  });

  describe('of a file that is not proof', () => {
    it.each<readonly [string, number, RegExp, () => Promise<string | Buffer>]>([
      ['empty', 4, /no file of an edition/, () => Promise.resolve('')],
      ['cut short', 4, /cut short/, async () => (await office.file('json', 1)).subarray(0, 400)],
      ['of bytes at random', 4, /no file of an edition/, () => Promise.resolve(Buffer.from([0, 255, 1, 254]))],
      ['of another JSON', 4, /no file of an edition/, () => Promise.resolve('{"contacts": []}')],
      ['a PDF without a signature', 4, /no file of an edition/, () => Promise.resolve('%PDF-1.7\n%%EOF\n')],
      [
        'with another payload',
        3,
        /^Altered/,
        async () => {
          const { payload, ...rest } = await original();
          return JSON.stringify({ ...rest, payload: changed(payload, (json) => ({ ...json, number: 9 })) });
        },
      ],
      [
        'with another signature',
        3,
        /^Altered/,
        async () => {
          const jws = await original();
          return JSON.stringify({ ...jws, signature: jws.signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) });
        },
      ],
      [
        'with another key under the same name',
        3,
        /^Altered/,
        async () => {
          const { protected: header, ...rest } = await original();
          const jwk = await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).publicKey);
          return JSON.stringify({ ...rest, protected: changed(header, (json) => ({ ...json, jwk })) });
        },
      ],
      [
        'with the algorithm “none”',
        5,
        /^Foreign/,
        async () => {
          const { protected: header, payload } = await original();
          return JSON.stringify({ payload, protected: changed(header, (json) => ({ ...json, alg: 'none' })), signature: '' });
        },
      ],
      [
        'with a symmetric algorithm',
        5,
        /^Foreign/,
        async () => {
          const { protected: header, ...rest } = await original();
          return JSON.stringify({ ...rest, protected: changed(header, (json) => ({ ...json, alg: 'HS256' })) });
        },
      ],
      [
        'signed by somebody else',
        5,
        /^Foreign: .+ known are/,
        async () => {
          const stranger = await EditionOffice.open();
          await stranger.newKey();
          await stranger.add();
          await stranger.issue();
          return stranger.file('json').finally(() => stranger.close());
        },
      ],
      [
        'a book with another page',
        3,
        /^Altered/,
        async () => {
          const bytes = Buffer.from(await office.file('pdf', 1));
          bytes[200] = bytes[200] === 65 ? 66 : 65;
          return bytes;
        },
      ],
      ['a table with another number', 3, /^Altered/, async () => (await office.file('csv', 1)).toString().replace('duty@', 'duly@')],
    ])('%s: exit code %i', async (name, expected, sentence, content) => {
      const path = file(`bad-${name.replace(/\W/g, '-')}`, await content());
      const { code, out } = await verify(path, '--key-id', kid, '--beside', first);
      expect([code, out]).toEqual([expected, expect.stringMatching(sentence)]);
      expect(out.trim().split('\n')).toHaveLength(1);
    });

    it('tells an intact file of an unknown key from a foreign one', async () => {
      const { code, out } = await verify(second);
      expect([code, out]).toEqual([2, expect.stringMatching(`intact and signed with key ${kid}`)]);
    });

    it('asks for the edition that a table belongs to', async () => {
      expect(await verify(csv, '--key-id', kid)).toMatchObject({ code: 8, out: expect.stringMatching('--beside edition.json') });
    });

    it('does not take another document signed with the same kind of key for an edition', async () => {
      const { privateKey } = await generateKeyPair('EdDSA');
      const jws = await new FlattenedSign(Buffer.from('{"type":"invoice"}')).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
      expect((await verify(file('invoice.json', JSON.stringify(jws)), '--key-id', kid)).code).toBe(5);
    });

    it('refuses a name that leads nowhere with a sentence of its own', async () => {
      await expect(verify(join(folder, 'nowhere.json'))).rejects.toThrow('nowhere.json');
    });
  });
});

describe('a signing key kept in a folder of files', () => {
  let office: EditionOffice;
  const keys = join(folder, 'keys');
  beforeAll(async () => (office = await EditionOffice.open({ EDITION_VALID_FOR: 'P3650D', EDITION_KEYS_FOLDER: keys })));
  afterAll(() => office.close());

  it('signs from there, is nowhere in the database, and without its file there is no edition', async () => {
    await office.add();
    const { kid } = await office.newKey();
    const path = join(keys, `${kid}.json`);
    const secret = readFileSync(path, 'utf8');
    expect([statSync(keys).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
    const { rows } = await asAdmin(office.database.adminUrl, (admin) => admin.query('select from edition_key_secret'));
    expect(rows).toEqual([]);

    expect(await office.issue({ books: true })).toMatchObject({ status: 'issued', number: 1, keyId: kid });
    expect((await verify(file('kept.json', await office.file('json')), '--key-id', kid)).code).toBe(0);
    expect((await verify(file('kept.pdf', await office.file('pdf', 1, 'en')), '--key-id', kid)).code).toBe(0);

    for (const other of ['', 'no JSON', JSON.stringify({ ...(JSON.parse(secret) as object), x: 'A'.repeat(43) })]) {
      writeFileSync(path, other);
      expect(await office.issue()).toMatchObject({ status: 'refused', problem: 'editions/key-file-missing' });
    }
    rmSync(path);
    expect(await office.issue()).toMatchObject({ status: 'refused', problem: 'editions/key-file-missing' });
    writeFileSync(path, secret);
    expect(await office.issue()).toMatchObject({ status: 'issued', number: 2 });
  });
});
