import { setTimeout as sleep } from 'node:timers/promises';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { asAdmin } from '../support/database.js';
import { PageReader } from '../support/page-reader.js';
import { RequestStates } from '../support/request-states.js';

/** The live board looks again every two seconds. */
const NEXT_LOOK_MS = 5_000;

/** Each answer is judged by itself: whoever reads a lot in many pieces, or in one that stays open, needs the right for each. */
describe('a role lost during a long export', () => {
  let states: RequestStates;
  let administrator: PageReader;

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, WebModule] });
    await states.app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
    administrator = await PageReader.signIn(states.app, 'administrator@qm.example');
  });
  afterAll(() => states.app.close());

  let made = 0;
  async function member(role: 'liaison' | 'observer') {
    const email = `member${String((made += 1))}@qm.example`;
    const id = await states.app.createAccount({ email, state: 'QM', roles: [role], contactIds: role === 'liaison' ? [office()] : [] });
    return { email, id };
  }
  const office = () => states.contacts['QM:technical'] ?? '';
  const change = (id: string, roles: string, more = {}) =>
    administrator.submit(`/accounts/${id}`, `/accounts/${id}/roles`, { roles, ...more });

  /** One contact after another, until there is no more or it is refused; `at` happens after the second. */
  async function readOn(read: (path: string) => Promise<{ status: number; body: unknown }>, at: () => Promise<unknown>) {
    const statuses: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { status, body } = await read(`/api/v1/contacts?limit=1${cursor && `&cursor=${cursor}`}`);
      statuses.push(status);
      if (statuses.length === 2) await at();
      cursor = (body as { nextCursor?: string | null }).nextCursor ?? null;
    }
    return statuses;
  }

  it('ends it with the next page for a key that belongs to the person', async () => {
    const { id } = await member('observer');
    const key = await states.app.issueKey('QM', ['observer'], { accountId: id });
    const read = (path: string) => states.app.call('GET', path, { key });
    expect((await readOn(read, () => Promise.resolve())).length).toBeGreaterThan(4);
    expect(await readOn(read, () => change(id, 'liaison', { contactIds: office() }))).toEqual([200, 200, 401]);
  });

  it('ends it with the next page for the person, who signs in again as what they now are', async () => {
    const { email, id } = await member('liaison');
    const person = await PageReader.signIn(states.app, email);
    const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' };
    const read = async (path: string) => {
      const { status, html } = await person.open(path, headers);
      return { status, body: JSON.parse(html) as unknown };
    };
    expect(await readOn(read, () => change(id, 'observer'))).toEqual([200, 200, 401]);
    await PageReader.signIn(states.app, email);
  });

  it.each(['the role', 'the session', 'the account'])('ends what stays open when %s ends, and nothing more is told', async (what) => {
    await states.app.createAccount({ email: `manager-${what.slice(4)}@directory.example`, state: null, roles: ['manager', 'auditor'] });
    const manager = await PageReader.signIn(states.app, `manager-${what.slice(4)}@directory.example`);
    const { body } = await states.app.call('POST', '/api/v1/verification-rounds', {
      key: states.keys.manager,
      body: { title: what, states: ['QN'] },
    });
    const stream = await manager.stream(`/rounds/${(body as { id: string }).id}/board`);
    expect(stream.status).toBe(200);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let said = '';
    while (!said.includes('"counts"')) said += (await reader.read()).value ?? '';
    await end(what, `manager-${what.slice(4)}@directory.example`);
    const rest = await Promise.race([readRest(reader), sleep(NEXT_LOOK_MS, 'still open', { ref: false })]);
    expect(rest).not.toContain('counts');
    expect(rest).not.toBe('still open');
  });

  /** Behind the back of the process that serves the stream, as another process would. */
  async function end(what: string, email: string): Promise<void> {
    const statements: Record<string, string> = {
      'the role': `update account set roles = '{auditor}' where email = $1`,
      'the session': 'delete from session where account_id = (select id from account where email = $1)',
      'the account': 'update account set disabled_at = now() where email = $1',
    };
    await asAdmin(states.app.database.adminUrl, (admin) => admin.query(statements[what] ?? '', [email]));
  }

  async function readRest(reader: ReadableStreamDefaultReader<string>): Promise<string> {
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return rest;
      rest += value;
    }
  }
});
