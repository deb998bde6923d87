import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { ImportContacts, ImportsQuery, type RowFault, UndoImport } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import type { Answer, Call } from '../support/app.js';
import { MAREVIA } from '../support/directory.js';
import { Nominations, NOTE } from '../support/nominations.js';

const HEADER = 'key,state,category,institution,institution_latin,role_title,languages,time_zone,hours,channels';
const HOURS = 'mon 09:00-17:00; tue 09:00-17:00';
const row = (key: string, state: string, values: { title?: string; address?: string; languages?: string; hours?: string } = {}) =>
  [
    ...[key, state, 'technical', `technical office of ${state}`, `technical office of ${state}`, values.title ?? 'Duty desk'],
    ...[values.languages ?? 'en', 'UTC', values.hours ?? HOURS, values.address ?? `technical@${state.toLowerCase()}.example`],
  ].join(',');
const fileOf = (...rows: readonly string[]) => [HEADER, ...rows, ''].join('\r\n');

let stage: Nominations;
let serial = 0;
type Who = Parameters<Nominations['call']>[2];

beforeAll(async () => (stage = await Nominations.start({ IMPORT_SOURCES: 'UN list, OSCE' })));
afterAll(() => stage.close());

const call = (method: string, path: string, who: Who, more: Omit<Call, 'key'> = {}) =>
  stage.call(method, `/contact-imports${path}`, who, more);
const upload = (who: Who, file: string | Uint8Array, source: string | null = 'club', headers: Record<string, string> = {}) =>
  call('POST', `?file=list.csv${source === null ? '' : `&source=${encodeURIComponent(source)}`}`, who, {
    body: file,
    headers: { 'content-type': 'text/csv', ...headers },
  });
const apply = (id: string, who: Who, tag = '*') => call('POST', `/${id}/application`, who, { body: {}, headers: { 'if-match': tag } });
const act = (id: string, what: string, who: Who) => call('POST', `/${id}/${what}`, who, { body: {} });
const rowsOf = async (id: string, who: Who, query = '') => (await call('GET', `/${id}/rows?limit=200${query}`, who)).body.items;
const idOf = ({ status, body }: Answer): string => {
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id as string;
};
const clerk = () => operator('clerk', stage.app.database.directoryId);
const byOperator = (file: string, source?: string) => {
  const faults: RowFault[] = [];
  const options = {
    open: () => Readable.from([Buffer.from(file)]),
    file: 'list.csv',
    source,
    onFault: (one: RowFault) => faults.push(one),
  };
  return stage.app.get(ImportContacts).execute(clerk(), options);
};
const undoByOperator = async (reference: string | null) => {
  const { id } = await stage.app.get(ImportsQuery).called(clerk(), reference ?? '');
  const stayed: string[] = [];
  return { ...(await stage.app.get(UndoImport).execute(clerk(), id, { onStayed: (one) => stayed.push(one.id) })), names: stayed };
};
const keyed = async (key: string) =>
  (await stage.sql<{ id: string; status: string }>('select id, status from contact where import_key = $1', [key]))[0];
/** A State nobody has entered a contact for yet. */
const fresh = async () => {
  const code = `X${String.fromCharCode(65 + serial++)}`;
  await stage.sql('insert into state (directory_id, code, names) values ($1, $2, $3)', [stage.app.database.directoryId, code, MAREVIA]);
  return code;
};
const technical = (state: string) => stage.states.contacts[`${state}:technical`] ?? '';

