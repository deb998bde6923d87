import { createHash } from 'node:crypto';
import { AskEdition, EditionsQuery, IssueEditionsDue, SetVisibility, WithdrawEdition } from '@liaison/directory';
import { type Actor, system } from '@liaison/kernel';
import { asAdmin } from '../support/database.js';
import { EditionOffice } from '../support/edition-office.js';

const CANARY = 'canary-7f3a';
const NUMBER = '+41791234567';

describe('an edition of the directory', () => {
  let office: EditionOffice;
  let desk: string;

  beforeAll(async () => {
    office = await EditionOffice.open();
    desk = await office.add({ place: 'Sainte-Marie' });
  });
  afterAll(() => office.close());

  const sql = <T>(text: string, values: unknown[] = []) =>
    asAdmin(office.database.adminUrl, async (admin) => (await admin.query(text, values)).rows as T[]);
  const owner = (): Actor => ({ ...office.clerk, kind: 'person', name: 'account:own', state: 'QM', roles: ['nominating-authority'] });

  it('is refused while there is no key to sign it', async () => {
    await expect(office.app.get(AskEdition).execute(office.clerk)).rejects.toMatchObject({ code: 'editions/no-signing-key' });
    await office.newKey();
  });

  it('has a number, a date, an end, and everything it holds is what was signed', async () => {
    const edition = await office.issue();
    expect(edition).toMatchObject({ number: 1, status: 'issued', contacts: 1, states: 1, added: 1, changed: 0, withdrawn: 0 });
    const file = JSON.parse((await office.file('json')).toString()) as { payload: string };
    expect(createHash('sha256').update(Buffer.from(file.payload, 'base64url')).digest('hex')).toBe(edition.hash);
    expect(await office.content()).toMatchObject({
      type: 'liaison-edition',
      number: 1,
      previous: null,
      keys: [{ kid: edition.keyId, standing: 'current' }],
      contacts: [{ id: desk, channels: [{ address: 'duty@cert.qm.example', lastConfirmedAt: null }] }],
      changes: { added: [{ id: desk }], changed: [], withdrawn: [] },
    });
  });

  it('says what differs from the one before, and nothing when nothing does', async () => {
    const second = await office.issue();
    expect(second).toMatchObject({ number: 2, added: 0, changed: 0, withdrawn: 0 });
    const newcomer = await office.add({ state: 'QN', institutionLatin: 'CERT of the North' });
    await sql(`update contact_version set record = record || '{"roleTitle": "Night desk"}' where contact_id = $1`, [desk]);
    const third = await office.issue();
    expect(third.changes).toEqual({
      added: [{ id: newcomer, state: 'QN', category: 'technical', institutionLatin: 'CERT of the North' }],
      changed: [{ id: desk, state: 'QM', category: 'technical', institutionLatin: 'National CERT', fields: ['roleTitle'] }],
      withdrawn: [],
    });
    await sql(`update contact set status = 'withdrawn', changed_at = $2 where id = $1`, [newcomer, office.api.clock.now()]);
    const fourth = await office.issue();
    expect(fourth.changes.withdrawn.map(({ id }) => id)).toEqual([newcomer]);
    expect((await office.content()).previous).toEqual({ number: 3, hash: third.hash });
  });

  it('never holds what not every member may see, in any format', async () => {
    const shy = await office.add({
      institutionLatin: 'Shy office',
      place: `${CANARY}-place`,
      remit: ['decides'],
      channels: [
        { kind: 'email', address: 'seen@shy.example' },
        { kind: 'email', address: `${CANARY}-hidden@shy.example`, visibility: 'owner-and-manager' },
        { kind: 'email', address: `${CANARY}-peers@shy.example`, visibility: 'same-category' },
        { kind: 'phone', address: NUMBER, personal: true },
      ],
    });
    await office.app.get(SetVisibility).execute(owner(), shy, 1, { place: 'owner-and-manager', remit: 'same-category' });
    await office.add({
      category: 'authority',
      institutionLatin: `${CANARY}-authority`,
      channels: [{ kind: 'email', address: 'm@qm.example' }],
    });
    await sql(`insert into state (directory_id, code, names, participation) values ($1, 'QZ', $2, 'withdrawn')`, [
      office.database.directoryId,
      { en: `${CANARY}-State` },
    ]);
    await office.add({ state: 'QZ', institutionLatin: `${CANARY}-of-a-State-that-left` });
    await office.issue();
    const contact = (await office.content()).contacts.find(({ id }: { id: string }) => id === shy);
    expect(contact.channels.map(({ address }: { address: string }) => address)).toEqual(['seen@shy.example', '+41•••••••67']);
    expect(contact).toMatchObject({ place: null, remit: [] });
    for (const format of ['json', 'csv', 'vcf'] as const) {
      const bytes = await office.file(format);
      expect([format, bytes.includes(CANARY), bytes.includes(NUMBER)]).toEqual([format, false, false]);
    }
    expect(JSON.stringify(await office.content())).not.toMatch(new RegExp(`${CANARY}|${NUMBER.slice(1)}`));
  });

  it('comes once when two are ordered at the same moment', async () => {
    const orders = await Promise.allSettled([1, 2, 3].map(() => office.app.get(AskEdition).execute(office.clerk)));
    const refused = orders.filter((order) => order.status === 'rejected').map(({ reason }) => (reason as { code: string }).code);
    expect(refused).toEqual(['editions/under-way', 'editions/under-way']);
    const before = (await office.content()).number as number;
    await Promise.all([office.work.get(IssueEditionsDue).work(), office.work.get(IssueEditionsDue).work()]);
    expect((await office.content()).number).toBe(before + 1);
  });

  it('stays as it was issued, byte for byte, whatever anybody does', async () => {
    const id = (await sql<{ id: string }>(`select id from edition where status = 'issued' order by number desc limit 1`))[0]!.id;
    await expect(sql('update edition set hash = repeat($2, 64) where id = $1', [id, '0'])).rejects.toThrow('never changes');
    await expect(sql(`update edition_file set bytes = 'x' where edition_id = $1 and format = 'json'`, [id])).rejects.toThrow(
      'never changes',
    );
  });

  it('is recorded: who ordered it, that it came, and who took it', async () => {
    const acts = await sql<{ act: string; actor: string }>(
      `select distinct act, actor from audit_entry where act like 'directory/edition-%' order by 1`,
    );
    expect(acts).toEqual(
      expect.arrayContaining([
        { act: 'directory/edition-asked', actor: 'operator:clerk' },
        { act: 'directory/edition-fetched', actor: 'operator:clerk' },
        { act: 'directory/edition-issued', actor: 'system:editions' },
      ]),
    );
  });

  it('can be withdrawn with a reason, and a signed list says so until the next one', async () => {
    const withdraw = (number: number, because: string) => office.app.get(WithdrawEdition).execute(office.clerk, number, because);
    await expect(withdraw(1, ' ')).rejects.toMatchObject({ faults: [{ pointer: '/because', code: 'text-needed' }] });
    await expect(withdraw(99, 'Gone')).rejects.toMatchObject({ code: 'access/not-found' });
    await withdraw(1, 'The names of one State were out of date.');
    await office.work.get(IssueEditionsDue).work();
    const list = await office.app.get(EditionsQuery).withdrawals(office.clerk);
    const { payload } = JSON.parse(list ?? '{}') as { payload: string };
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      type: 'liaison-withdrawals',
      editions: [{ number: 1, because: 'The names of one State were out of date.' }],
      contacts: [{ institutionLatin: 'CERT of the North' }],
    });
    expect(await office.work.get(IssueEditionsDue).overdue(office.api.clock.now())).toMatchObject({ count: 0 });
  });

  it('keeps its signing key from everybody but the worker that makes editions', async () => {
    const seen = async (parts: typeof office.api, actor: string) => {
      const runner = parts.source.createQueryRunner();
      try {
        await runner.query(`begin; select set_config('app.directory', '${office.database.directoryId}', true), set_config('app.actor', '${actor}', true),
          set_config('app.roles', 'system,operator,manager', true)`);
        return ((await runner.query('select secret from edition_key_secret')) as unknown[]).length;
      } catch (error) {
        return (error as Error).message;
      } finally {
        await runner.query('rollback');
        await runner.release();
      }
    };
    expect(await seen(office.worker, system('editions', '').name)).toBe(1);
    expect(await seen(office.worker, system('delivery', '').name)).toBe(0);
    expect(await seen(office.api, system('editions', '').name)).toMatch('permission denied');
  });
});

describe('a directory too large for an edition', () => {
  it('goes without the book first, and then without an edition, and says what to do instead', async () => {
    const office = await EditionOffice.open();
    try {
      await office.newKey();
      const contact = await office.add();
      await office.multiply(contact, 10_000);
      const edition = await office.issue({ books: true });
      expect([edition.contacts, edition.files.map(({ format, status }) => [format, status])]).toEqual([
        10_001,
        [
          ['csv', 'ready'],
          ['json', 'ready'],
          ['vcf', 'ready'],
        ],
      ]);
      await expect(office.file('pdf', 1, 'en')).rejects.toMatchObject({
        code: 'editions/too-many-for-book',
        values: { count: 10_001, max: 10_000 },
      });
      await office.multiply(contact, 40_000);
      await expect(office.app.get(AskEdition).execute(office.clerk)).rejects.toMatchObject({
        code: 'editions/too-many-contacts',
        values: { count: 50_001, max: 50_000 },
      });
    } finally {
      await office.close();
    }
  }, 120_000);
});
