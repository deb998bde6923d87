import { asAdmin } from '../support/database.js';
import { R, RequestWatch, type Side } from '../support/request-watch.js';

describe('how a receiver sees an incident', () => {
  let watch: RequestWatch;
  beforeAll(async () => (watch = await RequestWatch.start()));
  afterAll(() => watch.stop());

  const say = (id: string, given: object, key: 'QM' | 'QN' | 'QO' | 'manager' | 'observer' = 'QN') =>
    watch.states.post(`/${id}/receiver-view`, key, given);
  const views = async (id: string, side: Side) =>
    (await watch.view(id, side)).threads[0].views as { level: string; shared: boolean; text: string }[];

  it('stays with its own State until it is shared, and never replaces the sender’s level', async () => {
    const { id } = await watch.states.sent({ severity: R(4) });
    const etag = async () => (await watch.states.get(`/${id}`, 'QM')).headers.get('etag');
    const before = await etag();
    expect((await say(id, { severity: { scheme: 'jp-nisc', level: '2' }, text: 'We see less.' })).status).toBe(201);
    expect(await views(id, 'QN')).toEqual([
      expect.objectContaining({ level: 'R3', shared: false, text: 'We see less.', by: 'technical office of QN' }),
    ]);
    expect([await views(id, 'QM'), await etag(), await watch.kinds(id)]).toEqual([[], before, ['sent', 'step-started']]);
    expect((await watch.mails(id)).filter(({ recipient }) => recipient.endsWith('@qm.example'))).toEqual([]);
    expect((await say(id, { severity: R(2), shared: true })).body).toMatchObject({
      level: 'R2',
      shared: true,
      severity: { version: '1' },
    });
    expect((await views(id, 'QM')).map(({ level }) => level)).toEqual(['R2']);
    expect((await views(id, 'QN')).map(({ level }) => level)).toEqual(['R3', 'R2']);
    expect(await watch.kinds(id)).toEqual(['sent', 'step-started', 'view-shared']);
    expect((await watch.view(id)).level).toBe('R4');
  });

  it('answers "classified too high", which both sides see, and the sender by a letter without content', async () => {
    const { id } = await watch.states.sent({ severity: R(4), tlp: 'TLP:AMBER' });
    expect((await say(id, { tooHigh: true, severity: R(2), text: 'One office only.' })).status).toBe(201);
    for (const side of ['QM', 'QN'] as const) {
      expect(await views(id, side)).toEqual([expect.objectContaining({ tooHigh: true, shared: true, text: 'One office only.' })]);
      expect((await watch.facts(id, side)).at(-1)?.text).toBe('The receiver’s answer: classified too high');
    }
    const letter = (await watch.mails(id)).find(({ recipient }) => recipient === 'technical@qm.example');
    expect(letter?.subject).toContain('classified too high');
    expect(letter?.text).not.toContain('One office only');
    expect(await watch.thread(id)).toMatchObject({ status: 'sent', running_level: 4 });
  });

  it('is refused where it makes no sense, and to everybody else', async () => {
    const { id } = await watch.states.sent({ severity: R(4) });
    expect((await say(id, {})).body.errors[0].pointer).toBe('/severity');
    expect((await say(id, { tooHigh: true, shared: false })).body.errors[0]).toMatchObject({
      pointer: '/shared',
      code: 'both-sides-see',
    });
    expect((await say(id, { tooHigh: 'yes' })).body.errors[0].pointer).toBe('/tooHigh');
    expect((await say(id, { severity: R(1) }, 'QM')).body.code).toBe('requests/not-your-act');
    expect((await say(id, { severity: R(1) }, 'QO')).status).toBe(404);
    expect((await say(id, { severity: R(1) }, 'manager')).status).toBe(404);
    expect((await say(id, { severity: R(1) }, 'observer')).status).toBe(403);
    const unclassified = await watch.states.sent({ severity: null });
    expect((await say(unclassified.id, { tooHigh: true })).body.errors[0]).toMatchObject({ pointer: '/tooHigh', code: 'not-classified' });
    await watch.states.post(`/${id}/withdrawal`, 'QM');
    expect((await say(id, { severity: R(1), shared: true })).body.code).toBe('requests/illegal-transition');
    expect((await say(id, { severity: R(1) })).status).toBe(201);
  });

  it('is no row of the database to another State, and no row at all can be changed', async () => {
    const { id } = await watch.states.sent({ to: ['QN', 'QO'], severity: R(2) });
    await say(id, { severity: R(1) });
    await say(id, { tooHigh: true });
    await watch.reclassify(id, R(4));
    const seen = (state: string, roles = 'liaison') =>
      asAdmin(watch.states.app.database.apiUrl, async (client) => {
        await client.query('begin');
        const context = { directory: watch.states.app.database.directoryId, state, roles };
        for (const [name, value] of Object.entries(context)) await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
        const counts: number[] = [];
        for (const table of ['incident_receiver_view', 'incident_classification', 'incident_plan']) {
          const where =
            table === 'incident_classification' ? 'request_id = $1' : 'thread_id in (select id from incident_thread where request_id = $1)';
          const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, [id]);
          counts.push(rows[0]?.n ?? -1);
        }
        await client.query('rollback');
        return counts;
      });
    expect(await seen('QM')).toEqual([1, 2, 2]);
    expect(await seen('QN')).toEqual([2, 2, 0]);
    expect(await seen('QO')).toEqual([0, 2, 0]);
    expect(await seen('QP')).toEqual([0, 0, 0]);
    expect(await seen('', 'manager')).toEqual([0, 0, 0]);
    for (const table of ['incident_receiver_view', 'incident_classification', 'incident_plan']) {
      await expect(asAdmin(watch.states.app.database.apiUrl, (client) => client.query(`update ${table} set at = now()`))).rejects.toThrow();
      await expect(watch.sql(`delete from ${table}`)).rejects.toThrow(/never changes/);
    }
  });

  it('and the sender’s word are in the trail of the States they touch, without their content', async () => {
    const { id } = await watch.states.sent({ severity: R(2) });
    await watch.reclassify(id, R(4));
    await say(id, { severity: R(1), text: 'Internal.' });
    const entries = await watch.sql<{ act: string; states: string[]; data: object }>(
      `select act, states, data from audit_entry where subject = $1 and act in ('requests/reclassified', 'requests/view-recorded') order by id`,
      [`incident-request:${id}`],
    );
    expect(entries).toEqual([
      { act: 'requests/reclassified', states: ['QM', 'QN'], data: { from: 'R2', to: 'R4', effect: 're-plan' } },
      { act: 'requests/view-recorded', states: ['QN'], data: { shared: false, tooHigh: false } },
    ]);
  });
});
