import { setTimeout as sleep } from 'node:timers/promises';
import { operator } from '@liaison/kernel';
import { RequestsQuery } from '@liaison/requests';
import { type RunningWorker, startWorker } from '../../apps/worker/src/start-worker.js';
import { asAdmin } from '../support/database.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { testProcess, type TestProcess } from '../support/process.js';
import { RequestStates } from '../support/request-states.js';
import { until } from '../support/until.js';

const HOUR = 3_600_000;
const A_MOMENT_MS = 250;

const FACT = 'select 1 from incident_fact f join incident_thread t on t.id = f.thread_id where t.request_id = $1';

interface Fact {
  kind: string;
  data: { institution?: string; permanent?: boolean; step?: number; until?: string };
}

describe('the letters of a request', () => {
  let states: RequestStates;
  let mail: MailServer;
  let worker: TestProcess;
  let running: RunningWorker;

  beforeAll(async () => {
    states = await RequestStates.start();
    mail = await startMailServer();
    worker = await testProcess(states.app.database, 'worker', states.app.process.clock, { SMTP_URL: mail.url, SMTP_CONNECTIONS: '1' });
    running = await startWorker(worker);
  });

  beforeEach(() => {
    mail.reaction = () => 'take';
    mail.refusal = () => null;
    return untilQuiet();
  });

  afterAll(async () => {
    await running.stop();
    await worker.source.destroy();
    await mail.close();
    await states.app.close();
  });

  const sql = <T>(statement: string, values: unknown[] = []) =>
    asAdmin(states.app.database.adminUrl, async (admin) => (await admin.query(statement, values)).rows as T[]);

  const facts = async (id: string, key: 'QM' | 'QN' = 'QM') => ((await states.get(`/${id}/timeline`, key)).body as { items: Fact[] }).items;

  /** Looks into the table: so many calls would meet the rate limit. */
  const untilHandedOver = (id: string) => until(async () => (await sql(`${FACT} and f.kind = 'handed-over'`, [id])).length > 0);

  const untilQuiet = () =>
    until(async () => {
      const now = states.app.process.clock.now();
      return !(await sql(`select 1 from delivery where status = 'pending' and due_at <= $1`, [now])).length;
    });

  const about = (reference: string) => mail.received.filter(({ source }) => source.includes(reference));
  const receiversOf = (reference: string) => about(reference).flatMap(({ to }) => to);

  const escalateNow = () => sql(`select ring('requests:advance')`);

  it('handed over are a fact that both sides see, with the office and without its address', async () => {
    const { id, reference } = await states.sent();
    await untilHandedOver(id);
    expect(receiversOf(reference)).toEqual(['technical@qn.example']);
    for (const side of ['QM', 'QN'] as const) {
      const handed = (await facts(id, side)).find(({ kind }) => kind === 'handed-over');
      expect(handed).toMatchObject({ data: { institution: 'technical office of QN' } });
      expect(JSON.stringify(handed)).not.toContain('@');
    }
  });

  it('refused by all mailboxes of a step start the next step at once, whose refusal starts the next', async () => {
    mail.refusal = (to) => (to.startsWith('authority') ? null : { code: 550, said: '5.1.1 No such mailbox' });
    const before = states.app.process.clock.now();
    const { id, reference } = await states.sent();
    await untilHandedOver(id);
    expect((await facts(id)).map(({ kind, data }) => [kind, data.step ?? data.permanent])).toEqual([
      ['sent', undefined],
      ['step-started', 1],
      ['failed', true],
      ['step-started', 2],
      ['failed', true],
      ['step-started', 3],
      ['handed-over', undefined],
    ]);
    expect(receiversOf(reference)).toEqual(['authority@qn.example']);
    expect(states.app.process.clock.now()).toEqual(before);
    const [thread] = await sql<{ next_step_at: Date; no_reply_at: null }>(
      'select next_step_at, no_reply_at from incident_thread where request_id = $1',
      [id],
    );
    // Silence needs time: "no reply recorded" keeps its hour.
    expect(thread).toEqual({ next_step_at: new Date(before.getTime() + 6 * HOUR), no_reply_at: null });
    await sql('update channel set suspect = false');
  });

  it('refused for now keep their step: the next one waits for its hour', async () => {
    mail.refusal = () => ({ code: 451, said: '4.7.1 Try later' });
    const { id } = await states.sent();
    const tried = () =>
      sql(
        `select 1 from delivery d join incident_thread t on t.id = d.thread_id
      where t.request_id = $1 and d.outcome like '451%'`,
        [id],
      );
    await until(async () => (await tried()).length === 1);
    expect((await facts(id)).map(({ kind }) => kind)).toEqual(['sent', 'step-started']);
    expect((await states.post(`/${id}/withdrawal`, 'QM')).status).toBe(201);
  });

  it('leased but not yet handed over are looked at once more: none follows an acknowledgement', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    mail.reaction = () => released.then(() => 'take' as const);
    const blocking = await states.sent({ to: ['QO'] });
    const { id, reference } = await states.sent();
    const leased = () =>
      sql(
        `select 1 from delivery d join incident_thread t on t.id = d.thread_id
      where t.request_id = $1 and d.leased_until > now()`,
        [id],
      );
    await until(async () => (await leased()).length === 1);
    expect((await states.post(`/${id}/acknowledgement`, 'QN')).status).toBe(201);
    release();
    await until(() => about(reference).length === 1);
    await untilHandedOver(blocking.id);
    // What did go out is the notice to the sender.
    expect(receiversOf(reference)).toEqual(['technical@qm.example']);
  });

  it('never follow an acknowledgement that races with the escalation', async () => {
    const arrived: { what: string; at: number }[] = [];
    mail.reaction = ({ source, to }) => {
      arrived.push({ what: `${String(to[0])} ${source}`, at: performance.now() });
      return 'take';
    };
    const late: number[] = [];
    for (let round = 0; round < 10; round++) {
      const { id, reference } = await states.sent();
      await until(() => about(reference).length === 1);
      states.app.process.clock.advance(2 * HOUR);
      const ring = escalateNow();
      await sleep(round * 10);
      const { status } = await states.post(`/${id}/acknowledgement`, 'QN');
      const acknowledged = performance.now();
      expect(status).toBe(201);
      await ring;
      await until(() => receiversOf(reference).includes('technical@qm.example'));
      await sleep(A_MOMENT_MS);
      const [thread] = await sql('select status, next_step_at from incident_thread where request_id = $1', [id]);
      expect(thread).toEqual({ status: 'acknowledged', next_step_at: null });
      for (const { what, at } of arrived) {
        if (what.includes(reference) && what.startsWith('diplomatic')) late.push(at - acknowledged);
      }
    }
    // What is in the hands of SMTP when the acknowledgement commits cannot be called back; that takes a moment, not longer.
    expect(late.filter((ms) => ms > A_MOMENT_MS)).toEqual([]);
  });

  it('wait for working hours below R3, and the sender reads so', async () => {
    const clock = states.app.process.clock;
    // Tuesday, 20:00; the offices open on Monday at 09:00.
    clock.advance(new Date('2026-03-10T20:00:00Z').getTime() - clock.now().getTime());
    const { id, reference } = await states.sent({ severity: { scheme: 'ref6', level: 'R1' } });
    const view = (await states.get(`/${id}`, 'QM')).body;
    expect(view.threads[0].plan.steps[0]).toMatchObject({
      at: '2026-03-16T09:00:00.000Z',
      heldFrom: '2026-03-10T20:00:00.000Z',
      reason: expect.stringContaining('Held until working hours'),
    });
    expect(view.acknowledgeBy).toBe('2026-03-19T09:00:00.000Z');
    expect((await facts(id)).map(({ kind, data }) => [kind, data.until])).toEqual([
      ['sent', undefined],
      ['held', '2026-03-16T09:00:00.000Z'],
    ]);
    const french = await states.app.call('GET', `/api/v1/incident-requests/${id}/timeline`, {
      key: states.keys.QM,
      headers: { 'accept-language': 'fr' },
    });
    expect(french.body.items[1].text).toContain('heures de travail');
    expect(about(reference)).toEqual([]);
    clock.advance(new Date('2026-03-16T09:00:00Z').getTime() - clock.now().getTime());
    await untilHandedOver(id);
    expect(receiversOf(reference)).toEqual(['technical@qn.example']);
  });

  it('leave behind what waits for each State', async () => {
    const of = (state: string) =>
      states.app.get(RequestsQuery).waiting({ ...operator('test', states.app.database.directoryId), state, roles: ['liaison'] });
    const before = { QM: await of('QM'), QN: await of('QN') };
    const { id } = await states.sent();
    await states.post('', 'QM', { draft: true });
    expect(await of('QN')).toEqual({ ...before.QN, toAnswer: before.QN.toAnswer + 1, toAcknowledge: before.QN.toAcknowledge + 1 });
    expect(await of('QM')).toEqual({ ...before.QM, drafts: before.QM.drafts + 1 });
    await states.post(`/${id}/acknowledgement`, 'QN');
    expect(await of('QN')).toEqual({ ...before.QN, toAnswer: before.QN.toAnswer + 1 });
    await states.post(`/${id}/decision`, 'QN', { decision: 'need-more', text: 'Which?' });
    expect([await of('QN'), (await of('QM')).toExplain]).toEqual([before.QN, before.QM.toExplain + 1]);
    await states.post(`/${id}/messages`, 'QM', { text: 'These.' });
    await states.post(`/${id}/answer`, 'QN', { text: 'Stopped.' });
    expect([await of('QN'), (await of('QM')).toExplain]).toEqual([before.QN, before.QM.toExplain]);
  });
});
