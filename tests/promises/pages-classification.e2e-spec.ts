import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PageReader } from '../support/page-reader.js';
import { RequestStates } from '../support/request-states.js';

const WRITTEN = {
  to: 'QN',
  kind: 'information',
  subject: 'Power',
  facts: 'Since 06:00 UTC.',
  tlp: 'TLP:AMBER',
  language: 'en',
  do: 'plan',
};
const SCALE = {
  ...{ version: '2026', title: 'Échelle de Maridia', language: 'fr', owner: 'CERT de Maridia' },
  levels: [
    { code: 'N1', name: 'Notable', order: 0, referenceMin: 0, referenceMax: 1 },
    { code: 'N2', name: 'Majeur', names: { en: 'Major' }, colour: '#CC0033', order: 1, referenceMin: 2, referenceMax: 3 },
  ],
};
const MAJOR = 'qm-national@2026:N2';

describe('classification on pages, without scripts', () => {
  let states: RequestStates;
  let sender: PageReader;
  let receiver: PageReader;

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, WebModule] });
    const person = async (state: string) => {
      const email = `person@${state.toLowerCase()}.example`;
      await states.app.createAccount({ email, state, roles: ['liaison'], contactIds: [states.contacts[`${state}:technical`] ?? ''] });
      return PageReader.signIn(states.app, email);
    };
    [sender, receiver] = [await person('QM'), await person('QN')];
    const key = await states.app.issueKey('QM', ['state-administrator']);
    const headers = { 'if-none-match': '*' };
    const answer = await states.app.call('PUT', '/api/v1/states/QM/severity-scheme', { key, body: SCALE, headers });
    expect([200, 201]).toContain(answer.status);
  });
  afterAll(() => states.app.close());

  async function sent(more: Readonly<Record<string, string | readonly string[]>>): Promise<string> {
    const plan = await sender.submit('/requests/new', '/requests', { ...WRITTEN, ...more });
    const id = /\/requests\/([0-9a-f-]{36})\//.exec(plan.html)?.[1] ?? '';
    const answer = await sender.submit(`/requests/${id}/plan`, `/requests/${id}/sending`);
    expect(answer.html).toContain('The request is on its way.');
    return `/requests/${id}`;
  }

  it('offers one’s own scale before the neutral one', async () => {
    const { html } = await sender.open('/requests/new');
    expect(html.indexOf('Échelle de Maridia')).toBeLessThan(html.indexOf('Neutral scale R0–R5'));
    expect(html).toContain(`value="${MAJOR}"`);
    expect((await receiver.open('/requests/new')).html).not.toContain('Échelle de Maridia');
  });

  it('shows the sender’s level first and in its own words, then all candidates, and why', async () => {
    const more = { certainty: 'likely', outlook: 'worsening', incidentTypes: ['availability/ddos'], sectors: ['energy', 'water'] };
    const page = await sent({ level: MAJOR, ...more });
    const { html } = await receiver.open(page);
    for (const said of [
      'lang="fr">Majeur',
      '(Major)',
      'Échelle de Maridia',
      'Likely',
      'Worsening',
      'availability/ddos',
      'Energy',
      'Both cover R2',
    ])
      expect(html).toContain(said);
    expect(html.indexOf('lang="fr">Majeur')).toBeLessThan(html.indexOf('In “Neutral scale R0–R5”'));
    expect(html).toMatch(/qm-national@2026 N2 \(R2-R3\) RSIT availability\/ddos/);
    for (const mark of ['mark likely', 'mark careful']) expect(html).toContain(mark);
  });

  it('keeps a pin inside its level, and says beside the field when it is not', async () => {
    const refused = await sender.submit('/requests/new', '/requests', { ...WRITTEN, level: MAJOR, pin: '5' });
    expect([refused.status, refused.html.includes('id="pin-fault"'), refused.html.includes(`value="${MAJOR}" checked`)]).toEqual([
      422,
      true,
      true,
    ]);
    const { html } = await receiver.open(await sent({ level: MAJOR, pin: '2', pinReason: 'One town only.' }));
    expect(html).toContain('R2–R3 → R2');
    expect(html).toContain('One town only.');
  });

  it('keeps a level of another scale in a draft until somebody chooses again', async () => {
    const { body } = await states.post('', 'QM', {
      to: ['QN'],
      subject: 'Half',
      severity: { scheme: 'gb-ncsc', level: 'C4' },
      draft: true,
    });
    const draft = `/requests/${(body as { id: string }).id}/draft`;
    expect((await sender.open(draft)).html).toContain('value="gb-ncsc@2018:C4" checked');
    await sender.submit(draft, draft, { ...WRITTEN, level: 'gb-ncsc@2018:C4', do: 'draft' });
    expect((await sender.open(draft)).html).toContain('value="gb-ncsc@2018:C4" checked');
  });

  it('classifies anew with a reason, and both read what was said before', async () => {
    const page = await sent({ level: 'R1' });
    const silent = await sender.submit(page, `${page}/classification`, { level: MAJOR });
    expect([silent.status, silent.html.includes('id="classification-reason-fault"')]).toEqual([422, true]);
    await sender.submit(page, `${page}/classification`, { level: MAJOR, reason: 'A second plant.' });
    for (const person of [sender, receiver]) {
      const { html } = await person.open(page);
      for (const said of ['What was said when', 'As sent', 'Raised', 'A second plant.']) expect(html).toContain(said);
    }
    const same = await sender.submit(page, `${page}/classification`, { level: MAJOR, reason: 'Again.' });
    expect([same.status, same.html.includes('already so')]).toEqual([409, true]);
  });

  it('keeps the receiver’s own view private until it is shared, and shows “too high” to both', async () => {
    const page = await sent({ level: MAJOR });
    await receiver.submit(page, `${page}/receiver-view`, { level: 'R1', text: 'Looks small from here.' });
    expect((await receiver.open(page)).html).toContain('Seen by your State only');
    expect((await sender.open(page)).html).not.toContain('Looks small from here.');
    await receiver.submit(page, `${page}/receiver-view`, { level: 'R1', tooHigh: 'on', text: 'One office.' });
    const { html } = await sender.open(page);
    for (const said of ['Classified too high', 'One office.', 'lang="fr">Majeur']) expect(html).toContain(said);
    const empty = await receiver.submit(page, `${page}/receiver-view`, { level: '' });
    expect([empty.status, empty.html.includes('role="alert"')]).toEqual([422, true]);
  });
});
