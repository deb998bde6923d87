import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asAdmin } from '../support/database.js';
import { command } from '../support/command.js';
import { RequestStates } from '../support/request-states.js';
import { UNLIMITED } from '../support/unlimited.js';

/** What a duty officer asks on a terminal, on any machine, with a key of the State and nothing else. */
describe('commands that ask a running service', () => {
  let states: RequestStates;
  let contact: string;
  beforeAll(async () => {
    states = await RequestStates.start({ env: UNLIMITED });
    contact = states.contacts['QN:technical'] ?? '';
    const body = { field: 'channels', text: 'Letters come back.' };
    await states.app.call('POST', `/api/v1/contacts/${contact}/reports`, { key: states.keys.QM, body });
    const authority = await states.app.issueKey('QN', ['nominating-authority']);
    const administrator = await states.app.issueKey('QN', ['state-administrator']);
    const holidays = { days: [{ date: '2026-03-25', open: [], name: 'Feast' }], contacts: [{ id: contact, version: 1 }] };
    await states.app.call('POST', '/api/v1/holidays', { key: administrator, body: holidays });
    const nomination = { act: 'withdraw', contact, noteVerbale: { reference: 'NV/3', date: '2026-02-27' } };
    await states.app.call('POST', '/api/v1/nominations', { key: authority, body: nomination });
  });
  afterAll(() => states.app.close());

  const listening = (handler: RequestListener) =>
    new Promise<{ server: Server; url: string }>((resolve) => {
      const server = createServer(handler).listen(0, '127.0.0.1', () => {
        resolve({ server, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
      });
    });

  const ask = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    command(args, { LIAISON_URL: states.app.url, LIAISON_API_KEY: states.keys.QN, LIAISON_DATA_DIR: '/var/tmp/none-here', ...env });

  it('says what a State and a category look like when none is found for what was typed', async () => {
    const { code, out } = await ask(['contacts', 'search', '--category', 'foo']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^No contact was found\. A State is two capital letters.+diplomatic, technical/),
    ]);
  });

  it.each([
    ['nominations list', ['NOM-2026-', 'Withdrawal', 'technical office of QN']],
    ['reports list', ['QM', 'Ways to reach it', 'come back']],
    ['contacts search technical', ['QM', 'QO', 'Duty desk', 'duty']],
    ['contacts gaps', ['technical office of QN', 'Feast']],
    ['contacts show ID', ['technical@qn.example', 'never confirmed', 'Mon–Tue', 'Who answers now']],
    ['state coverage', ['With a technical contact', 'All regions']],
  ])('%s answers in a table, in JSON, and harms no terminal', async (line, words) => {
    const args = line.replace('ID', contact).split(' ');
    const plain = await ask(args);
    expect(plain).toMatchObject({ code: 0, err: '' });
    for (const word of words) expect(plain.out.toLowerCase()).toContain(word.toLowerCase());
    expect(plain.out).not.toMatch(/\u001b/);
    const { code, out } = await ask([...args, '--json']);
    expect([code, typeof JSON.parse(out)]).toEqual([0, 'object']);
  });

  it('says of a withdrawn contact that it is, and of nobody that he answers there', async () => {
    const withdrawn = states.contacts['QO:technical'] ?? '';
    await asAdmin(states.app.database.adminUrl, (admin) =>
      admin.query(`update contact set status = 'withdrawn' where id = $1`, [withdrawn]),
    );
    const { code, out } = await ask(['contacts', 'show', withdrawn]);
    expect([code, out]).toEqual([0, expect.stringMatching(/Status +Withdrawn/)]);
    expect(out).not.toContain('Who answers now');
  });

  it('ends with 3 when asked to and there is something, and says one sentence when there is nothing', async () => {
    expect((await ask(['nominations', 'list', '--check'])).code).toBe(3);
    const nothing = await ask(['nominations', 'list', '--check'], { LIAISON_API_KEY: states.keys.QM, LANG: 'ru_RU.UTF-8' });
    expect([nothing.code, nothing.out.trim().split('\n').length]).toEqual([0, 1]);
    expect(nothing.out).toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
    ['no address', ['contacts', 'gaps'], { LIAISON_URL: undefined }, /LIAISON_URL/],
    ['no key', ['contacts', 'gaps'], { LIAISON_API_KEY: undefined }, /LIAISON_API_KEY/],
    ['an address in clear text elsewhere', ['contacts', 'gaps'], { LIAISON_URL: 'http://liaison.example' }, /https/],
    ['nobody there', ['contacts', 'gaps'], { LIAISON_URL: 'http://127.0.0.1:9' }, /does not answer/],
    ['a key that is none', ['contacts', 'gaps'], { LIAISON_API_KEY: 'lia_nothing' }, /The service says/],
    ['a contact that does not exist', ['contacts', 'show', '01890000-0000-7000-8000-000000000000'], {}, /The service says/],
    ['a path for an id', ['contacts', 'show', '../me'], {}, /The service says/],
    ['what the key may not see', ['contacts', 'duplicates'], {}, /The service says/],
    ['a status there is not', ['nominations', 'list', '--status', 'lost'], {}, /The service says.*status/],
  ])('%s is one sentence and code 1', async (_, args, env, reason) => {
    const { code, out, err } = await ask(args, env);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err).toMatch(reason);
    expect(err).not.toContain(states.keys.QN);
  });

  it('takes the key nowhere else: neither along a redirect nor to a page that is no Liaison', async () => {
    const taken: (string | undefined)[] = [];
    const thief = await listening((request, reply) => {
      taken.push(request.headers.authorization);
      reply.end('{}');
    });
    const first = await listening((_, reply) => reply.writeHead(302, { location: thief.url }).end());
    const { code, err } = await ask(['contacts', 'gaps'], { LIAISON_URL: first.url });
    thief.server.close();
    first.server.close();
    expect([code, taken, err.includes('does not answer')]).toEqual([1, [], true]);
  });
});
