import { asAdmin } from '../support/database.js';
import { lettersTo } from '../support/letters.js';
import { RequestStates } from '../support/request-states.js';
import { UNLIMITED } from '../support/unlimited.js';

describe('a contact that another State finds not right', () => {
  let states: RequestStates;
  let keys: Record<'owner' | 'observer' | 'other' | 'manager' | 'reader', string>;
  let contact: string;

  beforeAll(async () => {
    states = await RequestStates.start({ env: { ...UNLIMITED, REPORTS_PER_DAY: '5' } });
    const { app } = states;
    contact = states.contacts['QN:technical'] ?? '';
    await app.createAccount({ email: 'administrator@qn.example', state: 'QN', roles: ['state-administrator'] });
    await app.createAccount({ email: 'administrator@qm.example', state: 'QM', roles: ['state-administrator'] });
    keys = {
      owner: await app.issueKey('QN', ['state-administrator']),
      observer: await app.issueKey('QN', ['observer']),
      other: states.keys.QM,
      manager: states.keys.manager,
      reader: await app.issueKey('QM', ['observer']),
    };
  });
  afterAll(() => states.app.close());

  const call = (method: string, path: string, as: keyof typeof keys, body?: unknown) =>
    states.app.call(method, `/api/v1${path}`, { key: keys[as], ...(body !== undefined && { body }) });
  const report = (as: keyof typeof keys, body: object, id = contact) => call('POST', `/contacts/${id}/reports`, as, body);
  const list = async (as: keyof typeof keys) => (await call('GET', '/contact-reports', as)).body.items as Record<string, unknown>[];

  it('is told to its administrators, its authority and the managers, without the words, and nothing changes', async () => {
    const before = (await call('GET', `/contacts/${contact}`, 'other')).body.version;
    const made = await report('other', { field: 'channels', text: 'Letters come back\nsince Monday.' });
    expect(made.status).toBe(201);
    for (const address of ['administrator@qn.example', 'authority@qn.example', 'manager@directory.example']) {
      const [letter] = await lettersTo(states.app, address);
      expect(letter?.text).toContain('/contact-reports');
      expect(letter?.text).toContain('State QM');
      expect(letter?.text).not.toContain('Letters come back');
    }
    expect(await lettersTo(states.app, 'authority@qo.example')).toEqual([]);
    expect((await call('GET', `/contacts/${contact}`, 'other')).body.version).toBe(before);
    const seen = { id: made.body.id, contact, by: 'QM', field: 'channels', text: 'Letters come back\nsince Monday.', settledAt: null };
    for (const who of ['owner', 'observer', 'manager'] as const) expect(await list(who)).toMatchObject([seen]);
    expect(await list('other')).toEqual([]);
  });

  it('is said once per field until it is settled, by the owner or the office', async () => {
    const { id } = (await report('other', { field: 'hours', text: 'Nobody answers.' })).body as { id: string };
    const again = await report('other', { field: 'hours', text: 'Still nobody.' });
    expect([again.status, again.body.code]).toEqual([409, 'directory/report-still-open']);
    const settle = (as: keyof typeof keys) => call('POST', `/contact-reports/${id}/settlement`, as, {});
    expect((await settle('observer')).status).toBe(403);
    expect((await settle('other')).status).toBe(404);
    expect((await settle('owner')).status).toBe(200);
    expect((await settle('manager')).status).toBe(200);
    const told = (await lettersTo(states.app, 'administrator@qm.example')).filter(({ subject }) => subject.includes('is settled'));
    expect(told.map(({ text }) => text.includes('It was about: '))).toEqual([true]);
    const acts = await asAdmin(states.app.database.adminUrl, (admin) =>
      admin.query(`select states from audit_entry where act = 'directory/report-settled'`),
    );
    expect(acts.rows).toEqual([{ states: ['QN'] }]);
    expect((await report('other', { field: 'hours', text: 'Again nobody.' })).status).toBe(201);
  });

  it.each([
    ['of one’s own State', 'owner', { field: 'hours', text: 'x' }, 409],
    ['by somebody who only reads', 'reader', { field: 'hours', text: 'x' }, 403],
    ['by the office', 'manager', { field: 'hours', text: 'x' }, 403],
    ['of no field', 'other', { field: 'state', text: 'x' }, 422],
    ['without a word', 'other', { field: 'place', text: ' \n ' }, 422],
    ['with hidden characters', 'other', { field: 'place', text: 'x\u202E' }, 422],
    ['with more', 'other', { field: 'place', text: 'x', roleTitle: 'Mine' }, 422],
  ] as const)('refuses a report %s', async (_, who, body, status) => {
    expect((await report(who, body)).status).toBe(status);
  });

  it('does not exist for whoever may not see the contact', async () => {
    expect((await report('other', { field: 'hours', text: 'x' }, states.contacts['QN:authority'])).status).toBe(404);
  });

  it('is said so many times a day by a State and no more, whoever races', async () => {
    const fields = ['languages', 'timeZone', 'place', 'remit', 'keys', 'other'];
    const sofar = (await list('manager')).length;
    const answers = await Promise.all(fields.map((field) => report('other', { field, text: 'x' })));
    const taken = answers.filter(({ status }) => status === 201).length;
    expect([taken + sofar, answers.filter(({ status }) => status === 429).length]).toEqual([Math.max(5, sofar), fields.length - taken]);
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('3600');
  });
});
