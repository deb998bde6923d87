import { AddContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { asAdmin } from '../support/database.js';
import { contactOf } from '../support/directory.js';
import { lettersTo } from '../support/letters.js';
import { BODY, RequestStates } from '../support/request-states.js';

const MISSION = 'mission@qp.example';
const OFFICE = {
  institution: 'Mission permanente',
  institutionLatin: 'Mission permanente',
  roleTitle: 'Conseillère',
  email: 'authority@qp.example',
  languages: ['fr'],
  timeZone: 'Europe/Paris',
};

/** QM, QN and QO take part; QP and QQ are listed and do not. */
describe('taking part', () => {
  let states: RequestStates;
  let keys: Record<'QM' | 'QN' | 'QP' | 'QO' | 'manager' | 'admin', string>;

  const begin = async () => {
    states = await RequestStates.start();
    const { app } = states;
    await app.listStates('QP', 'QQ');
    await sql(`update state set participation = 'not-invited' where code in ('QP', 'QQ')`);
    const authority = (state: string) => app.issueKey(state, ['nominating-authority']);
    await app.createAccount({ email: 'administrator@qn.example', state: 'QN', roles: ['state-administrator'] });
    keys = {
      manager: states.keys.manager,
      QM: states.keys.QM,
      QN: await authority('QN'),
      QO: await authority('QO'),
      QP: await authority('QP'),
      admin: await app.issueKey('QN', ['state-administrator', 'liaison'], { contactIds: [states.contacts['QN:technical'] ?? ''] }),
    };
  };
  const end = () => states.app.close();

  const sql = (text: string) => asAdmin(states.app.database.adminUrl, async (admin) => (await admin.query(text)).rows);
  const call = (method: string, path: string, as: keyof typeof keys, body?: unknown) =>
    states.app.call(method, `/api/v1${path}`, { key: keys[as], ...(body !== undefined && { body }) });
  const act = (code: string, what: string, as: keyof typeof keys, body: unknown = {}) =>
    call('POST', `/states/${code}/participation/${what}`, as, body);
  const addContact = () =>
    states.app.get(AddContact).execute(operator('clerk', states.app.database.directoryId), contactOf({ state: 'QP' }));

  describe('from the first letter to the last word', () => {
    beforeEach(begin);
    afterEach(end);
    it('begins with a letter to the mission, in its language and in English, and is the State’s own to declare', async () => {
      const invited = await act('QP', 'invitation', 'manager', { address: MISSION, language: 'fr' });
      expect([invited.status, invited.body]).toMatchObject([201, { participation: 'invited', letters: 1, lastLetter: 'pending' }]);
      const [letter] = await lettersTo(states.app, MISSION);
      expect(letter).toMatchObject({ language: 'fr', subject: expect.stringContaining('invitation à participer') });
      for (const words of ['16 a)', 'volontaire', 'paragraph 16 (a)', 'voluntary']) expect(letter?.text).toContain(words);

      for (const who of ['manager', 'QM', 'QN'] as const) expect((await act('QP', 'acceptance', who)).status).not.toBe(200);
      expect((await act('QP', 'acceptance', 'QP')).body.errors).toMatchObject([{ pointer: '/authority', code: 'missing' }]);
      const joined = await act('QP', 'acceptance', 'QP', { authority: OFFICE, noteVerbale: 'NV 12/2026' });
      expect([joined.status, joined.body]).toMatchObject([
        200,
        { participation: 'participating', noteVerbale: 'NV 12/2026', authorityOffice: true, acts: ['leave'] },
      ]);
      expect((await call('GET', '/states/QP', 'QM')).body).toMatchObject({ participation: 'participating', contacts: {} });
      const trail = await sql(`select act from audit_entry where 'QP' = any (states) and act like 'directory/state-%' order by id`);
      expect(trail.map((row: { act: string }) => row.act)).toEqual(['directory/state-invited', 'directory/state-joined']);
    });

    it('writes again when asked to, as a new letter', async () => {
      for (const language of ['ru', 'ar']) await act('QP', 'invitation', 'manager', { address: MISSION, language });
      const letters = await lettersTo(states.app, MISSION);
      expect(letters.map(({ language }) => language)).toEqual(['ru', 'ar']);
      expect(letters.map(({ text }) => text.includes('We wrote to you before'))).toEqual([false, true]);
    });

    it('is ended without a reason: contacts vanish for the others, are kept, and come back with the State', async () => {
      const before = (await call('GET', '/contacts?state=QN', 'QM')).body.items as { id: string }[];
      expect(before).toHaveLength(2);
      const left = await act('QN', 'withdrawal', 'QN');
      expect([left.status, left.body.participation]).toEqual([200, 'withdrawn']);
      expect((await call('GET', '/contacts?state=QN', 'QM')).body.items).toEqual([]);
      for (const { id } of before) {
        for (const path of [`/contacts/${id}`, `/contacts/${id}/history`]) expect((await call('GET', path, 'QM')).status).toBe(404);
        expect((await call('GET', `/contacts/${id}`, 'manager')).status).toBe(200);
      }
      const [told] = await lettersTo(states.app, 'administrator@qn.example');
      expect(told?.text).toContain('Nothing was deleted');
      const office = (await lettersTo(states.app, 'manager@directory.example')).map(({ text }) => text);
      expect(office).toEqual([expect.stringContaining('declared that the State no longer takes part')]);

      expect((await call('GET', '/contacts', 'admin')).body.code).toBe('identity/state-away');
      expect((await call('GET', '/states', 'QN')).body.code).toBe('identity/state-away');
      expect((await call('GET', '/me', 'admin')).status).toBe(200);

      expect((await act('QN', 'acceptance', 'QN')).body).toMatchObject({ participation: 'participating', leftAt: null });
      expect((await call('GET', '/contacts?state=QN', 'QM')).body.items.map(({ id }: { id: string }) => id)).toEqual(
        before.map(({ id }) => id),
      );
      expect((await call('GET', '/contacts', 'admin')).status).toBe(200);
    });

    it('of a State that has left nothing is written to it, and what is under way can still be ended by both', async () => {
      const { id } = await states.sent();
      await states.post(`/${id}/decision`, 'QN', { decision: 'need-more', text: 'Which hosts?' });
      const waiting = () => sql(`select 1 from delivery where recipient_state = 'QN' and status = 'pending' and kind <> 'account'`);
      await states.sent();
      expect(await waiting()).not.toEqual([]);
      await act('QN', 'withdrawal', 'QN');
      expect(await waiting()).toEqual([]);
      expect(await sql(`select status from delivery where kind = 'account' and subject like '%no longer takes part%'`)).toEqual(
        Array(2).fill({ status: 'pending' }),
      );
      const fresh = await states.post('', 'QM', BODY);
      expect([fresh.status, fresh.body.errors]).toMatchObject([422, [{ pointer: '/to/0', code: 'state-unknown' }]]);
      expect((await states.post('/plan', 'QM', BODY)).status).toBe(422);
      const more = await states.post(`/${id}/messages`, 'QM', { text: 'These.' });
      expect([more.status, more.body.code]).toEqual([409, 'requests/not-taking-part']);
      const own = await states.post('', 'QN', { ...BODY, to: ['QO'] });
      expect([own.status, own.body.code]).toEqual([403, 'identity/state-away']);
      expect((await states.get(`/${id}`, 'QN')).status).toBe(200);
      const told = async () => (await sql(`select id from delivery where recipient_state = 'QN' and kind = 'request'`)).length;
      const sofar = await told();
      expect((await states.post(`/${id}/withdrawal`, 'QM')).status).toBe(201);
      expect(await told()).toBe(sofar);
    });

    it('keeps whoever does not take part out of rounds, also out of one that was drafted before', async () => {
      const round = (body: object) => call('POST', '/verification-rounds', 'manager', body);
      const drafted = (await round({ title: 'Spring' })).body as { id: string; recipients: number };
      expect(drafted.recipients).toBe(6);
      await act('QN', 'withdrawal', 'QN');
      expect((await round({ title: 'Later' })).body.recipients).toBe(4);
      const second = await states.app.issueOfficerKey('second-officer');
      await states.app.call('POST', `/api/v1/verification-rounds/${drafted.id}/start`, { key: second, body: {} });
      const { items } = (await call('GET', `/verification-rounds/${drafted.id}/checks`, 'manager')).body as { items: { state: string }[] };
      expect([...new Set(items.map(({ state }) => state))].sort()).toEqual(['QM', 'QO']);
    });

    it('says nothing of States that do not take part: the same answers as for States that are not listed', async () => {
      const hidden = await addContact();
      await act('QP', 'invitation', 'manager', { address: MISSION, language: 'fr' });
      await act('QO', 'withdrawal', 'QO');
      const listed = (await call('GET', '/states', 'QM')).body.items as { code: string }[];
      expect(listed.map(({ code }) => code)).toEqual(['QM', 'QN']);
      expect((await call('GET', '/states', 'manager')).body.items).toHaveLength(5);
      const said = async (code: string, id: string) => {
        const paths = ['', '/severity-scheme', '/participation'].map((path) => ['GET', `/states/${code}${path}`] as const);
        const found = [...paths, ['GET', `/contacts/${id}`] as const, ['GET', `/contacts?state=${code}`] as const];
        const answers = await Promise.all(found.map(([method, path]) => call(method, path, 'QM')));
        const plan = await call('POST', '/incident-requests/plan', 'QM', { ...BODY, to: [code] });
        const put = await call('PUT', `/states/${code}/severity-scheme`, 'QM', {});
        return [...answers, plan, put].map(({ status, body }) => [status, JSON.stringify(body).replaceAll(code, '??').replaceAll(id, '…')]);
      };
      const nowhere = await said('QX', '01890000-0000-7000-8000-000000000000');
      expect(nowhere.map(([status]) => status)).toEqual([404, 404, 404, 404, 200, 422, 404]);
      for (const code of ['QP', 'QQ', 'QO']) expect(await said(code, hidden)).toEqual(nowhere);
    });

    it('counts only States that take part, by region, each once', async () => {
      await addContact();
      await sql(`update state set region = '002' where code = 'QM'`);
      expect((await call('GET', '/coverage', 'QM')).body).toEqual({
        regions: [
          { region: '002', states: 1, technical: 1, diplomatic: 1, both: 1 },
          { region: null, states: 2, technical: 2, diplomatic: 2, both: 2 },
        ],
        total: { states: 3, technical: 3, diplomatic: 3, both: 3 },
      });
    });

    it('shows the flag "needs help" to the State and the office, and to nobody else', async () => {
      const answer = await act('QN', 'help', 'admin', { needed: true, note: 'A second line\nand training' });
      expect(answer.body).toMatchObject({ needsHelp: true, helpNote: 'A second line\nand training' });
      const { items } = (await call('GET', '/participation', 'manager')).body as { items: { state: string; needsHelp: boolean }[] };
      expect(items.filter(({ needsHelp }) => needsHelp).map(({ state }) => state)).toEqual(['QN']);
      expect((await call('GET', '/states/QN/participation', 'QM')).status).toBe(404);
      expect((await call('GET', '/participation', 'QN')).status).toBe(403);
      expect(JSON.stringify((await call('GET', '/states', 'QM')).body)).not.toMatch(/help|mission/i);
      expect((await act('QN', 'help', 'admin', { needed: false })).body).toMatchObject({ needsHelp: false, helpNote: null });
      expect((await act('QN', 'help', 'admin', { needed: true, note: 'x\u202E' })).status).toBe(422);
    });

    it('is decided once when two decide at the same time', async () => {
      const answers = await Promise.all([act('QN', 'withdrawal', 'QN'), act('QN', 'withdrawal', 'QN'), act('QN', 'withdrawal', 'QN')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const both = await Promise.all([
        act('QN', 'acceptance', 'QN'),
        act('QN', 'invitation', 'manager', { address: MISSION, language: 'es' }),
      ]);
      expect((await call('GET', '/states/QN/participation', 'QN')).body.participation).toBe('participating');
      expect(both[0].status).toBe(200);
      expect([201, 409]).toContain(both[1].status);
    });

    it('belongs to nobody else: neither another State nor a key without the scope decides', async () => {
      expect((await act('QN', 'withdrawal', 'QO')).status).toBe(404);
      expect((await act('QN', 'withdrawal', 'manager')).status).toBe(404);
      expect((await act('QN', 'withdrawal', 'admin')).status).toBe(403);
      const narrow = await states.app.issueKey('QN', ['nominating-authority'], { scopes: ['directory:read', 'directory:write'] });
      const answer = await states.app.call('POST', '/api/v1/states/QN/participation/withdrawal', { key: narrow, body: {} });
      expect(answer.body.code).toBe('identity/scope-missing');
    });
  });

  describe('with what cannot be', () => {
    beforeAll(begin);
    afterAll(end);
    it.each<[unknown, string, string]>([
      [{ address: 'no address', language: 'fr' }, '/address', 'address-needed'],
      [{ address: 'a@x.example\r\nBcc: b@y.example', language: 'fr' }, '/address', 'address-needed'],
      [{ address: MISSION, language: 'tlh' }, '/language', 'not-one-of'],
      [{ address: MISSION }, '/language', 'missing'],
      [{ address: MISSION, language: 'fr', participation: 'participating' }, '/participation', 'unknown-property'],
    ])('refuses the invitation %j', async (body, pointer, code) => {
      const answer = await act('QP', 'invitation', 'manager', body);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    });

    it.each<[object, string, string]>([
      [{ authority: { ...OFFICE, email: 'x' } }, '/authority/email', 'address-needed'],
      [{ authority: { ...OFFICE, timeZone: 'Mars/Olympus' } }, '/authority/timeZone', 'time-zone-needed'],
      [{ authority: { ...OFFICE, institution: 'a\u202Eb' } }, '/authority/institution', 'hidden-character'],
      [{ authority: { ...OFFICE, languages: [] } }, '/authority/languages', 'too-few'],
      [{ authority: OFFICE, noteVerbale: 'a\u2066b' }, '/noteVerbale', 'hidden-character'],
      [{ authority: null }, '/authority', 'object-needed'],
    ])('refuses the acceptance %j and changes nothing', async (body, pointer, code) => {
      const answer = await act('QP', 'acceptance', 'QP', body);
      expect([answer.status, answer.body.errors]).toEqual([422, expect.arrayContaining([expect.objectContaining({ pointer, code })])]);
      expect((await call('GET', '/states/QP/participation', 'QP')).body.participation).toBe('not-invited');
    });
  });
});