it('shows a list row by row before anything changes, whose each value is, and what is kept', async () => {
  const file = fileOf(
    row(technical('QM'), 'QM', { title: '=Watch' }),
    row('new-1', 'QM', { address: 'new@qm.example' }),
    row(technical('QN'), 'QN'),
  );
  const { status, headers, body } = await upload('manager', file, 'OSCE');
  expect([status, headers.get('etag')]).toEqual([201, '"v1"']);
  expect(body).toMatchObject({
    reference: expect.stringMatching(/^IMP-2026-\w{4}-\w{3}$/) as string,
    status: 'previewed',
    source: 'OSCE',
    file: 'list.csv',
    counts: { rows: 3, added: 0, nominated: 1, changed: 0, unchanged: 1, kept: 1, keptFields: { roleTitle: 1 } },
  });
  const rows = await rowsOf(body.id as string, 'manager');
  expect(rows.map(({ line, outcome }: { line: number; outcome: string }) => [line, outcome])).toEqual([
    [2, 'kept'],
    [3, 'nominated'],
    [4, 'unchanged'],
  ]);
  expect(rows[0].verdicts).toEqual([
    { field: 'roleTitle', before: 'Duty desk', after: '=Watch', verdict: 'kept-own', source: null, since: expect.any(String) as string },
  ]);
  expect(rows[1].verdicts).toContainEqual(
    expect.objectContaining({ field: 'channels', before: null, after: [{ kind: 'email', address: 'new@qm.example' }], verdict: 'added' }),
  );
  const [page] = [(await call('GET', `/${body.id as string}/rows?limit=2`, 'manager')).body];
  expect((await call('GET', `/${body.id as string}/rows?limit=2&cursor=${page.nextCursor as string}`, 'manager')).body.items).toHaveLength(
    1,
  );
  expect(await rowsOf(body.id as string, 'manager', '&outcome=kept')).toHaveLength(1);
  expect(await stage.sql('select from proposal where import_id is not null')).toEqual([]);
});

it('makes drafts that the State submits; what becomes a contact is known again by its key', async () => {
  const id = idOf(await upload('manager', fileOf(row('known-1', 'QM', { address: 'known@qm.example' })), 'OSCE'));
  const applied = await apply(id, 'manager', '"v1"');
  expect([applied.status, applied.body.status, applied.headers.get('etag')]).toEqual([200, 'applied', '"v2"']);
  const [{ proposal }] = await rowsOf(id, 'manager');
  const draft = await stage.one(proposal.id as string);
  expect(draft).toMatchObject({ state: 'QM', act: 'nominate', status: 'draft', reference: proposal.reference });
  expect(draft.events[0].data).toEqual({ draft: true, import: applied.body.reference, source: 'OSCE' });
  expect((await stage.act(proposal.id as string, 'submission', 'authority', { noteVerbale: NOTE })).status).toBe(200);
  await stage.sql(`update proposal set status = 'cooling-off', applies_at = '2026-01-01' where id = $1`, [proposal.id]);
  await stage.work();
  expect(await keyed('known-1')).toMatchObject({ status: 'active' });
  const again = await upload('manager', fileOf(row('known-1', 'QM', { address: 'known@qm.example' })), 'OSCE');
  expect(again.body.counts).toMatchObject({ unchanged: 1, nominated: 0 });
});

it('does not make the same draft twice while the first one waits', async () => {
  const file = fileOf(row('twice-1', 'QM', { address: 'twice@qm.example' }));
  await apply(idOf(await upload('manager', file)), 'manager');
  expect((await upload('manager', file, 'OSCE')).body.counts).toMatchObject({ waiting: 1, nominated: 0 });
});

it('is applied once, however many ask at the same time, and undone once', async () => {
  const id = idOf(await upload('manager', fileOf(row('race-1', 'QM', { address: 'race@qm.example' }))));
  const tries = await Promise.all([apply(id, 'manager'), apply(id, 'manager'), act(id, 'discard', 'manager')]);
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const drafts = await stage.sql('select from proposal where import_id = $1', [id]);
  expect(drafts).toHaveLength((await call('GET', `/${id}`, 'manager')).body.status === 'applied' ? 1 : 0);
  const other = idOf(await upload('manager', fileOf(row('race-2', 'QM', { address: 'race2@qm.example' }))));
  expect((await act(other, 'undo', 'manager')).status).toBe(409);
  const [applied, undone] = await Promise.all([apply(other, 'manager'), act(other, 'undo', 'manager')]);
  expect(applied.status).toBe(200);
  if (undone.status === 409) expect((await act(other, 'undo', 'manager')).status).toBe(200);
  const both = await Promise.all([act(other, 'undo', 'manager'), act(other, 'undo', 'manager')]);
  expect(both.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([409, 'directory/illegal-import-step']));
  const left = await stage.sql<{ status: string }>('select status from proposal where import_id = $1', [other]);
  expect(left).toEqual([{ status: 'taken-back' }]);
});

