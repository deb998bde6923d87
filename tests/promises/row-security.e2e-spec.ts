import { Client } from 'pg';
import { AddContact } from '@liaison/directory';
import { newId, operator } from '@liaison/kernel';
import { asAdmin } from '../support/database.js';
import { PDF } from '../support/nominations-pdf.js';
import { contactOf } from '../support/directory.js';
import { BODY, RequestStates } from '../support/request-states.js';
import { UNLIMITED } from '../support/unlimited.js';

/** Tables under forced row security, and the columns that say whose a row is. */
const WALLED: Readonly<Record<string, readonly string[]>> = {
  account: ['state'],
  api_key: ['state'],
  contact_import: ['state'],
  contact_read: [],
  contact_report: ['state'],
  duplicate_dismissal: ['state'],
  delivery: ['owner_state', 'recipient_state'],
  edition_key_secret: [],
  factor_reset: ['state'],
  hand_over: ['state'],
  hash_root: [],
  hidden_field: ['state'],
  holder: ['state'],
  identity_link: [],
  import_row: ['owner_state'],
  incident_classification: ['sender_state'],
  incident_fact: ['sender_state', 'receiver_state'],
  incident_message: ['sender_state', 'receiver_state'],
  incident_note: ['state'],
  incident_plan: ['sender_state', 'receiver_state'],
  incident_receiver_view: ['sender_state', 'receiver_state'],
  incident_request: ['sender_state'],
  incident_thread: ['sender_state', 'receiver_state'],
  invitation: ['state'],
  mirror_grant: ['state'],
  openpgp_key: ['state'],
  participation: ['state'],
  note_verbale_file: ['state'],
  passkey: [],
  passkey_challenge: [],
  password_reset: [],
  personal_number: ['state'],
  proposal: ['state'],
  proposal_event: ['state'],
  recovery_code: [],
  role_change: ['state'],
  session: [],
  sign_in_place: [],
  totp: [],
  totp_pending: [],
  used_sign_on: [],
};

/** Published to everybody; row security binds who may write. */
const PUBLISHED = [
  ...['severity_choice', 'severity_level', 'severity_scheme', 'severity_standing', 'severity_version'],
  ...['state_file', 'state_profile'],
];

/** Tables without it, and why every role of the application may read all of them. */
const OPEN: Readonly<Record<string, string>> = {
  attempt: 'keyed hashes and instants; who they are cannot be read from them',
  audit_entry: 'read through one statement that filters by State; never changed by anybody',
  audit_head: 'hashes, meant for publication',
  audit_leaf: 'numbers and ids',
  audit_value: 'written only; read by nobody yet',
  call_count: 'keyed hashes and instants',
  channel: 'member-visible; what is not is filtered in the one statement, personal numbers stand apart',
  clock_offset: 'one interval for rehearsals',
  contact: 'member-visible; hidden values stand apart',

  contact_view: 'counts per reader and hour, until they are entries of the trail',
  contact_version: 'member-visible values only, channels filtered by the same rule',
  directory: 'the name of the register',
  directory_change: 'ids and numbers; what is told of them is filtered in one statement',
  edition: 'numbers, hashes and counts, the same for every member',
  edition_file: 'what every member may see; fetching it is an act',
  edition_key: 'public halves, meant for publication',
  edition_withdrawals: 'signed, meant for publication',
  heartbeat: 'processes and instants',
  idempotency_key: 'looked up by actor and key only',
  known_place: 'keyed hashes and instants',
  migrations: 'names of migrations',
  search_word: 'words of contacts, told only to whoever finds a contact by them',
  state: 'the list of members',
  verification_check: 'filtered by State in its statements; codes are keyed hashes',
  verification_round: 'filtered by State in its statements',
  wrong_code: 'counters',
};

const NUMBER = '+41791234567';

