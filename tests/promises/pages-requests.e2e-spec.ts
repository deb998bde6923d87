import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { PageReader } from '../support/page-reader.js';
import { RequestStates } from '../support/request-states.js';

const WRITTEN = {
  to: 'QN',
  kind: 'information',
  subject: 'Scans of a power utility',
  facts: 'We saw scans on 1 March.',
  level: 'R2',
  tlp: 'TLP:AMBER',
  language: 'en',
  do: 'plan',
};

describe('requests on pages, without scripts', () => {
  let states: RequestStates;
  let sender: PageReader;
  let receiver: PageReader;
  let observer: PageReader;
  let stranger: PageReader;

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, WebModule] });
    const person = async (name: string, state: string | null, role: 'liaison' | 'observer' | 'manager' | 'auditor') => {
      const contactIds = role === 'liaison' ? [states.contacts[`${String(state)}:technical`] ?? ''] : [];
      await states.app.createAccount({ email: `${name}@test.example`, state, roles: [role], contactIds });
      return PageReader.signIn(states.app, `${name}@test.example`);
    };
    sender = await person('sender', 'QM', 'liaison');
    receiver = await person('receiver', 'QN', 'liaison');
    observer = await person('observer', 'QN', 'observer');
    stranger = await person('stranger', 'QO', 'liaison');
    await person('manager-of-pages', null, 'manager');
    await person('auditor-of-pages', null, 'auditor');
  });
  afterAll(() => states.app.close());

  /** Where the last redirect led, read from the forms of the page. */
  const idIn = (html: string) => /\/requests\/([0-9a-f-]{36})\//.exec(html)?.[1] ?? '';

  async function sent(more: object = {}): Promise<string> {
    const plan = await sender.submit('/requests/new', '/requests', { ...WRITTEN, ...more });
    const id = idIn(plan.html);
    const answer = await sender.submit(`/requests/${id}/plan`, `/requests/${id}/sending`);
    expect(answer.html).toContain('The request is on its way.');
    return id;
  }

  it('brings a refused form back as it was typed and names every fault', async () => {
    const page = await sender.submit('/requests/new', '/requests', { ...WRITTEN, facts: '', level: 'R4', wantedBy: 'tomorrow' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('value="Scans of a power utility"');
    expect(page.html).toContain('href="#facts"');
    expect(page.html).toContain('href="#severityReason"');
    expect(page.html).toContain('href="#wantedBy"');
    expect((await sender.open('/requests?box=drafts')).html).toContain('No draft');
  });

  it('keeps a draft that lacks almost everything, and asks for the rest before the plan', async () => {
    const kept = await sender.submit('/requests/new', '/requests', { subject: 'Half a thought', do: 'draft' });
    expect(kept.html).toContain('The draft is saved.');
    const id = idIn(kept.html);
    expect((await sender.open(`/requests/${id}`)).location).toBe(`/requests/${id}/draft`);
    expect((await sender.open(`/requests/${id}/plan`)).status).toBe(422);
    expect((await sender.open('/requests?box=drafts')).html).toContain('Half a thought');
    expect((await sender.open('/')).html).toContain('1 draft');
    const stale = await sender.submit(`/requests/${id}/draft`, `/requests/${id}/draft`, { ...WRITTEN, version: '99' });
    expect([stale.status, stale.html.includes('value="Scans of a power utility"')]).toEqual([412, true]);
    const plan = await sender.submit(`/requests/${id}/draft`, `/requests/${id}/draft`, WRITTEN);
    expect(plan.html).toContain('technical office of QN');
    expect((await receiver.open(`/requests/${id}`)).status).toBe(404);
    const discarded = await sender.submit(`/requests/${id}/draft`, `/requests/${id}/discard`);
    expect(discarded.html).toContain('The draft is discarded.');
    expect((await sender.open(`/requests/${id}/draft`)).status).toBe(404);
  });

  it('asks for a second look at R4 and R5, and sends what was planned once', async () => {
    const plan = await sender.submit('/requests/new', '/requests', { ...WRITTEN, level: 'R5', severityReason: 'Hospitals are down.' });
    const id = idIn(plan.html);
    expect(plan.html).toContain('Hospitals are down.');
    const [page, sending] = [`/requests/${id}/plan`, `/requests/${id}/sending`];
    expect((await sender.submit(page, sending)).status).toBe(422);
    expect((await sender.submit(page, sending, { secondLook: 'on', version: '7' })).status).toBe(412);
    expect((await sender.submit(page, sending, { secondLook: 'on' })).html).toContain('The request is on its way.');
    expect((await sender.open(page)).location).toBe(`/requests/${id}`);
  });

  it('carries a request from State to State, each act recorded for both', async () => {
    const id = await sent({ wantedBy: '2099-01-01T10:00', subject: 'From start to end' });
    const path = `/requests/${id}`;
    const act = (person: PageReader, name: string, fields = {}) => person.submit(path, `${path}/${name}`, fields);
    expect((await receiver.open('/')).html).toContain('From start to end');
    const got = await act(receiver, 'acknowledgement');
    expect(got.html).toContain('Receipt acknowledged');
    expect(got.html).not.toContain(`${path}/acknowledgement`);
    const empty = await act(receiver, 'answer', { text: ' ', scope: 'One network' });
    expect([empty.status, empty.html.includes('value="One network"'), empty.html.includes('id="answer-text-fault"')]).toEqual([
      422,
      true,
      true,
    ]);
    await act(receiver, 'decision', { decision: 'need-more', text: 'Which addresses?' });
    expect((await sender.open('/')).html).toContain('1 sent request needs more information');
    expect((await act(sender, 'messages', { text: '192.0.2.1' })).html).toContain('Recorded.');
    await act(receiver, 'decision', { decision: 'accept', proposedDate: '2099-01-02T10:00' });
    expect((await act(receiver, 'answer', { text: 'Stopped.', timeFrame: 'today' })).html).toContain('Stopped.');
    const closed = await act(sender, 'closure');
    expect(closed.html).toContain('192.0.2.1');
    expect(closed.html).not.toContain('What you can do');
  });

  it('declines with a neutral reason and withdraws', async () => {
    const [declined, withdrawn] = [await sent(), await sent()];
    const decision = { decision: 'decline', reason: 'national-law' };
    const page = await receiver.submit(`/requests/${declined}`, `/requests/${declined}/decision`, decision);
    expect(page.html).toContain('National law');
    expect((await sender.submit(`/requests/${withdrawn}`, `/requests/${withdrawn}/withdrawal`)).html).toContain('Request withdrawn');
  });

  it('lets a sender choose among several receivers', async () => {
    const id = await sent({ to: ['QN', 'QO'] });
    const page = await sender.submit(`/requests/${id}`, `/requests/${id}/withdrawal`, { state: 'QO' });
    expect(page.html.match(/Request withdrawn/g)).toHaveLength(1);
    expect((await sender.open('/requests?box=sent')).html).toContain('Differs by State');
    expect((await receiver.open(`/requests/${id}`)).html).not.toContain('State QO');
  });

  it('shows a request to nobody else, and lets an observer read only', async () => {
    const id = await sent();
    expect((await stranger.open(`/requests/${id}`)).status).toBe(404);
    const page = await observer.open(`/requests/${id}`);
    expect([page.status, page.html.includes('/acknowledgement'), page.html.includes('A liaison of your State')]).toEqual([
      200,
      false,
      true,
    ]);
    expect((await observer.open('/requests/new')).status).toBe(403);
    expect((await receiver.post(`/requests/${id}/acknowledgement`, {})).status).toBe(403);
    for (const path of ['/requests/undefined', '/requests/undefined/plan']) expect((await sender.open(path)).status).toBe(404);
  });

  it('tells officers and auditors apart from correspondents', async () => {
    const manager = await PageReader.signIn(states.app, 'manager-of-pages@test.example');
    expect((await manager.open('/')).html).toContain('No round is under way.');
    expect((await manager.open('/requests')).status).toBe(403);
    const auditor = await PageReader.signIn(states.app, 'auditor-of-pages@test.example');
    expect((await auditor.open('/')).html).toContain('Nothing waits for you');
  });
});