it('applies what was looked at, or shows what it would mean now', async () => {
  const state = await fresh();
  await byOperator(fileOf(row('drift-1', state)), 'OSCE');
  const contact = (await keyed('drift-1'))?.id ?? '';
  const id = idOf(await upload('manager', fileOf(row('drift-1', state, { title: 'Watch' })), 'OSCE'));
  const administrator = await stage.app.issueKey(state, ['state-administrator']);
  const patch = { body: { roleTitle: 'Own words' }, headers: { 'if-match': '"v1"' }, key: administrator };
  expect((await stage.app.call('PATCH', `/api/v1/contacts/${contact}`, patch)).status).toBe(200);
  expect((await apply(id, 'manager', '"v1"')).body).toMatchObject({ status: 409, code: 'directory/import-outdated' });
  expect((await apply(id, 'manager', '"v1"')).status).toBe(412);
  const now = await call('GET', `/${id}`, 'manager');
  expect([now.headers.get('etag'), now.body.status, now.body.counts.kept]).toEqual(['"v2"', 'previewed', 1]);
  expect((await rowsOf(id, 'manager'))[0].verdicts).toMatchObject([{ verdict: 'kept-own', before: 'Own words' }]);
  expect((await apply(id, 'manager', '"v2"')).body.counts).toMatchObject({ kept: 1, changed: 0 });
  expect((await call('POST', `/${id}/application`, 'manager', { body: {} })).status).toBe(428);
});

it('lets the higher of two sources win, and tells which one keeps a value', async () => {
  const state = await fresh();
  await byOperator(fileOf(row('rank-1', state)), 'OSCE');
  const verdict = async (source: string) => {
    const id = idOf(await upload('manager', fileOf(row('rank-1', state, { title: `Desk of ${source}` })), source));
    const [found] = await rowsOf(id, 'manager');
    await act(id, 'discard', 'manager');
    return [found.outcome, found.verdicts[0].verdict, found.verdicts[0].source];
  };
  expect(await verdict('UN list')).toEqual(['changed', 'changed', 'OSCE']);
  expect(await verdict('OSCE')).toEqual(['changed', 'changed', 'OSCE']);
  expect(await verdict('club')).toEqual(['kept', 'kept-higher', 'OSCE']);
});

it('takes a State’s own list from its nominating authority alone, for its own State alone', async () => {
  const change = row(technical('QM'), 'QM', { title: 'Watch of QM' });
  const refused = await upload('authority', fileOf(change, row('x', 'QN'), row('y', 'QO')), null);
  expect(refused.body).toMatchObject({ status: 422, code: 'directory/import-faulty' });
  expect(refused.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
    ['/3/state', 'other-state'],
    ['/4/state', 'other-state'],
  ]);
  const own = await upload('authority', fileOf(change), null);
  expect(own.body).toMatchObject({ source: null, state: 'QM', counts: { changed: 1, kept: 0 } });
  expect((await upload('authority', fileOf(change), 'OSCE')).body.counts).toMatchObject({ changed: 0, kept: 1 });
  const id = own.body.id as string;
  for (const who of ['otherAuthority', 'liaison', 'observer', 'other'] as const)
    expect([who, (await call('GET', `/${id}`, who)).status]).toEqual([who, who === 'otherAuthority' ? 404 : 403]);
  expect((await act(id, 'discard', 'otherAuthority')).status).toBe(404);
  expect((await apply(id, 'manager')).body).toMatchObject({ status: 403, code: 'directory/import-of-others' });
  expect((await act(id, 'undo', 'otherAuthority')).status).toBe(404);
  for (const who of ['liaison', 'observer', 'second'] as const)
    expect([who, (await upload(who, fileOf(change))).status]).toEqual([who, 403]);
  expect((await apply(id, 'authority')).status).toBe(200);
  expect((await act(id, 'undo', 'authority')).body.undone).toMatchObject({ takenBack: 1, withdrawn: 0 });
  const ofManager = idOf(await upload('manager', fileOf(row('z', 'QM'))));
  expect((await call('GET', `/${ofManager}`, 'authority')).status).toBe(404);
  expect((await call('GET', '', 'authority')).body.items.map(({ owner }: { owner: string }) => owner)).not.toContain('office');
});

