import { SHIPPED_SCORERS } from '@liaison/severity';
import { BODY } from '../support/request-states.js';
import { R, RequestWatch } from '../support/request-watch.js';

const C2 = { scheme: 'gb-ncsc', level: 'C2' };
const LINE = 'gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT availability/ddos TLP:AMBER outlook worsening';

describe('the classification of a request', () => {
  let watch: RequestWatch;
  beforeAll(async () => (watch = await RequestWatch.start()));
  afterAll(() => watch.stop());

  it('own words first: the level as its owner names it, then what the reader’s scale says', async () => {
    const { id } = await watch.states.sent({
      severity: { ...C2, pin: 4, pinReason: 'Two ministries.', certainty: 'likely', outlook: 'worsening' },
    });
    for (const side of ['QM', 'QN'] as const) {
      const { severity, level, classificationLine, classification } = await watch.view(id, side);
      expect(severity).toEqual({
        ...{ scheme: 'gb-ncsc', version: '2018', level: 'C2', referenceMin: 3, referenceMax: 4 },
        ...{ pin: 4, pinReason: 'Two ministries.', certainty: 'likely', outlook: 'worsening' },
      });
      expect([level, classificationLine]).toEqual([
        'R4',
        'gb-ncsc@2018 C2 (R3-R4, pin R4) RSIT scanner TLP:AMBER certainty likely outlook worsening',
      ]);
      expect(Object.keys(classification)).toEqual(['level', 'own', 'translation', 'history']);
      expect(classification.own).toMatchObject({ name: 'Highly significant incident', language: 'en', standing: 'placed-by-directory' });
      expect(classification.own.placement).toMatch(/^Placed on R0–R5 by this directory, not confirmed by /);
      expect(classification.translation).toMatchObject({
        scheme: 'ref6',
        candidates: ['R4'],
        primary: 'R4',
        fidelity: 'exact',
        placement: null,
      });
      expect(classification.translation.levels).toEqual([
        expect.objectContaining({ code: 'R4', name: 'Severe', likely: true, careful: true }),
      ]);
    }
  });

  it('shows a name in its own script, and says in the reader’s language who placed it', async () => {
    const { id } = await watch.states.sent({ severity: { scheme: 'jp-nisc', level: '3' } });
    const call = { key: watch.states.keys.QN, headers: { 'accept-language': 'fr' } };
    const { own } = (await watch.states.app.call('GET', `/api/v1/incident-requests/${id}`, call)).body.classification;
    expect(own.name).toMatch(/\p{Script=Han}/u);
    expect(own).toMatchObject({
      language: 'ja',
      names: { en: expect.any(String) },
      placement: expect.stringContaining('sans confirmation de'),
    });
  });

  it('old incidents keep old names', async () => {
    const { app, keys } = watch.states;
    const publisher = await app.issueKey('QM', ['state-administrator']);
    const reader = await app.issueKey('QN', ['state-administrator']);
    const publish = (state: string, key: string, version: string, levels: readonly object[], headers: Record<string, string>) =>
      app.call('PUT', `/api/v1/states/${state}/severity-scheme`, {
        key,
        headers,
        body: { version, title: 'Échelle', language: 'fr', levels },
      });
    const low = { code: 'S1', name: 'Ordinaire', order: 0, referenceMin: 0, referenceMax: 2 };
    const high = { code: 'S2', name: 'Majeur', order: 1, referenceMin: 3, referenceMax: 4 };
    const first = await publish('QM', publisher, '2026', [low, high], { 'if-none-match': '*' });
    expect(first.status).toBe(201);
    const severity = { scheme: String(first.body.scheme.id), level: 'S2' };
    const old = await watch.states.sent({ severity });
    const renamed = { ...high, name: 'Catastrophique', referenceMin: 5, referenceMax: 5 };
    expect((await publish('QM', publisher, '2027', [low, renamed], { 'if-match': '*' })).status).toBe(200);
    const fresh = await watch.states.sent({ severity });
    const seen = async (id: string) => {
      const { level, classificationLine, classification } = await watch.view(id, 'QN');
      return [level, classificationLine, classification.own.name, classification.translation.candidates, classification.history[0].to.name];
    };
    const rest = 'RSIT scanner TLP:AMBER';
    expect(await seen(old.id)).toEqual(['R4', `${severity.scheme}@2026 S2 (R3-R4) ${rest}`, 'Majeur', ['R3', 'R4'], 'Majeur']);
    expect(await seen(fresh.id)).toEqual(['R5', `${severity.scheme}@2027 S2 (R5) ${rest}`, 'Catastrophique', ['R5'], 'Catastrophique']);
    // The reader's own scale answers in the version in force, from the interval that was stored.
    const ladder = [
      { code: 'a', name: 'A', order: 0, referenceMin: 0, referenceMax: 3 },
      { code: 'b', name: 'B', order: 1, referenceMin: 4, referenceMax: 5 },
    ];
    expect((await publish('QN', reader, '1', ladder, { 'if-none-match': '*' })).status).toBe(201);
    const { translation } = (await app.call('GET', `/api/v1/incident-requests/${old.id}`, { key: keys.QN })).body.classification;
    expect(translation).toMatchObject({ candidates: ['a', 'b'], precautionary: 'b', fidelity: 'ambiguous', version: '1' });
    expect(translation.placement).toMatch(/confirmed by/);
  });

  it('routes by the pin, else by the top of the sender’s own interval', async () => {
    const pinned = await watch.states.sent({ severity: { ...C2, pin: 3 } });
    const open = await watch.states.sent({ severity: C2 });
    expect([(await watch.view(pinned.id)).level, (await watch.view(open.id)).level]).toEqual(['R3', 'R4']);
    expect((await watch.mails(pinned.id))[0]?.subject).toContain(`${pinned.reference} R3 - `);
    expect((await watch.mails(open.id))[0]?.subject).toContain(`${open.reference} R4 - `);
    const plan = async (severity: object) => (await watch.states.post('/plan', 'QM', { ...BODY, severity })).body.steps.length as number;
    expect([await plan({ ...C2, pin: 3 }), await plan(C2)]).toEqual([1, 3]);
  });

  it('a level of low confidence never drives routing: the sender states an R level beside it', async () => {
    const low = { scheme: 'nz-ncsc', level: 'C2' };
    for (const severity of [low, { ...low, pin: 4 }]) {
      const { status, body } = await watch.states.post('', 'QM', { ...BODY, severity });
      expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'requests/reference-level-needed', '/severity/referenceLevel']);
    }
    const { id } = await watch.states.sent({ severity: { ...low, referenceLevel: 'R2' } });
    const { level, classification } = await watch.view(id, 'QN');
    expect([level, classification.own.confidence, classification.translation.warnings]).toEqual(['R2', 'low', ['unverified-scheme']]);
    const { body } = await watch.states.post('', 'QM', { ...BODY, severity: { ...C2, referenceLevel: 'R5' } });
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/severity/referenceLevel', code: 'level-routes-itself' })]);
  });

  it('comes back as it was given, and can be given again as it came', async () => {
    const { id } = await watch.states.sent({ severity: { ...C2, pin: 4, outlook: 'worsening' }, incidentTypes: ['availability/ddos'] });
    const { severity, classificationLine } = await watch.view(id);
    expect(classificationLine).toBe(LINE);
    const same = await watch.view((await watch.states.sent({ severity, classificationLine, incidentTypes: undefined })).id);
    const line = await watch.view(
      (await watch.states.sent({ severity: undefined, classificationLine, incidentTypes: undefined, tlp: undefined })).id,
    );
    for (const again of [same, line]) {
      expect([again.severity, again.classificationLine, again.incidentTypes]).toEqual([severity, LINE, ['availability/ddos']]);
    }
  });

  it('seven of eight answers give an interval, and a level of it is sent as provisional only', async () => {
    const scorer = SHIPPED_SCORERS.find(({ id }) => id === 'liaison-effect');
    const worst = Object.fromEntries((scorer?.questions ?? []).map(({ id, options }) => [id, options.at(-1)?.id ?? true]));
    const partial = { ...worst, crossBorder: '' };
    const given = (answers: object, more: object = {}) => ({ ...R(5), score: { scorer: 'liaison-effect', answers }, ...more });
    const whole = await watch.view((await watch.states.sent({ severity: given(worst, { certainty: 'confirmed' }) })).id, 'QN');
    expect(whole.severity.score).toMatchObject({ answers: worst, complete: true, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const open = await watch.view((await watch.states.sent({ severity: given({ services: worst['services'] }) })).id, 'QN');
    expect([open.severity.certainty, open.severity.score.complete]).toEqual(['provisional', false]);
    const refusals = [
      [given(partial, { certainty: 'confirmed' }), '/severity/certainty', 'only-provisional'],
      [given(worst, { level: 'R0' }), '/severity/level', 'score-leads-elsewhere'],
      [given({ nonsense: 1 }), '/severity/score/answers/nonsense', 'unknown-question'],
      [{ ...C2, score: { scorer: 'liaison-effect', answers: worst } }, '/severity/score/scorer', 'score-of-another-scale'],
      [{ ...R(5), score: { scorer: 'mine', answers: {} } }, '/severity/score/scorer', 'unknown-scorer'],
    ];
    for (const [severity, pointer, code] of refusals) {
      expect((await watch.states.post('', 'QM', { ...BODY, severity })).body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    }
  });

  it.each([
    ['an unknown scale', { scheme: 'zz-none', level: '1' }, 'severity/unknown-scheme', '/severity/scheme'],
    ['an unknown version', { ...C2, version: '1999' }, 'severity/unknown-version', '/severity/version'],
    ['an unknown level', { scheme: 'gb-ncsc', level: 'C9' }, 'severity/unknown-level', '/severity/level'],
    ['a pin outside the interval', { ...C2, pin: 5 }, 'severity/pin-out-of-range', '/severity/pin'],
    ['a pin off the scale', { ...C2, pin: 99 }, 'severity/pin-out-of-range', '/severity/pin'],
    ['half a pin', { ...C2, pin: 3.5 }, 'input/invalid', '/severity/pin'],
    ['another interval', { ...C2, referenceMax: 5 }, 'input/invalid', '/severity/referenceMin'],
    ['an alert state', { scheme: 'kr-alert', level: 'serious' }, 'requests/scale-not-comparable', '/severity/scheme'],
    ['a danger by type', { scheme: 'es-guia-peligrosidad', level: 'ALTO' }, 'requests/scale-not-comparable', '/severity/scheme'],
    ['an unknown certainty', { ...C2, certainty: 'sure' }, 'input/invalid', '/severity/certainty'],
    ['an unknown outlook', { ...C2, outlook: 'grim' }, 'input/invalid', '/severity/outlook'],
    ['a name with a bidi override', { scheme: 'gb-ncsc\u202E', level: 'C2' }, 'input/invalid', '/severity/scheme'],
    ['a level that is a number', { scheme: 'jp-nisc', level: 3 }, 'input/invalid', '/severity/level'],
  ])('refuses %s by its code and place, and stores nothing', async (_, severity, code, pointer) => {
    const { id } = await watch.states.sent({ severity: R(1) });
    const before = await watch.sql('select count(*) from incident_request');
    for (const path of ['', '/plan', `/${id}/classification`, `/${id}/receiver-view`]) {
      const body = path === '' || path === '/plan' ? { ...BODY, severity } : { severity, ...(path.endsWith('n') && { reason: 'Why.' }) };
      const answer = await watch.states.post(path, path.endsWith('view') ? 'QN' : 'QM', body);
      expect([path, answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([path, 422, code, pointer]);
    }
    expect(await watch.sql('select count(*) from incident_request')).toEqual(before);
    expect((await watch.view(id)).classification.history).toHaveLength(1);
  });

  it.each([
    ['', 1],
    ['gb-ncsc C2 (R3-R4)', 8],
    ['gb-ncsc@2018 C2 (R4-R3)', 21],
    ['gb-ncsc@2018 C2 (R3-R4, pin R5)', 29],
    ['gb-ncsc@2018 C2 (R3-R4) RSIT hacking', 30],
    ['gb-ncsc@2018 C2 (R3-R4) outlook grim', 33],
  ])('names where the line "%s" breaks off', async (classificationLine, position) => {
    const { status, body } = await watch.states.post('', 'QM', { ...BODY, severity: undefined, classificationLine });
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'severity/unreadable-line', '/classificationLine']);
    expect(body.detail).toContain(`position ${position}`);
  });

  it('refuses a line that says something else than what stands beside it', async () => {
    const beside = [{ tlp: 'TLP:RED' }, { severity: { ...C2, pin: 3 } }, { incidentTypes: ['scanner'] }];
    for (const more of beside) {
      const given = { ...BODY, severity: undefined, incidentTypes: undefined, classificationLine: LINE, ...more };
      const { body } = await watch.states.post('', 'QM', given);
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '/classificationLine', code: 'line-differs' })]);
    }
    const { body } = await watch.states.post('', 'QM', { ...BODY, severity: undefined, classificationLine: 'gb-ncsc@2018 C2 (R2-R4)' });
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/severity/referenceMin', code: 'interval-differs' })]);
  });

  it('stands in the letter in its own words where the label lets it, and as an R code in every subject', async () => {
    const said = { severity: { scheme: 'jp-nisc', level: '3' } };
    const open = await watch.mails((await watch.states.sent({ ...said, tlp: 'TLP:GREEN' })).id);
    expect(open[0]?.text).toContain('jp-nisc@2018 3 (R3-R4) RSIT scanner TLP:GREEN');
    expect(open[0]?.text).toMatch(/Classification, in the sender’s own words:\n.*\p{Script=Han}/u);
    const closed = await watch.mails((await watch.states.sent({ ...said, tlp: 'TLP:AMBER' })).id);
    expect(closed[0]?.text).not.toMatch(/jp-nisc|\p{Script=Han}/u);
  });
});
