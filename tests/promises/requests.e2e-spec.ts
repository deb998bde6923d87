import { Test } from '@nestjs/testing';
import { AuditModule } from '@liaison/audit';
import { DatabaseModule, fromSealedColumn } from '@liaison/database';
import { JobsModule } from '@liaison/jobs';
import { AdvanceRequests, RequestsModule } from '@liaison/requests';
import { asAdmin } from '../support/database.js';
import { testProcess, type TestProcess } from '../support/process.js';
import { BODY, RequestStates } from '../support/request-states.js';

const HOUR = 3_600_000;

describe('an incident request', () => {
  let states: RequestStates;
  let worker: TestProcess;
  let advance: AdvanceRequests;

  beforeAll(async () => {
    states = await RequestStates.start();
    worker = await testProcess(states.app.database, 'worker', states.app.process.clock);
    const module = await Test.createTestingModule({
      imports: [DatabaseModule.of(worker), JobsModule, AuditModule, RequestsModule],
    }).compile();
    advance = module.get(AdvanceRequests);
  });

  afterAll(async () => {
    await worker.source.destroy();
    await states.app.close();
  });

  const sql = <T>(statement: string, values: unknown[] = []) =>
    asAdmin(states.app.database.adminUrl, async (admin) => (await admin.query(statement, values)).rows as T[]);

  interface Mail {
    occasion: string;
    recipient: string;
    subject: string;
    text: string;
    status: string;
  }

  async function mailsOf(id: string): Promise<Mail[]> {
    const rows = await sql<Mail & { id: string; body: string }>(
      `select d.id, d.occasion, d.recipient, d.subject, d.body::text, d.status from delivery d join incident_thread t on t.id = d.thread_id
       where t.request_id = $1 order by d.id`,
      [id],
    );
    return rows.map((row) => ({ ...row, text: worker.sealer.open(fromSealedColumn(row.body), `delivery:body:${row.id}`) }));
  }

  const kinds = async (id: string, key: 'QM' | 'QN') =>
    ((await states.get(`/${id}/timeline`, key)).body as { items: { kind: string }[] }).items.map(({ kind }) => kind);

  it('shows its plan before anything is sent', async () => {
    const { status, body } = await states.post('/plan', 'QM', BODY);
    expect(status).toBe(200);
    const { steps } = body as {
      steps: { at: string; category: string; reason: string; contacts: { reason: string; channels: string[] }[] }[];
    };
    expect(steps.map(({ category }) => category)).toEqual(['technical', 'diplomatic', 'authority']);
    for (const { reason, contacts } of steps) {
      expect(reason).toMatch(/\w/);
      expect(contacts[0]?.reason).toMatch(/on duty then; not confirmed yet/);
      expect(contacts[0]?.channels).toHaveLength(1);
    }
    expect((await states.get('', 'QM')).body).toEqual({ items: [], nextCursor: null });
  });

  it('names what was refused once, and does not call it missing as well', async () => {
    const { body } = await states.post('', 'QM', { ...BODY, subject: 'a\r\nBcc: b@y.example', facts: 'x'.repeat(20_001), to: ['?'] });
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/to/0', code: 'state-needed' }),
      expect.objectContaining({ pointer: '/subject', code: 'line-break' }),
      expect.objectContaining({ pointer: '/facts', code: 'too-long' }),
    ]);
  });

  it('lives from draft to closure, seen by both sides with every fact', async () => {
    const draft = await states.post('', 'QM', { ...BODY, draft: true, facts: '' });
    expect([draft.status, draft.body.threads]).toEqual([201, [{ state: 'QN', status: 'draft', plan: null }]]);
    const { id, reference } = draft.body as { id: string; reference: string };
    expect(reference).toMatch(/^REQ-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/);
    expect((await states.get(`/${id}`, 'QN')).status).toBe(404);
    expect((await states.post(`/${id}/sending`, 'QM')).body.errors).toEqual([
      expect.objectContaining({ pointer: '/facts', code: 'missing' }),
    ]);

    const etag = (await states.get(`/${id}`, 'QM')).headers.get('etag') ?? '';
    const patch = (headers: Record<string, string>) =>
      states.app.call('PATCH', `/api/v1/incident-requests/${id}`, { key: states.keys.QM, body: { facts: BODY.facts }, headers });
    expect((await patch({})).status).toBe(428);
    expect((await patch({ 'if-match': '"v99"' })).status).toBe(412);
    const changed = await patch({ 'if-match': etag });
    expect([changed.status, changed.body.facts]).toEqual([200, BODY.facts]);
    expect((await patch({ 'if-match': etag })).status).toBe(412);

    expect((await states.post(`/${id}/sending`, 'QM')).status).toBe(201);
    expect((await states.post(`/${id}/sending`, 'QM')).body.code).toBe('requests/illegal-transition');
    expect((await patch({ 'if-match': '*' })).body.code).toBe('requests/not-a-draft');

    const seen = await states.get(`/${id}`, 'QN');
    expect(seen.body).toMatchObject({ reference, status: 'sent', facts: BODY.facts, threads: [{ state: 'QN', plan: null }] });
    const need = await states.post(`/${id}/decision`, 'QN', { decision: 'need-more', text: 'Which addresses?' });
    expect(need.status).toBe(201);
    expect((await states.post(`/${id}/messages`, 'QM', { text: '192.0.2.1' })).status).toBe(201);
    expect((await states.post(`/${id}/decision`, 'QN', { decision: 'accept' })).status).toBe(201);
    expect((await states.post(`/${id}/answer`, 'QN', { text: 'Stopped.', timeFrame: 'today' })).status).toBe(201);
    expect((await states.post(`/${id}/closure`, 'QM')).status).toBe(201);
    expect((await states.post(`/${id}/withdrawal`, 'QM')).body.code).toBe('requests/illegal-transition');

    const life = ['sent', 'step-started', 'acknowledged', 'more-information', 'message', 'accepted', 'answered', 'closed'];
    expect(await kinds(id, 'QM')).toEqual(life);
    expect(await kinds(id, 'QN')).toEqual(life);
    const closed = (await states.get(`/${id}`, 'QM')).body;
    expect(closed.threads[0].messages.map(({ content }: { content: object }) => content)).toEqual([
      { decision: 'need-more', text: 'Which addresses?' },
      { text: '192.0.2.1' },
      { decision: 'accept' },
      { text: 'Stopped.', timeFrame: 'today' },
    ]);
  });

  it('discards a draft and nothing else', async () => {
    const { id } = (await states.post('', 'QM', { draft: true })).body as { id: string };
    const discard = (of: string) =>
      states.app.call('DELETE', `/api/v1/incident-requests/${of}`, { key: states.keys.QM, headers: { 'if-match': '*' } });
    expect((await discard(id)).status).toBe(204);
    expect((await states.get(`/${id}`, 'QM')).status).toBe(404);
    expect((await discard((await states.sent()).id)).body.code).toBe('requests/not-a-draft');
  });

  it('escalates by its stored plan when nobody acknowledges, and ends with "no reply recorded"', async () => {
    const { id } = await states.sent();
    await advance.work();
    expect((await mailsOf(id)).map(({ recipient }) => recipient)).toEqual(['technical@qn.example']);
    states.app.process.clock.advance(2 * HOUR);
    await advance.work();
    await advance.work();
    expect((await mailsOf(id)).map(({ recipient }) => recipient)).toEqual(['technical@qn.example', 'diplomatic@qn.example']);
    states.app.process.clock.advance(46 * HOUR);
    await Promise.all([advance.work(), advance.work()]);
    expect(await kinds(id, 'QM')).toEqual(['sent', 'step-started', 'step-started', 'step-started', 'no-reply']);
    expect((await mailsOf(id)).map(({ recipient }) => recipient)).toEqual([
      'technical@qn.example',
      'diplomatic@qn.example',
      'authority@qn.example',
      'technical@qm.example',
    ]);
    expect(await advance.overdue(states.app.process.clock.now())).toEqual({ count: 0, oldest: null });
    expect((await states.post(`/${id}/acknowledgement`, 'QN')).status).toBe(201);
  });

  it('takes one of 200 acknowledgements, and refuses 199', async () => {
    const { id } = await states.sent();
    const answers = await Promise.all(Array.from({ length: 200 }, () => states.post(`/${id}/acknowledgement`, 'QN')));
    const codes = answers.map(({ status, body }) => (status === 409 ? String(body.code) : String(status)));
    expect(codes.filter((code) => code === '201')).toHaveLength(1);
    expect(codes.filter((code) => code === 'requests/already-acknowledged')).toHaveLength(199);
    expect(answers.find(({ status }) => status === 201)?.body).toEqual({
      acknowledgedAt: expect.any(String),
      by: 'technical office of QN',
    });
    expect((await kinds(id, 'QM')).filter((kind) => kind === 'acknowledged')).toHaveLength(1);
  });

  it('sends nothing to the receiver after an acknowledgement that races with the escalation', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await states.sent();
      states.app.process.clock.advance(2 * HOUR);
      const [answer] = await Promise.all([states.post(`/${id}/acknowledgement`, 'QN'), advance.work()]);
      expect(answer.status).toBe(201);
      const [thread] = await sql<{ status: string; next_step_at: Date | null }>(
        'select status, next_step_at from incident_thread where request_id = $1',
        [id],
      );
      expect(thread).toEqual({ status: 'acknowledged', next_step_at: null });
      states.app.process.clock.advance(48 * HOUR);
      await advance.work();
      const pending = (await mailsOf(id)).filter(({ recipient, status }) => recipient.endsWith('@qn.example') && status === 'pending');
      expect(pending).toEqual([]);
    }
  });

  it('keeps content out of mails from TLP:AMBER up, whoever the reader', async () => {
    for (const tlp of ['TLP:RED', 'AMBER+STRICT', 'AMBER']) {
      const { id, reference } = await states.sent({ tlp });
      const [mail] = await mailsOf(id);
      expect(mail?.subject).toMatch(new RegExp(`^\\[POC\\]\\[TLP:[A-Z+]+\\] ${reference} R4 - Request for information - acknowledge by `));
      for (const secret of [BODY.subject, BODY.facts, BODY.assessment, BODY.unknown, 'State QM']) expect(mail?.text).not.toContain(secret);
      expect(mail?.text).toContain('no accusation');
    }
    const [open] = await mailsOf((await states.sent({ tlp: 'TLP:GREEN' })).id);
    expect(open?.text).toContain(BODY.facts);
  });

  it('marks an exercise for ever', async () => {
    const { id, reference } = await states.sent({ exercise: true });
    expect(reference).toMatch(/^EX-2026-/);
    expect((await mailsOf(id))[0]?.subject).toMatch(/^EXERCISE EXERCISE EXERCISE \[POC\]/);
  });

  it('reads "not classified" without a severity, and is planned as R3', async () => {
    const { id } = await states.sent({ severity: null });
    expect((await mailsOf(id))[0]?.subject).toContain('not classified');
    expect((await mailsOf(id)).map(({ recipient }) => recipient)).toEqual(['technical@qn.example', 'diplomatic@qn.example']);
  });

  it('does not exist for a third State, nor its content for the manager', async () => {
    const { id } = await states.sent();
    for (const path of [`/${id}`, `/${id}/timeline`]) {
      expect((await states.get(path, 'QO')).status).toBe(404);
      expect((await states.get(path, 'manager')).status).toBe(404);
    }
    expect((await states.get('', 'manager')).status).toBe(403);
    expect((await states.post(`/${id}/acknowledgement`, 'QO')).status).toBe(404);
    expect((await states.post(`/${id}/acknowledgement`, 'observer')).status).toBe(403);
    expect((await states.post(`/${id}/acknowledgement`, 'QM')).body.code).toBe('requests/not-your-act');
    expect((await states.get('', 'QO')).body.items).toEqual([]);
  });

  it('shows no row of it in the database to a third State, the manager, or without context', async () => {
    await states.sent();
    const contexts = [
      { 'app.state': 'QO', 'app.roles': 'liaison' },
      { 'app.state': '', 'app.roles': 'manager' },
      { 'app.state': '', 'app.roles': 'system' },
    ];
    await asAdmin(states.app.database.apiUrl, async (client) => {
      for (const context of [{}, ...contexts]) {
        await client.query('begin');
        if (Object.keys(context).length)
          await client.query(`select set_config('app.directory', $1, true)`, [states.app.database.directoryId]);
        for (const [name, value] of Object.entries(context)) await client.query('select set_config($1, $2, true)', [name, value]);
        for (const table of ['incident_request', 'incident_thread', 'incident_message', 'incident_fact', 'incident_note', 'delivery']) {
          const where = table === 'delivery' ? ` where kind = 'request'` : '';
          const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}${where}`);
          expect([table, context, rows[0]?.n]).toEqual([table, context, 0]);
        }
        await client.query('rollback');
      }
    });
  });

  it('goes to several States that never see each other', async () => {
    const { id } = await states.sent({ to: ['QN', 'QO'] });
    expect((await states.get(`/${id}`, 'QN')).body.to).toEqual(['QN']);
    expect((await states.get(`/${id}`, 'QM')).body.to).toEqual(['QN', 'QO']);
    await states.post(`/${id}/acknowledgement`, 'QO');
    expect(await kinds(id, 'QN')).toEqual(['sent', 'step-started']);
    expect((await states.post(`/${id}/withdrawal`, 'QM', { state: 'QN' })).body.threads).toEqual([{ state: 'QN', status: 'withdrawn' }]);
    expect((await states.get(`/${id}`, 'QM')).body.status).toBe('mixed');
  });

  it.each<[string, object, string | null]>([
    ['a null byte', { subject: 'a\u0000b' }, '/subject'],
    ['a bidi override', { subject: 'a\u202Eb' }, '/subject'],
    ['a line break in the subject', { subject: 'a\nBcc: b@y' }, '/subject'],
    ['an unknown property', { notes: 'x' }, '/notes'],
    ['an unknown property of the severity', { severity: { scheme: 'ref6', level: 'R1', pin: 3 } }, '/severity/pin'],
    ['a number for a text', { facts: 7 }, '/facts'],
    ['a national scheme', { severity: { scheme: 'nciss', level: 'R1' } }, '/severity/scheme'],
    ['a level beyond the scale', { severity: { scheme: 'ref6', level: 'R6' } }, '/severity/level'],
    ['a bare level', { severity: 'R4' }, '/severity'],
    ['one’s own State', { to: ['QM'] }, '/to/0'],
    ['an unknown State', { to: ['QZ'] }, '/to/0'],
    ['a State twice', { to: ['QN', 'QN'] }, '/to/1'],
    ['no State', { to: [] }, '/to'],
    ['what is no list', { to: 'QN' }, '/to'],
    ['an unknown kind', { kind: 'accusation' }, '/kind'],
    ['the retired TLP:WHITE', { tlp: 'TLP:WHITE' }, '/tlp'],
    ['an unknown incident type', { incidentTypes: ['hacking'] }, '/incidentTypes/0'],
    ['a time without offset', { wantedBy: '2026-03-04T12:00:00' }, '/wantedBy'],
    ['a day that is none', { wantedBy: '2026-02-30T12:00:00Z' }, '/wantedBy'],
    ['an id that is none', { followUpOf: 'undefined' }, '/followUpOf'],
    ['a request of nobody', { followUpOf: '01890000-0000-7000-8000-000000000000' }, '/followUpOf'],
    ['a foreign contact', { sendingContact: 'QO' }, '/sendingContact'],
  ])('refuses %s and stores nothing', async (_, wrong, pointer) => {
    const before = await sql('select count(*) from incident_request');
    const body = 'sendingContact' in wrong ? { sendingContact: states.contacts['QO:technical'] } : wrong;
    const { status, body: problem } = await states.post('', 'QM', { ...BODY, ...body });
    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect(await sql('select count(*) from incident_request')).toEqual(before);
  });

  it.each(['undefined', 'null', '1', '01890000-0000-7000-8000-000000000000'])('knows no request "%s"', async (id) => {
    expect((await states.get(`/${id}`, 'QM')).status).toBe(404);
    expect((await states.post(`/${id}/acknowledgement`, 'QM')).status).toBe(404);
  });

  it('counts what waits for a State, and pages through its boxes', async () => {
    const first = await states.get('?box=received&limit=2', 'QN');
    expect(first.body.items).toHaveLength(2);
    const second = await states.get(`?box=received&limit=2&cursor=${String(first.body.nextCursor)}`, 'QN');
    const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toEqual([...ids].sort().reverse());
    expect((await states.get('?box=drafts', 'QN')).body.items).toEqual([]);
  });
});
