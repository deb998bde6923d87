import { BODY } from '../support/request-states.js';
import { R, RequestWatch } from '../support/request-watch.js';

const HOUR = 3_600_000;
const C2 = { scheme: 'gb-ncsc', level: 'C2' };
const LINE = 'gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening';

describe('a new classification', () => {
  let watch: RequestWatch;
  beforeAll(async () => (watch = await RequestWatch.start()));
  afterAll(() => watch.stop());

  it('that rises makes a new plan, tells anew, and restarts both wishes; the history and both plans stay', async () => {
    const { id } = await watch.states.sent({ severity: R(2), severityReason: 'First look.' });
    watch.wait(HOUR);
    const { status, body } = await watch.reclassify(id, { ...C2, pin: 4 });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      from: { level: 'R2' },
      to: { level: 'R4' },
      direction: 'rise',
      threads: [{ state: 'QN', effect: 're-plan' }],
    });
    const seen = await watch.view(id, 'QN');
    expect([seen.level, seen.acknowledgeBy, seen.answerBy]).toEqual(['R4', watch.in(2 * HOUR), watch.in(24 * HOUR)]);
    expect(seen.classification.history).toEqual([
      expect.objectContaining({
        reason: 'First look.',
        from: null,
        to: expect.objectContaining({ level: 'R2' }),
        by: 'technical office of QM',
      }),
      expect.objectContaining({
        reason: 'More is known now.',
        direction: 'rise',
        to: expect.objectContaining({ name: 'Highly significant incident' }),
      }),
    ]);
    expect(await watch.thread(id)).toMatchObject({
      status: 'sent',
      step: 1,
      plan_revision: 2,
      running_level: 4,
      next_step_at: new Date(watch.in(2 * HOUR)),
    });
    expect(await watch.codes(id)).toEqual(['technical R2', 'technical R4']);
    expect((await watch.mails(id))[1]?.text).toContain('has raised the classification');
    const told = await watch.facts(id);
    expect(told.map(({ kind }) => kind)).toEqual(['sent', 'step-started', 'reclassified', 'step-started']);
    expect(told.map(({ plan }) => plan?.steps.length ?? null)).toEqual([1, null, 3, null]);
    expect(told[2]?.text).toBe('Classification changed from R2 to R4');
    expect((await watch.facts(id, 'QN')).every(({ plan }) => plan === null)).toBe(true);
  });

  it('that rises when steps already ran tells whoever was told, once each, and goes through the new plan', async () => {
    const { id } = await watch.states.sent({ severity: R(4) });
    watch.wait(2 * HOUR);
    await watch.work();
    await watch.reclassify(id, R(5));
    expect((await watch.codes(id)).slice(2)).toEqual(['technical R5', 'diplomatic R5']);
    const notice = (await watch.mails(id)).find(({ recipient, subject }) => recipient.startsWith('diplomatic') && subject.includes('R5'));
    expect(notice?.subject).toContain('Classification changed');
    for (let hour = 0; hour < 3; hour += 1) {
      watch.wait(HOUR);
      await watch.work();
    }
    expect((await watch.codes(id)).slice(4)).toEqual(['diplomatic R5', 'authority R5', 'technical R5']);
    expect((await watch.kinds(id)).at(-1)).toBe('no-reply');
  });

  it('that rises after "no reply recorded" begins anew, and the fact stays', async () => {
    const { id } = await watch.states.sent({ severity: R(3) });
    watch.wait(9 * HOUR);
    await watch.work();
    expect((await watch.view(id)).noReplyAt).not.toBeNull();
    await watch.reclassify(id, R(4));
    expect([(await watch.view(id)).noReplyAt, (await watch.thread(id))?.step]).toEqual([null, 1]);
    expect(await watch.kinds(id)).toEqual(expect.arrayContaining(['no-reply', 'reclassified']));
  });

  it('that rises from a night’s wait is held no longer', async () => {
    const { id } = await watch.states.sent({ severity: R(1) });
    const held = (await watch.thread(id))?.step;
    await watch.reclassify(id, R(3));
    expect([held, (await watch.thread(id))?.step]).toEqual([0, 1]);
  });

  it('that falls cancels nothing that runs', async () => {
    const { id } = await watch.states.sent({ severity: R(4) });
    const before = await watch.view(id);
    const running = await watch.thread(id);
    const { body } = await watch.reclassify(id, R(1));
    expect([body.direction, body.threads]).toEqual(['fall', [{ state: 'QN', effect: 'tell' }]]);
    expect(await watch.thread(id)).toEqual(running);
    const after = await watch.view(id);
    expect([after.level, after.acknowledgeBy, after.answerBy]).toEqual(['R1', before.acknowledgeBy, before.answerBy]);
    watch.wait(2 * HOUR);
    await watch.work();
    expect(await watch.codes(id)).toEqual(['technical R4', 'technical R1', 'diplomatic R1']);
  });

  it('that rises after an acknowledgement restarts the answer wish only', async () => {
    const { id } = await watch.states.sent({ severity: R(3) });
    await watch.states.post(`/${id}/acknowledgement`, 'QN');
    const before = await watch.view(id);
    watch.wait(HOUR);
    const { body } = await watch.reclassify(id, R(4));
    expect(body.threads).toEqual([{ state: 'QN', effect: 'restart-answer' }]);
    const after = await watch.view(id);
    expect([after.acknowledgeBy, after.answerBy, after.status]).toEqual([before.acknowledgeBy, watch.in(24 * HOUR), 'acknowledged']);
    expect(await watch.thread(id)).toMatchObject({ plan_revision: 1, next_step_at: null, running_level: 4 });
    watch.wait(48 * HOUR);
    await watch.work();
    expect((await watch.codes(id)).filter(([office]) => office === 'authority')).toEqual([]);
  });

  it('says nothing but its code from TLP:AMBER up', async () => {
    const { id } = await watch.states.sent({ severity: R(4), tlp: 'TLP:AMBER' });
    await watch.reclassify(id, { scheme: 'jp-nisc', level: '1' }, { reason: 'Only one office.' });
    const notice = (await watch.mails(id)).at(-1);
    expect(notice?.text).toContain('Classification changed');
    expect(`${notice?.subject}${notice?.text}`).not.toMatch(/jp-nisc|Only one office|Scans|\p{Script=Han}/u);
    const open = await watch.states.sent({ severity: R(4), tlp: 'TLP:GREEN' });
    await watch.reclassify(open.id, { scheme: 'jp-nisc', level: '1' });
    expect((await watch.mails(open.id)).at(-1)?.text).toContain('jp-nisc@2018 1 (');
  });

  it('takes types and sectors with it, and a line in place of the object', async () => {
    const { id } = await watch.states.sent({ severity: R(4) });
    const line = { classificationLine: LINE, severity: undefined, sectors: ['health'] };
    expect((await watch.states.post(`/${id}/classification`, 'QM', { ...line, reason: 'Seen.' })).status).toBe(201);
    const { incidentTypes, sectors, classificationLine } = await watch.view(id, 'QN');
    expect([incidentTypes, sectors, classificationLine]).toEqual([['availability/ddos'], ['health'], LINE]);
    const red = { ...line, classificationLine: LINE.replace('AMBER', 'RED'), reason: 'Seen.' };
    expect((await watch.states.post(`/${id}/classification`, 'QM', red)).body.errors[0].code).toBe('line-differs');
  });

  it('is refused without a reason, for a draft, for what is over, and when nothing is new', async () => {
    const { id } = await watch.states.sent({ severity: R(4) });
    expect((await watch.reclassify(id, R(5), { reason: ' ' })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/reason', code: 'missing' }),
    ]);
    expect((await watch.states.post(`/${id}/classification`, 'QM', { reason: 'Why.' })).body.errors[0].pointer).toBe('/severity');
    expect((await watch.reclassify(id, R(4))).body.code).toBe('requests/classification-unchanged');
    const draft = (await watch.states.post('', 'QM', { ...BODY, draft: true })).body as { id: string };
    expect((await watch.reclassify(draft.id, R(5))).body.code).toBe('requests/illegal-transition');
    await watch.states.post(`/${id}/withdrawal`, 'QM');
    expect((await watch.reclassify(id, R(5))).body.code).toBe('requests/illegal-transition');
    expect((await watch.view(id)).classification.history).toHaveLength(1);
  });

  it('reaches every receiving State by how far each has come', async () => {
    const { id } = await watch.states.sent({ to: ['QN', 'QO'], severity: R(2) });
    await watch.states.post(`/${id}/acknowledgement`, 'QO');
    expect((await watch.reclassify(id, R(4))).body.threads).toEqual([
      { state: 'QN', effect: 're-plan' },
      { state: 'QO', effect: 'restart-answer' },
    ]);
    await watch.states.post(`/${id}/withdrawal`, 'QM', { state: 'QN' });
    expect((await watch.reclassify(id, R(5))).body.threads).toEqual([
      { state: 'QN', effect: 'none' },
      { state: 'QO', effect: 'restart-answer' },
    ]);
    expect((await watch.kinds(id, 'QN')).filter((kind) => kind === 'reclassified')).toHaveLength(1);
  });

  it('belongs to the sender: a receiver is told so, a third State and the manager find nothing', async () => {
    const { id } = await watch.states.sent();
    const of = (key: 'QN' | 'QO' | 'manager' | 'observer') =>
      watch.states.post(`/${id}/classification`, key, { severity: R(0), reason: 'Why.' }).then(({ status, body }) => [status, body.code]);
    expect(await of('QN')).toEqual([403, 'requests/not-your-act']);
    expect((await of('QO'))[0]).toBe(404);
    expect((await of('manager'))[0]).toBe(404);
    expect((await of('observer'))[0]).toBe(403);
  });

  describe('in a race', () => {
    const history = async (id: string) =>
      ((await watch.view(id)).classification.history as { from: { level: string } | null; to: { level: string } }[]).map(({ from, to }) => [
        from?.level ?? null,
        to.level,
      ]);

    it('of two new classifications keeps both, one after the other', async () => {
      const { id } = await watch.states.sent({ severity: R(1) });
      const answers = await Promise.all([
        watch.reclassify(id, R(4)),
        watch.reclassify(id, R(5)),
        watch.reclassify(id, R(4)),
        watch.reclassify(id, R(5)),
      ]);
      const accepted = answers.filter(({ status }) => status === 201).length;
      expect(accepted).toBeGreaterThanOrEqual(2);
      for (const { status, body } of answers) if (status !== 201) expect(body.code).toBe('requests/classification-unchanged');
      const chain = await history(id);
      expect(chain).toHaveLength(accepted + 1);
      expect(chain[0]).toEqual([null, 'R1']);
      chain.slice(1).forEach(([from], i) => expect(from).toBe(chain[i]?.[1]));
      expect((await watch.view(id)).level).toBe(chain.at(-1)?.[1]);
    });

    it('with an acknowledgement ends acknowledged, and nothing follows to the receiver’s next offices', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { id } = await watch.states.sent({ severity: R(3) });
        const [said, acknowledged] = await Promise.all([watch.reclassify(id, R(5)), watch.states.post(`/${id}/acknowledgement`, 'QN')]);
        expect([said.status, acknowledged.status]).toEqual([201, 201]);
        expect(await watch.thread(id)).toMatchObject({ status: 'acknowledged', next_step_at: null });
        expect(['re-plan', 'restart-answer']).toContain(said.body.threads[0].effect);
        expect((await watch.view(id)).answerBy).toBe(watch.in(4 * HOUR));
        watch.wait(24 * HOUR);
        await watch.work();
        expect((await watch.codes(id)).filter(([office]) => office === 'authority')).toEqual([]);
      }
    });

    it('with a step of the escalation writes every letter after it with the new level', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { id } = await watch.states.sent({ severity: R(4) });
        watch.wait(2 * HOUR);
        const [said] = await Promise.all([watch.reclassify(id, R(5)), watch.work()]);
        expect(said.status).toBe(201);
        const told = await watch.facts(id);
        const from = told.findIndex(({ kind }) => kind === 'reclassified');
        expect(await watch.thread(id)).toMatchObject({ plan_revision: 2, running_level: 5, step: 1 });
        const old = told.slice(0, from).filter(({ kind }) => kind === 'step-started').length;
        expect((await watch.codes(id)).filter((code) => code.endsWith('R4'))).toHaveLength(old);
        expect(told.slice(from).filter(({ kind }) => kind === 'step-started')).toHaveLength(1);
      }
    });

    it('with a withdrawal ends withdrawn, and nothing runs', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { id } = await watch.states.sent({ severity: R(3) });
        const [said, withdrawn] = await Promise.all([watch.reclassify(id, R(5)), watch.states.post(`/${id}/withdrawal`, 'QM')]);
        expect([201, 409]).toContain(said.status);
        expect(withdrawn.status).toBe(201);
        expect(await watch.thread(id)).toMatchObject({ status: 'withdrawn', next_step_at: null });
        expect((await history(id)).length).toBe(said.status === 201 ? 2 : 1);
      }
    });
  });
});
