import { ApiModule } from '../../apps/api/src/api.module.js';
import { WebModule } from '../../apps/web/src/web.module.js';
import { asAdmin } from '../support/database.js';
import { PageReader } from '../support/page-reader.js';
import { BODY, RequestStates } from '../support/request-states.js';
import { UNLIMITED } from '../support/unlimited.js';

const [ADMINISTRATOR, BEFORE, AFTER] = ['administrator@qm.example', 'before@qm.example', 'after@qm.example'] as const;

describe('a function that is handed over', () => {
  let states: RequestStates;
  let ids: Record<string, string>;
  let contact: string;

  beforeAll(async () => {
    states = await RequestStates.start({ modules: [ApiModule, WebModule], env: { ...UNLIMITED, PLACE_BURST: '1000' } });
    contact = states.contacts['QM:technical'] ?? '';
    const make = (email: string, role: 'state-administrator' | 'liaison' | 'observer', contactIds: string[] = []) =>
      states.app.createAccount({ email, state: 'QM', roles: [role], contactIds });
    ids = {
      [ADMINISTRATOR]: await make(ADMINISTRATOR, 'state-administrator'),
      [BEFORE]: await make(BEFORE, 'liaison', [contact]),
      [AFTER]: await make(AFTER, 'observer'),
    };
  });
  afterAll(() => states.app.close());

  const signIn = (email: string) => PageReader.signIn(states.app, email);

  /** An open check of the office, from a round two officers have started. */
  const openCheck = async (): Promise<string> => {
    const call = (method: string, path: string, key: string, body?: unknown) =>
      states.app.call(method, `/api/v1/verification-rounds${path}`, { key, ...(body !== undefined && { body }) });
    const { body } = await call('POST', '', states.keys.manager, { title: 'Handed over', states: ['QM'] });
    const { id } = body as { id: string };
    await call('POST', `/${id}/start`, await states.app.issueOfficerKey('second-officer'), {});
    const { body: checks } = await call('GET', `/${id}/checks`, states.keys.manager);
    // As the worker leaves it once the letter is out.
    await asAdmin(states.app.database.adminUrl, (admin) => admin.query(`update verification_check set status = 'sent'`));
    return (checks as { items: { id: string; category: string }[] }).items.find(({ category }) => category === 'technical')?.id ?? '';
  };

  it('takes its open check and its draft along, and the old access ends at once', async () => {
    const key = await states.app.issueKey('QM', ['liaison'], { accountId: ids[BEFORE] ?? '', contactIds: [contact] });
    const drafted = await states.app.call('POST', '/api/v1/incident-requests', {
      key,
      body: { ...BODY, severity: { scheme: 'ref6', level: 'R2' }, draft: true },
    });
    const draft = `/requests/${(drafted.body as { id: string }).id}`;
    const check = await openCheck();
    /** What somebody can go on with. */
    const work = async (person: PageReader) => ({
      draft: (await person.open(`${draft}/plan`)).status,
      check: (await person.open('/checks')).html.includes(`action="/checks/${check}"`),
    });
    const [before, after] = [await signIn(BEFORE), await signIn(AFTER)];
    expect([await work(before), await work(after)]).toEqual([
      { draft: 200, check: true },
      { draft: 403, check: false },
    ]);
    const administrator = await signIn(ADMINISTRATOR);
    const page = `/accounts/${ids[BEFORE] ?? ''}`;
    expect((await administrator.submit(page, `${page}/hand-over`, { successor: ids[AFTER] ?? '', understood: 'on' })).status).toBe(200);
    expect([(await before.open(draft)).status, (await states.app.call('GET', '/api/v1/me', { key })).status]).toEqual([303, 401]);
    const successor = await signIn(AFTER);
    expect(await work(successor)).toEqual({ draft: 200, check: true });
    expect((await successor.submit(`${draft}/plan`, `${draft}/sending`)).html).toContain('Scans of a power utility');
    await successor.submit('/checks', `/checks/${check}`);
    expect((await successor.open('/checks')).html).not.toContain(check);
    await expect(signIn(BEFORE)).rejects.toThrow('401');
  });
});