it('undoes what nobody has worked with, and leaves what a State has submitted, changed or confirmed', async () => {
  const state = await fresh();
  const keys = ['gone', 'changed', 'confirmed', 'asked', 'staffed'].map((name) => `undo-${name}`);
  const rows = keys.map((key) => row(key, state, { address: `${key}@x.example` }));
  const { reference, added } = await byOperator(fileOf(...rows, row('undo-draft', 'QM'), row('undo-kept', 'QN')));
  expect(added).toBe(5);
  const ids = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, (await keyed(key))?.id ?? ''] as const)));
  const administrator = await stage.app.issueKey(state, ['state-administrator']);
  const patch = { body: { roleTitle: 'Own words' }, headers: { 'if-match': '"v1"' }, key: administrator };
  await stage.app.call('PATCH', `/api/v1/contacts/${ids['undo-changed'] ?? ''}`, patch);
  await stage.sql(`update channel set last_confirmed_at = now(), last_confirmed_by = 'page' where contact_id = $1`, [
    ids['undo-confirmed'],
  ]);
  await stage.app.call('POST', `/api/v1/contacts/${ids['undo-staffed'] ?? ''}/holders`, { key: administrator, body: { name: 'Somebody' } });
  const { id: request } = await stage.states.sent({ to: [state] });
  const plan = { steps: [{ contacts: [{ id: ids['undo-asked'] }] }] };
  await stage.sql('update incident_thread set plan = $2 where request_id = $1', [request, plan]);
  const [draft] = await stage.sql<{ id: string }>(`select id from proposal where import_key = 'undo-kept'`);
  await stage.act(draft?.id ?? '', 'submission', 'otherAuthority', { noteVerbale: NOTE });
  const undone = await undoByOperator(reference);
  expect(undone).toMatchObject({ withdrawn: 1, takenBack: 1, stayed: 4, submitted: 1 });
  expect(undone.names.sort()).toEqual(
    keys
      .slice(1)
      .map((key) => ids[key])
      .sort(),
  );
  const statuses = await stage.sql<{ id: string; status: string }>('select id, status from contact where id = any($1)', [
    Object.values(ids),
  ]);
  expect(statuses.filter(({ status }) => status === 'withdrawn').map(({ id }) => id)).toEqual([ids['undo-gone']]);
  const { id } = await stage.app.get(ImportsQuery).called(clerk(), reference ?? '');
  expect((await rowsOf(id, 'manager', '&outcome=stayed')).map(({ contact }: { contact: string }) => contact).sort()).toEqual(undone.names);
  expect((await act(id, 'undo', 'manager')).status).toBe(403);
});

it('takes the same list again at once after an undo, but not where the State has withdrawn a contact itself', async () => {
  const state = await fresh();
  const file = fileOf(row('again-1', state));
  await undoByOperator((await byOperator(file)).reference);
  expect(await byOperator(file)).toMatchObject({ added: 1, nominated: 0 });
  await stage.sql(`update contact set status = 'withdrawn', version = 2 where import_key = 'again-1'`);
  await stage.sql(`insert into contact_version (directory_id, contact_id, version, at, actor, record)
    select v.directory_id, v.contact_id, 2, v.at, 'account:x', v.record from contact_version v join contact c on c.id = v.contact_id
    where c.import_key = 'again-1'`);
  expect(await byOperator(file)).toMatchObject({ added: 0, nominated: 0, kept: 1 });
  expect(await byOperator(fileOf(row('again-2', state)))).toMatchObject({ added: 0, nominated: 1 });
});

it('keeps no values of a list longer than it is looked at', async () => {
  const secrets = async (id: string) =>
    (
      await stage.sql<{ n: number }>(
        `select count(*)::int as n from import_row where import_id = $1 and (record::text || verdicts::text) like '%secret@%'`,
        [id],
      )
    )[0]?.n;
  const file = fileOf(
    row('forget-1', 'QM', { address: 'secret@qm.example' }),
    row(technical('QO'), 'QO', { address: 'secret@qo.example' }),
  );
  const [applied, discarded, givenUp] = [
    idOf(await upload('manager', file)),
    idOf(await upload('manager', file)),
    idOf(await upload('manager', file)),
  ];
  expect([await secrets(applied), await secrets(discarded)]).toEqual([2, 2]);
  await apply(applied, 'manager');
  expect(await secrets(applied)).toBe(0);
  expect((await rowsOf(applied, 'manager')).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['nominated', 'kept']);
  await act(discarded, 'discard', 'manager');
  expect([await secrets(discarded), (await apply(discarded, 'manager')).status]).toEqual([0, 409]);
  await stage.sql(`update contact_import set received_at = now() - interval '25 hours' where id = $1`, [givenUp]);
  expect([(await call('GET', `/${givenUp}`, 'manager')).status, (await apply(givenUp, 'manager')).status]).toEqual([404, 404]);
});