describe('row security', () => {
  let states: RequestStates;
  let own: { id: string };
  let url: Record<'api' | 'worker', string>;
  let contact: string;

  beforeAll(async () => {
    // Two connections, one of them listening for revoked keys now and then: what crosses would cross here.
    states = await RequestStates.start({ env: UNLIMITED, poolSize: 2 });
    const { app } = states;
    url = { api: app.database.apiUrl, worker: app.database.workerUrl };
    own = await states.sent();
    await states.post(`/${own.id}/acknowledgement`, 'QN');
    await states.post(`/${own.id}/answer`, 'QN', { text: 'Here it is.' });
    await states.post(`/${own.id}/receiver-view`, 'QN', { tooHigh: true });
    await states.post(`/${own.id}/classification`, 'QM', { severity: { scheme: 'ref6', level: 'R5' }, reason: 'Why.' });
    await states.post('', 'QN', { ...BODY, to: ['QO'] });
    await app.createAccount({ email: 'liaison@qm.example', state: 'QM', roles: ['liaison'] });
    const channels = [
      { kind: 'email' as const, address: 'x@qm.example' },
      { kind: 'phone' as const, address: NUMBER, personal: true as const, visibility: 'owner-and-manager' as const },
    ];
    contact = await app.get(AddContact).execute(operator('test', app.database.directoryId), contactOf({ place: 'Porto', channels }));
    const administrator = await app.issueKey('QM', ['state-administrator']);
    const headers = { 'if-match': '"v1"' };
    await app.call('PATCH', `/api/v1/contacts/${contact}/visibility`, {
      key: administrator,
      body: { place: 'owner-and-manager' },
      headers,
    });
  });
  afterAll(() => states.app.close());

  it('walls what is proposed, its history and its notes verbales, and there are some', async () => {
    const key = await states.app.issueKey('QM', ['nominating-authority']);
    const note = { reference: 'NV/1', date: '2026-02-27', file: PDF.toString('base64') };
    const body = { act: 'change', contact, values: { institution: 'Another name' }, noteVerbale: note };
    expect((await states.app.call('POST', '/api/v1/nominations', { key, body })).status).toBe(201);
    for (const table of ['proposal', 'proposal_event', 'note_verbale_file']) {
      const seen = async (state: string) => (await inContext('api', as(state), `select 1 from ${table}`)).length;
      expect([table, await seen('QM'), await seen('QN')]).toEqual([table, 1, 0]);
      expect([table, await refusal(`update ${table} set state = 'QO' where state = 'QM'`)]).toEqual([
        table,
        expect.stringMatching(/accepted|42501/),
      ]);
      expect([table, (await admin(`select 1 from ${table} where state = 'QM'`)).length]).toEqual([table, 1]);
    }
  });

  const admin = <T extends object>(sql: string) =>
    asAdmin(states.app.database.adminUrl, async (client) => (await client.query<T>(sql)).rows);

  it('is decided for every table there is', async () => {
    const tables = await admin<{ name: string; walled: boolean }>(`select relname as name, relrowsecurity and relforcerowsecurity as walled
      from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname`);
    expect(tables.filter(({ walled }) => walled).map(({ name }) => name)).toEqual([...Object.keys(WALLED), ...PUBLISHED].sort());
    expect(tables.filter(({ walled }) => !walled).map(({ name }) => name)).toEqual(Object.keys(OPEN).sort());
  });

  it('is not gone around by a view or a function of the owner', async () => {
    const views = await admin(`select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
      and not coalesce(reloptions @> array['security_invoker=true'], false)`);
    const definers = await admin<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect([views, definers.map(({ name }) => name)]).toEqual([[], ['ring']]);
  });

  const inContext = async <T extends object>(kind: 'api' | 'worker', context: Record<string, string>, sql: string): Promise<T[]> => {
    const client = new Client({ connectionString: url[kind] });
    await client.connect();
    try {
      await client.query('begin');
      for (const [name, value] of Object.entries(context)) await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  /** Where a role has no right to a table at all, there is no row to be kept from it. */
  const mayRead = async (kind: 'api' | 'worker', table: string) =>
    (await inContext<{ ok: boolean }>(kind, {}, `select has_table_privilege('${table}', 'select') as ok`))[0]?.ok === true;

  const as = (state: string) => ({
    directory: states.app.database.directoryId,
    state,
    actor: `account:${newId()}`,
    roles: 'liaison,observer,state-administrator,nominating-authority',
  });

  it.each(['api', 'worker'] as const)('shows the %s nothing without a context, where there is something', async (kind) => {
    for (const table of Object.keys(WALLED)) {
      if (!(await mayRead(kind, table))) continue;
      expect([table, await inContext(kind, {}, `select 1 from ${table}`)]).toEqual([table, []]);
      const empty = { directory: states.app.database.directoryId, state: '', actor: '', roles: '' };
      expect([table, await inContext(kind, empty, `select 1 from ${table}`)]).toEqual([table, []]);
    }
    const filled = [
      'incident_request',
      'incident_thread',
      'incident_message',
      'incident_fact',
      'incident_classification',
      'incident_receiver_view',
      'delivery',
      'account',
      'api_key',
      'personal_number',
      'hidden_field',
    ];
    for (const table of filled) expect([table, (await admin(`select 1 from ${table}`)).length > 0]).toEqual([table, true]);
  });

  it('shows a State nothing that is another’s', async () => {
    for (const [table, columns] of Object.entries(WALLED)) {
      if (!(await mayRead('api', table))) continue;
      const others = columns.length ? `where 'QO' not in (${columns.map((column) => `coalesce(${column}, '')`).join(', ')})` : '';
      const request = { incident_request: 'id', incident_classification: 'request_id' }[table];
      const visible = request ? `${others} and ${request} not in (select request_id from incident_thread)` : others;
      expect([table, await inContext('api', as('QO'), `select 1 from ${table} ${visible}`)]).toEqual([table, []]);
    }
  });

  it('tells a State nothing by the way it refuses', async () => {
    const [thread] = await admin<{ id: string; request_id: string; directory_id: string }>(
      `select * from incident_thread where receiver_state = 'QN'`,
    );
    const { id = '', request_id: request = '', directory_id: directory = '' } = thread ?? {};
    const attempts = [
      `update incident_thread set status = 'closed' where id = '${id}' returning id`,
      `update delivery set status = 'cancelled', settled_at = now() where thread_id = '${id}' returning id`,
      `delete from incident_request where id = '${request}' returning id`,
      `select 1 from incident_request where id = '${request}' for update`,
    ];
    for (const sql of attempts) expect([sql, await inContext('api', as('QO'), sql)]).toEqual([sql, []]);
    const hanging = [
      `insert into incident_fact (id, directory_id, thread_id, sender_state, receiver_state, kind, at) values ('${newId()}', '${directory}', '${id}', 'QO', 'QM', 'x', now())`,
      `insert into incident_message (id, directory_id, thread_id, sender_state, receiver_state, from_state, kind, content, at, by) values ('${newId()}', '${directory}', '${id}', 'QO', 'QM', 'QO', 'answer', '{}', now(), 'x')`,
      `insert into incident_note (id, directory_id, request_id, state, text, at, by) values ('${newId()}', '${directory}', '${request}', 'QO', 'x', now(), 'x')`,
      `insert into incident_receiver_view (id, directory_id, thread_id, sender_state, receiver_state, shared, too_high, text, at, by) values ('${newId()}', '${directory}', '${id}', 'QM', 'QO', false, false, 'x', now(), 'x')`,
      `insert into incident_classification (id, directory_id, request_id, sender_state, after, at, by) values ('${newId()}', '${directory}', '${request}', 'QO', '{}', now(), 'x')`,
      `insert into incident_plan (id, directory_id, thread_id, sender_state, receiver_state, revision, plan, replaced_at) values ('${newId()}', '${directory}', '${id}', 'QO', 'QN', 9, '{}', now())`,
      `insert into incident_thread (id, directory_id, request_id, exercise, sender_state, receiver_state, status) values ('${newId()}', '${directory}', '${request}', false, 'QM', 'QN', 'sent')`,
    ];
    for (const sql of hanging) {
      const real = await refusal(sql);
      const invented = await refusal(sql.replaceAll(id, newId()).replaceAll(request, newId()));
      expect([sql, real]).toEqual([sql, invented]);
    }
  });

  /** SQLSTATE alone: what the api makes its answer from. */
  async function refusal(sql: string): Promise<string> {
    return inContext('api', as('QO'), sql).then(
      () => 'accepted',
      (error: unknown) => String((error as { code?: unknown }).code),
    );
  }

  it('keeps 500 mixed calls on two connections apart', async () => {
    const seen = async (key: 'QM' | 'QN' | 'QO' | 'manager', path: string) => states.app.call('GET', path, { key: states.keys[key] });
    const parties = { QM: ['QM', 'QN'], QN: ['QM', 'QN', 'QO'], QO: ['QN', 'QO'], manager: [] } as const;
    const keys = Object.keys(parties) as (keyof typeof parties)[];
    await Promise.all(
      Array.from({ length: 500 }, async (_, i) => {
        const key = keys[i % keys.length] ?? 'QM';
        if (i % 3 === 0) {
          const { status } = await seen(key, `/api/v1/incident-requests/${own.id}`);
          expect([key, status]).toEqual([key, key === 'QM' || key === 'QN' ? 200 : key === 'QO' ? 404 : expect.any(Number)]);
          if (key === 'manager') expect([403, 404]).toContain(status);
        } else if (i % 3 === 1) {
          const { status, body } = await seen(key, '/api/v1/incident-requests');
          const named = [...JSON.stringify(body).matchAll(/"(Q[MNO])"/g)].map(([, state]) => state ?? '');
          expect([key, status]).toEqual([key, key === 'manager' ? 403 : 200]);
          for (const state of named) expect(parties[key]).toContain(state);
        } else {
          const { body } = await seen(key, `/api/v1/contacts/${contact}`);
          expect([key, body.place]).toEqual([key, key === 'QM' || key === 'manager' ? 'Porto' : null]);
        }
      }),
    );
  });
});
