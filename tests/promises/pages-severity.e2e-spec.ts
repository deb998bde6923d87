import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { TestApp } from '../support/app.js';
import { PageReader } from '../support/page-reader.js';

const FORM = '/severity/own/new';
const WRITTEN = { title: 'مقياس وطني', id: 'qm-cert', version: '2026', owner: 'QM CERT', language: 'ar', kind: 'severity' };

describe('scales of severity on pages, without scripts', () => {
  let app: TestApp;
  let reader: PageReader;
  let administrator: PageReader;
  let british: PageReader;

  beforeAll(async () => {
    app = await TestApp.start([ApiModule, WebModule]);
    await app.listStates('QM', 'QN', 'GB');
    await app.createAccount({ email: 'liaison@qn.example', state: 'QN', roles: ['liaison'] });
    await app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
    await app.createAccount({ email: 'administrator@gb.example', state: 'GB', roles: ['state-administrator'] });
    await app.createAccount({ email: 'auditor@directory.example', state: null, roles: ['auditor'] });
    reader = await PageReader.signIn(app, 'liaison@qn.example');
    administrator = await PageReader.signIn(app, 'administrator@qm.example');
    british = await PageReader.signIn(app, 'administrator@gb.example');
  });
  afterAll(() => app.close());

  const schemesIn = (html: string) => new Set([...html.matchAll(/href="\/severity\/schemes\/([\w-]+)"/g)].map(([, id]) => id));

  it('show every published scale in its own script, and who has confirmed it', async () => {
    const { status, html } = await reader.open('/severity');
    expect([status, schemesIn(html).size >= 29]).toEqual([200, true]);
    expect(html).toContain('网络安全事件分级指南');
    expect(html).toContain('Placed by this directory, not confirmed by');
    expect(Buffer.byteLength(html)).toBeLessThan(80_000);
  });

  it('tell a State without a scale that nothing is missing', async () => {
    expect((await reader.open('/severity')).html).toContain('Nothing is missing');
    expect((await administrator.open('/severity/own')).html).toContain('nothing is missing');
  });

  it.each([
    ['q=peligrosidad', 'es-guia-peligrosidad'],
    ['q=zzz', null],
    ['q=심각', 'kr-alert'],
    ['owner=organisation', 'veris-overall'],
    ['kind=alert-state', 'kr-alert'],
    ['use=shown', 'kr-alert'],
    ['kind=nonsense&owner=nobody', 'gb-ncsc'],
  ])('filter by %s', async (query, found) => {
    const { status, html } = await reader.open(`/severity?${query}`);
    expect(status).toBe(200);
    if (found) expect(schemesIn(html)).toContain(found);
    else expect(html).toContain('No scale matches');
  });

  it('take a huge search for what it is', async () => {
    const { status, html } = await reader.open(`/severity?q=${'a'.repeat(5_000)}`);
    expect([status, html.includes('No scale matches')]).toEqual([200, true]);
  });

  it('show one scale: own names first, its place and why, its source and its versions', async () => {
    const { html } = await reader.open('/severity/schemes/jp-nisc');
    for (const said of ['lang="ja">危機', '(Crisis)', 'R4–R5', 'Source well known', 'versions/2018']) expect(html).toContain(said);
    expect((await reader.open('/severity/schemes/jp-nisc/versions/2018')).status).toBe(200);
    expect((await reader.open('/severity/schemes/jp-nisc/versions/1999')).status).toBe(404);
    expect((await reader.open('/severity/schemes/nobody')).status).toBe(404);
  });

  it('say why a scale of alert states is shown and not compared', async () => {
    expect((await reader.open('/severity/schemes/kr-alert')).html).toContain('never translated');
    const { html } = await reader.open('/severity/compare?from=kr-alert&to=jp-nisc');
    expect(html).toContain('These two cannot be translated into one another');
    expect(html).not.toContain('id="picture"');
  });

  it('draw two scales over one ruler, with the same facts in words', async () => {
    const { html } = await reader.open('/severity/compare?from=gb-ncsc&to=jp-nisc&level=C2');
    expect(html).toMatch(/<svg class="scale" role="img"[^>]*aria-labelledby="picture-title"/);
    expect(html).toContain('C2 R3–R4');
    expect(html).toContain('Several levels are possible');
    expect(html).toContain('Both cover R4');
    expect(html).not.toMatch(/ style=/);
  });

  it('mirror the picture for readers from the right', async () => {
    const bandOf = (html: string) => /<svg x="([\d.]+)%" width="33.33%" y="0"[^>]*><rect[^>]*><\/rect><text[^>]*>C6</.exec(html)?.[1];
    const paths = ['en', 'ar'].map((language) => `/severity/compare?from=gb-ncsc&to=jp-nisc&lang=${language}`);
    const [left, right] = [await reader.open(paths[0] ?? ''), await reader.open(paths[1] ?? '')];
    await reader.open('/severity?lang=en');
    expect([bandOf(left.html), bandOf(right.html)]).toEqual(['0', '66.67']);
  });

  it.each([
    ['an unknown scale', 'from=nowhere&to=jp-nisc', 'There is no severity scheme'],
    ['an unknown version', 'from=gb-ncsc@1999&to=jp-nisc', 'has no version'],
    ['a huge name', `from=${'x'.repeat(4_000)}&to=jp-nisc`, 'There is no severity scheme'],
  ])('name %s beside the choice', async (_, query, said) => {
    const { status, html } = await reader.open(`/severity/compare?${query}`);
    expect([status, html.includes(said), html.includes('id="from-fault"')]).toEqual([422, true, true]);
  });

  it.each([
    ['nothing chosen', '', 'Choose two scales'],
    ['one scale twice', 'from=jp-nisc&to=jp-nisc', 'one and the same scale'],
    ['a level nobody has', 'from=gb-ncsc&to=jp-nisc&level=Z9', 'Level by level'],
  ])('answer %s with advice', async (_, query, said) => {
    const { status, html } = await reader.open(`/severity/compare?${query}`);
    expect([status, html.includes(said)]).toEqual([200, true]);
  });

  it('score while answers are missing: an interval, called provisional, never a zero', async () => {
    expect((await reader.open('/severity/score')).location).toBe('/severity/score/liaison-effect');
    expect((await reader.open('/severity/score/liaison-effect')).html).toContain('No answer so far');
    const { html } = await reader.open('/severity/score/liaison-effect?services=essential&people=');
    for (const said of ['At least', 'At most', 'Provisional: 6 questions are open', 'value="essential" checked'])
      expect(html).toContain(said);
  });

  it('name the rule that decided', async () => {
    const { html } = await reader.open('/severity/score/liaison-effect?services=none&safety=lost');
    expect(html).toContain('A rule sets a floor, R5 at least');
    expect(html).toContain('through the rule');
  });

  it('mark NCISS as an example whose figures are notional', async () => {
    const { html } = await reader.open('/severity/score/us-nciss-demo');
    expect(html).toContain('Editable example');
    expect(html).toContain('notional');
    const started = await reader.open('/severity/score/us-nciss-demo?functional-impact=no-impact');
    for (const said of ['Baseline', 'lang="en">Severe']) expect(started.html).toContain(said);
  });

  it.each([
    ['liaison-effect?services=everything', 422],
    ['is-cert-is?base=orange&hoursOpen=many', 422],
    ['is-cert-is?base=orange&hoursOpen=-1', 422],
    ['is-cert-is?base=orange&hoursOpen=2,5&fixInSight=no', 200],
    ['nobody', 404],
  ])('answer /severity/score/%s with %i', async (path, status) => {
    const answer = await reader.open(`/severity/score/${path}`);
    expect([answer.status, answer.html.includes('class="fault"')]).toEqual([status, status === 422]);
  });

  it('lead a State from the neutral template to a published scale, without losing what was typed', async () => {
    const template = await administrator.open(`${FORM}?from=ref6&lang=ar`);
    await administrator.open('/severity?lang=en');
    expect(template.html).toContain('value="بالغ الشدة"');
    const levels = Object.fromEntries(
      [...template.html.matchAll(/name="(level-\d-(?:code|name))" type="text" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const places = Object.fromEntries(
      [0, 1, 2, 3, 4, 5].flatMap((n) => ['min', 'max', 'typical'].map((end) => [`level-${String(n)}-${end}`, String(n)])),
    );
    const typed = { ...WRITTEN, ...levels, ...places, 'level-5-colour': '#cc0033' };
    const more = await administrator.submit(FORM, FORM, { ...typed, do: 'add' });
    expect(more.html).toContain('name="level-6-code"');
    const refused = await administrator.submit(FORM, FORM, { ...typed, 'level-2-min': '5', 'level-4-colour': 'red', do: 'publish' });
    expect([refused.status, refused.html.includes('id="level-4-colour-fault"'), refused.html.includes('value="مقياس وطني"')]).toEqual([
      422,
      true,
      true,
    ]);
    const preview = await administrator.submit(FORM, FORM, { ...typed, 'level-3-code': '', 'level-3-name': '', do: 'preview' });
    expect(preview.html).toContain('No level holds R3');
    expect((await administrator.submit(FORM, FORM, { ...typed, do: 'publish' })).html).toContain('The scale is published.');
    expect((await reader.open('/severity/schemes/qm-cert')).html).toContain('fill="#CC0033"');
    const again = await administrator.submit(`${FORM}?from=qm-cert`, FORM, { ...typed, do: 'publish' });
    expect([again.status, again.html.includes('role="alert"')]).toEqual([409, true]);
    expect((await administrator.open('/severity/own')).html).toContain('How clearly others can read it');
  });

  it('notice that somebody else of the State has published in between', async () => {
    const stale = await administrator.submit(FORM, FORM, {
      ...WRITTEN,
      version: '2027',
      revision: '9',
      'level-0-code': 'A',
      'level-0-min': '0',
      'level-0-max': '5',
      do: 'publish',
    });
    expect([stale.status, stale.html.includes('value="2027"')]).toEqual([412, true]);
  });

  it('let an owner say that it does not agree with its places, with a reason, and confirm them later', async () => {
    const act = (name: string) => `/severity/own/gb-ncsc/2018/${name}`;
    const silent = await british.submit('/severity/own', act('dispute'), { reason: ' ' });
    expect([silent.status, silent.html.includes('id="reason-fault"')]).toEqual([422, true]);
    await british.submit('/severity/own', act('dispute'), { reason: 'C3 begins too low.' });
    expect((await reader.open('/severity/schemes/gb-ncsc')).html).toContain('C3 begins too low.');
    expect((await british.submit('/severity/own', act('confirmation'))).html).toContain('The places are confirmed.');
  });

  it('keep the scale of one State from another, and from those who only read', async () => {
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await administrator.open('/severity/own')).html)?.[1] ?? '';
    expect((await administrator.post('/severity/own/gb-ncsc/2018/confirmation', { _csrf })).status).toBe(404);
    expect((await reader.open('/severity/own')).status).toBe(403);
    const auditor = await PageReader.signIn(app, 'auditor@directory.example');
    expect((await auditor.open('/severity')).status).toBe(403);
    expect((await new PageReader(app).open('/severity')).location).toBe('/sign-in?next=%2Fseverity');
  });
});