it('answers a repeated upload with the first import, and another file under the same key with a refusal', async () => {
  const file = fileOf(row('idem-1', 'QM'));
  const key = { 'idempotency-key': 'one' };
  const first = idOf(await upload('manager', file, 'club', key));
  expect(idOf(await upload('manager', file, 'club', key))).toBe(first);
  expect((await upload('manager', fileOf(row('idem-2', 'QM')), 'club', key)).body.code).toBe('idempotency/different-body');
});

describe('a file that cannot be taken', () => {
  const count = async () => (await stage.sql<{ n: number }>('select count(*)::int as n from contact_import'))[0]?.n;

  it.each<[string, string | Uint8Array, number, string]>([
    ['nothing', '', 422, 'input/invalid'],
    ['UTF-16', Buffer.from(`\uFEFF${fileOf(row('a', 'QM'))}`, 'utf16le'), 422, 'directory/unreadable-file'],
    ['Latin-1', Buffer.from(fileOf(row('a', 'QM', { title: 'Cellule d’écoute é' })), 'latin1'), 422, 'directory/unreadable-file'],
    ['a State that is not listed', fileOf(row('a', 'ZZ')), 422, 'directory/import-faulty'],
    ['a formula where none can be', fileOf(row('=1+1', 'QM')), 422, 'directory/import-faulty'],
    ['a key twice', fileOf(row('a', 'QM'), row('a', 'QM')), 422, 'directory/import-faulty'],
    ['50 MiB', Buffer.alloc(50 * 1_048_576, 'x'), 413, 'input/too-large'],
  ])('%s is refused in one sentence, and nothing of it stays', async (_, file, status, code) => {
    const before = await count();
    const answer = await upload('manager', file).catch((error: unknown) => ({ status: 413, body: { code: 'input/too-large', error } }));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await count()).toBe(before);
  });

  it('needs a source, unless it is the State’s own', async () => {
    expect((await upload('manager', fileOf(row('a', 'QM')), null)).body).toMatchObject({ status: 422, errors: [{ pointer: '/source' }] });
    expect((await upload('authority', fileOf(row('a', 'QM')), 'x'.repeat(101))).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/source' }],
    });
  });

  it('that breaks off on its way leaves nothing', async () => {
    const before = await count();
    const { port } = new URL(stage.app.url);
    const head = `POST /api/v1/contact-imports?source=x HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${stage.keys.manager}\r\n`;
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`${head}content-type: text/csv\r\ncontent-length: 5000\r\n\r\n${fileOf(row('cut', 'QM'))}`);
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    expect((await upload('manager', fileOf(row('not-cut', 'QM')))).status).toBe(201);
    expect(await count()).toBe((before ?? 0) + 1);
  });

  it('of 100,000 rows with one bad one stores nothing and names it', async () => {
    const state = await fresh();
    const bad = row('bad', state, { hours: 'often' });
    function* lines() {
      yield Buffer.from(`${HEADER}\n`);
      for (let n = 0; n < 100_000; n++) yield Buffer.from(`${n === 77_777 ? bad : row(`k${String(n)}`, state)}\n`);
    }
    const faults: RowFault[] = [];
    const options = { open: () => Readable.from(lines()), file: 'large.csv', onFault: (fault: RowFault) => faults.push(fault) };
    expect(await stage.app.get(ImportContacts).execute(clerk(), options)).toMatchObject({ rows: 100_000, faults: 1, applied: false });
    expect(faults).toMatchObject([{ line: 77_779, column: 'hours', code: 'hours-needed' }]);
    expect(await stage.sql('select from contact where state = $1', [state])).toEqual([]);
  }, 300_000);
});
