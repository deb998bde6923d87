import { AcceptProposal, ConfirmProposal } from '@liaison/directory';
import type { Actor } from '@liaison/kernel';
import { DeliverDue } from '@liaison/messaging';
import { AdvanceRequests } from '@liaison/requests';
import { lettersTo } from '../support/letters.js';
import { CALL_BACK, HOUR, Nominations, NOTE } from '../support/nominations.js';
import { PageReader } from '../support/page-reader.js';
import { BODY } from '../support/request-states.js';
import { until } from '../support/until.js';

const NEW = { channels: [{ kind: 'email', address: 'desk@new.qm.example' }] };

/** Nobody but a State can redirect a State, and whoever it concerns hears of it in time (`domain.md` §4). */
describe('a change of where a contact is reached', () => {
  let world: Nominations;
  let authority: PageReader;

  beforeAll(async () => {
    world = await Nominations.start();
    await world.app.createAccount({ email: 'person@qm.example', state: 'QM', roles: ['nominating-authority'] });
    authority = await PageReader.signIn(world.app, 'person@qm.example');
  });
  beforeEach(() => world.fresh());
  afterAll(() => world.close());

  const addresses = async () => (await world.shown()).channels.map(({ address }: { address: string }) => address);
  const codeIn = (text: string) => /Code: (\S+)/.exec(text)?.[1] ?? '';
  const answer = (reference: string, code: string, chosen: string) =>
    new PageReader(world.app).post('/nominations/answer', { reference, code, answer: chosen });
  const lastTo = async (address: string) => (await lettersTo(world.app, address)).at(-1)?.text ?? '';

  it('is told to the old and the new address and to all others of the State, and takes effect after a day', async () => {
    const id = await world.coolingOff(NEW);
    const { reference } = await world.one(id);
    const [old, fresh, other, ministry] = await Promise.all(
      [world.address, 'desk@new.qm.example', 'diplomatic@qm.example', 'authority@qm.example'].map(lastTo),
    );
    for (const text of [old, fresh, other, ministry]) expect(text).toContain(reference);
    expect([old, other].map((text) => text?.includes('desk@new.qm.example'))).toEqual([true, true]);
    expect([old, fresh, other, ministry].map((text) => codeIn(text ?? '') !== '')).toEqual([true, false, false, false]);
    expect(fresh).not.toContain(world.address);
    expect(await lettersTo(world.app, 'diplomatic@qn.example')).toEqual([]);
    world.clock.advance(24 * HOUR - 1);
    await world.work();
    expect([await addresses(), (await world.overdue()).count]).toEqual([[world.address], 0]);
    world.clock.advance(1);
    expect((await world.overdue()).count).toBe(1);
    await Promise.all([world.work(), world.work()]);
    expect(await addresses()).toEqual(['desk@new.qm.example']);
    expect((await lettersTo(world.app, world.address)).filter(({ text }) => text.includes('has changed, as announced'))).toHaveLength(1);
    const { channels } = await world.shown();
    expect(channels[0].lastConfirmedAt).toBeNull();
  });

  it('comes sooner when the State confirms it with the code of the old address, and opening the page does nothing', async () => {
    const id = await world.coolingOff(NEW);
    const { reference } = await world.one(id);
    const code = codeIn(await lastTo(world.address));
    await new PageReader(world.app).open(`/nominations/answer?reference=${reference}&code=${code}&answer=confirm`);
    await world.work();
    expect(await addresses()).toEqual([world.address]);
    const done = await answer(` ${reference.toLowerCase()} `, code.toLowerCase().replace('-', ' '), 'confirm');
    expect(done.status).toBe(200);
    await world.work();
    expect(await addresses()).toEqual(['desk@new.qm.example']);
    expect((await world.one(id)).events.map(({ step, by }: { step: string; by: string }) => [step, by]).slice(-2)).toEqual([
      ['confirm', 'anonymous'],
      ['apply', 'system:proposals'],
    ]);
    expect((await answer(reference, code, 'confirm')).status).toBe(404);
  });

  it('comes sooner when its nominating authority has signed in, but never by a key', async () => {
    const id = await world.coolingOff(NEW);
    expect((await world.act(id, 'confirmation', 'authority')).status).toBe(403);
    for (const who of ['manager', 'second'] as const) expect((await world.act(id, 'confirmation', who)).status).toBe(403);
    await authority.submit(`/nominations/${id}`, `/nominations/${id}/confirmation`);
    await world.work();
    expect(await addresses()).toEqual(['desk@new.qm.example']);
  });

  it.each([
    ['no code', '', 404],
    ['a wrong code', 'AAAAA-AAAAA', 404],
    ['a text of a thousand letters', 'A'.repeat(1_000), 404],
  ])('is not confirmed with %s', async (_, code, status) => {
    const id = await world.coolingOff(NEW);
    const { reference } = await world.one(id);
    expect((await answer(reference, code, 'confirm')).status).toBe(status);
    expect((await answer('NOM-2026-AAAA-AAA', code, 'confirm')).status).toBe(status);
    await world.work();
    expect(await addresses()).toEqual([world.address]);
  });

  it('slows guesses down, and never shuts out whoever has the right code', async () => {
    const id = await world.coolingOff(NEW);
    const { reference } = await world.one(id);
    const statuses: number[] = [];
    for (let i = 0; i < 40; i += 1) statuses.push((await answer(reference, 'AAAAA-AAAAA', 'confirm')).status);
    expect(statuses).toContain(429);
    expect((await answer(reference, codeIn(await lastTo(world.address)), 'confirm')).status).toBe(200);
  });

  it('waits longer when the old address objects, once, and the officers hear of it', async () => {
    const id = await world.coolingOff(NEW);
    const { reference, appliesAt } = await world.one(id);
    const code = codeIn(await lastTo(world.address));
    expect([(await answer(reference, code, 'object')).status, (await answer(reference, code, 'object')).status]).toEqual([200, 200]);
    await world.work();
    expect(new Date((await world.one(id)).appliesAt).getTime() - new Date(appliesAt).getTime()).toBe(24 * HOUR);
    expect(await lastTo('manager@directory.example')).toContain('has objected');
  });

  it('may replace a telephone number, for which no letter waits', async () => {
    const channel = (address: string) => ({ kind: 'phone', address });
    await world.applied({ channels: [{ kind: 'email', address: world.address }, channel('+41225550001')] });
    const id = await world.applied({ channels: [{ kind: 'email', address: world.address }, channel('+41225550002')] });
    expect([(await world.one(id)).status, await addresses()]).toEqual(['applied', [world.address, '+41225550002']]);
  });

  it('is made longer or stopped by officers, never shorter', async () => {
    const id = await world.coolingOff(NEW);
    const extend = (until: string) => world.act(id, 'extension', 'manager', { until });
    const at = (hours: number) => new Date(world.clock.now().getTime() + hours * HOUR).toISOString();
    for (const until of [at(1), at(24), at(31 * 24)]) {
      const refused = await extend(until);
      expect([until, refused.status, refused.body.code]).toEqual([until, 422, 'directory/cooling-off-never-shorter']);
    }
    const later = at(72);
    expect((await extend(later)).body.appliesAt).toBe(later);
    world.clock.advance(48 * HOUR);
    await world.work();
    expect(await addresses()).toEqual([world.address]);
    expect((await world.act(id, 'stop', 'second', { reason: 'The ministry knows nothing of it.' })).body.status).toBe('refused');
    world.clock.advance(48 * HOUR);
    await world.work();
    expect(await addresses()).toEqual([world.address]);
    expect(await lastTo('desk@new.qm.example')).toContain('was stopped');
    expect(await lastTo('diplomatic@qm.example')).toContain('The ministry knows nothing of it.');
  });

  it('is undone by the State before it takes effect, and for three days after', async () => {
    const first = await world.coolingOff(NEW);
    expect((await world.act(first, 'undo', 'authority')).body.status).toBe('undone');
    world.clock.advance(48 * HOUR);
    await world.work();
    expect(await addresses()).toEqual([world.address]);
    expect(await lastTo(world.address)).toMatch(/Was planned:\s+desk@new\.qm\.example\s+Holds now:\s+old-/);
    const second = await world.applied(NEW);
    world.clock.advance(71 * HOUR);
    expect((await world.act(second, 'undo', 'manager')).status).toBe(403);
    expect((await world.act(second, 'undo', 'authority')).body.status).toBe('undone');
    await world.work();
    expect(await addresses()).toEqual([world.address]);
    expect(await lastTo('desk@new.qm.example')).toContain('What held before holds again');
    expect(await lastTo(world.address)).toMatch(/Before:\s+desk@new\.qm\.example\s+After:\s+old-/);
    const third = await world.applied(NEW);
    world.clock.advance(73 * HOUR);
    expect((await world.act(third, 'undo', 'authority')).body.code).toBe('directory/undo-too-late');
  });

  it('is not undone over a later change', async () => {
    const id = await world.applied(NEW);
    await world.applied({ channels: [{ kind: 'email', address: 'third@qm.example' }] });
    expect((await world.act(id, 'undo', 'authority')).body.code).toBe('directory/proposal-overtaken');
  });

  it('loses no field that changed at once meanwhile, and one of two edits with one ETag is refused', async () => {
    await world.coolingOff({ ...NEW, institution: 'New name' });
    const patch = (body: object) =>
      world.call('PATCH', `/contacts/${world.contact()}`, 'authority', { body, headers: { 'if-match': '"v1"' } });
    const edits = await Promise.all([patch({ roleTitle: 'Changed at once' }), patch({ languages: ['ar'] })]);
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
    world.clock.advance(24 * HOUR);
    await world.work();
    const { roleTitle, languages, institution, version } = await world.shown();
    expect([institution, version, await addresses()]).toEqual(['New name', 3, ['desk@new.qm.example']]);
    expect([roleTitle === 'Changed at once', languages[0] === 'ar'].filter(Boolean)).toHaveLength(1);
  });

  it('of a contact that is withdrawn reaches nobody any more, and is undone', async () => {
    const made = await world.nominate({ act: 'withdraw', contact: world.contact(), noteVerbale: NOTE });
    const { id } = made.body;
    await world.act(id, 'verification', 'manager', { callBack: CALL_BACK });
    await world.act(id, 'acceptance', 'second');
    world.clock.advance(24 * HOUR);
    await world.work();
    const listed = async () =>
      (await world.call('GET', '/contacts?state=QM&limit=200', 'other')).body.items.filter(
        ({ id: one }: { id: string }) => one === world.contact(),
      ).length;
    expect(await listed()).toBe(0);
    const path = `/contacts/${world.contact()}`;
    const gone = (await authority.open(path)).html;
    for (const words of ['was withdrawn on', NOTE.reference]) expect(gone).toContain(words);
    expect((await authority.open(`${path}/history`)).html).toContain('<p>Withdrawn</p>');
    const reported = await world.call('POST', `${path}/reports`, 'other', { body: { field: 'other', text: 'Nobody answers' } });
    expect(reported.status).toBe(404);
    await world.act(id, 'undo', 'authority');
    expect(await listed()).toBe(1);
    const history = (await authority.open(`${path}/history`)).html;
    for (const words of ['An earlier change was undone', '<p>Withdrawn</p>', `href="/nominations/${id as string}"`])
      expect(history).toContain(words);
    expect((await world.call('GET', `${path}/history`, 'other')).body.items[0]).toMatchObject({ proposal: null, undoes: true });
  });

  describe('while officers decide', () => {
    it('takes two persons: neither the same, nor one with two keys, nor a key of nobody', async () => {
      const id = await world.verified(NEW);
      const again = await world.act(id, 'acceptance', 'manager');
      expect([again.status, again.body.code]).toEqual([403, 'directory/second-officer-needed']);
      const [{ id: person } = { id: '' }] = await world.sql<{ id: string }>(
        `select id from account where email = 'manager@directory.example'`,
      );
      await world.sql(`update account set roles = '{manager,second-officer}' where id = $1`, [person]);
      const twin = await world.app.issueKey(null, ['second-officer'], { accountId: person });
      const nobody = await world.app.issueKey(null, ['second-officer']);
      for (const key of [twin, nobody]) {
        const { status, body } = await world.app.call('POST', `/api/v1/nominations/${id}/acceptance`, { key, body: {} });
        expect([status, body.code]).toEqual([403, 'directory/second-officer-needed']);
      }
      expect((await world.act(id, 'acceptance', 'second')).status).toBe(200);
    });

    it('is not accepted by somebody who was disabled meanwhile, nor on the word of one', async () => {
      const id = await world.verified(NEW);
      const person = async (email: string) =>
        (await world.sql<{ id: string }>('select id from account where email = $1', [email]))[0]?.id ?? '';
      const [second, manager] = [await person('second-officer@directory.example'), await person('manager@directory.example')];
      await world.sql('update account set disabled_at = now() where id = $1', [second]);
      const remembered: Actor = { ...officer('second-officer', second), directoryId: world.app.database.directoryId };
      await expect(world.app.get(AcceptProposal).execute(remembered, id)).rejects.toMatchObject({ code: 'access/forbidden' });
      await world.sql('update account set disabled_at = null where id = $1', [second]);
      await world.sql('update account set disabled_at = now() where id = $1', [manager]);
      await expect(world.app.get(AcceptProposal).execute(remembered, id)).rejects.toMatchObject({ code: 'directory/verifier-gone' });
      expect((await world.one(id)).status).toBe('verified');
      await world.sql('update account set disabled_at = null where id = $1', [manager]);
    });

    it('does not come sooner by an authority who was disabled meanwhile', async () => {
      const id = await world.coolingOff(NEW);
      const [{ id: person } = { id: '' }] = await world.sql<{ id: string }>(`select id from account where email = 'person@qm.example'`);
      await world.sql('update account set disabled_at = now() where id = $1', [person]);
      const remembered: Actor = { ...officer('nominating-authority', person), state: 'QM', directoryId: world.app.database.directoryId };
      await expect(world.app.get(ConfirmProposal).execute(remembered, id)).rejects.toMatchObject({ code: 'access/forbidden' });
      await world.sql('update account set disabled_at = null where id = $1', [person]);
    });

    it.each([1, 2, 3])('is accepted, refused or taken back, whoever is first, and never two of them (%i)', async () => {
      const id = await world.verified(NEW);
      const answers = await Promise.all([
        world.act(id, 'acceptance', 'second'),
        world.act(id, 'refusal', 'manager', { reason: 'No.' }),
        world.act(id, 'taking-back', 'authority'),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const { status, body } of answers.filter((one) => one.status !== 200)) {
        expect([status, body.code]).toEqual([409, 'directory/illegal-transition']);
      }
      const { events } = await world.one(id);
      expect(events).toHaveLength(3);
    });

    it.each([1, 2, 3])('is stopped, undone or in effect in the moment it is due, never two of them (%i)', async () => {
      const id = await world.coolingOff(NEW);
      world.clock.advance(24 * HOUR);
      const [stopped] = await Promise.all([world.act(id, 'stop', 'manager', { reason: 'No.' }), world.work()]);
      const { status } = await world.one(id);
      expect([status, await addresses()]).toEqual(
        stopped.status === 200 ? ['refused', [world.address]] : ['applied', ['desk@new.qm.example']],
      );
    });

    it('holds what looks like something else for a person who has called back', async () => {
      const id = await world.proposed({ channels: [{ kind: 'email', address: 'duty@qm.exаmple' }] });
      const { flags } = await world.one(id);
      expect(flags.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['mixed-script-domain']));
      const bare = await world.act(id, 'verification', 'manager');
      expect([bare.status, bare.body.errors.map(({ code }: { code: string }) => code)]).toEqual([
        422,
        ['flags-to-be-judged', 'call-back-needed'],
      ]);
      expect((await world.act(id, 'verification', 'manager', { callBack: CALL_BACK, flagsSeen: true })).status).toBe(200);
    });

    it('flags an address and a number that another contact of the State has already', async () => {
      const [mail, phone] = ['shared@qm.example', '+41225550042'];
      const channels = [
        { kind: 'email', address: mail },
        { kind: 'phone', address: phone },
      ];
      const first = await world.coolingOff({ channels }, 'diplomatic');
      world.clock.advance(73 * HOUR);
      await world.work();
      expect((await world.one(first)).status).toBe('applied');
      const { flags } = await world.one(await world.proposed({ channels }));
      expect(flags).toEqual([
        { code: 'same-address', value: mail, like: mail, state: 'QM' },
        { code: 'same-number', value: phone, like: phone, state: 'QM' },
      ]);
    });

    it('is not verified without a call, even where nothing is flagged', async () => {
      const id = await world.proposed({ institution: 'Office of plain names' });
      const before = await world.one(id);
      const bare = await world.act(id, 'verification', 'manager', {});
      expect([bare.status, bare.body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/callBack', code: 'call-back-needed' })]]);
      const partial = await world.act(id, 'verification', 'manager', { callBack: { ...CALL_BACK, source: ' ', answeredBy: '' } });
      expect(partial.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/callBack/source', '/callBack/answeredBy']);
      expect([before.flags, (await world.one(id)).status]).toEqual([[], 'proposed']);
    });

    it('is not called back on a number that only the request brings', async () => {
      const id = await world.proposed({
        channels: [
          { kind: 'email', address: world.address },
          { kind: 'phone', address: '+41225559999' },
        ],
      });
      const call = { ...CALL_BACK, number: '0041 22 555 99 99' };
      const refused = await world.act(id, 'verification', 'manager', { callBack: call });
      expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'number-not-independent']);
      const future = await world.act(id, 'verification', 'manager', { callBack: { ...CALL_BACK, at: '2030-01-01T00:00:00Z' } });
      expect(future.body.errors[0].code).toBe('not-yet');
    });
  });

  describe('while other work is under way', () => {
    const sent = async () => {
      const { body } = await world.states.post('', 'QN', { ...BODY, to: ['QM'] });
      return (body as { id: string }).id;
    };
    const kinds = async (id: string, who: 'QN' | 'QM') =>
      (await world.states.get(`/${id}/timeline`, who)).body.items.map(({ kind }: { kind: string }) => kind);

    it('is told to a request, on both sides', async () => {
      const request = await sent();
      await world.coolingOff(NEW);
      for (const who of ['QN', 'QM'] as const)
        expect([who, await kinds(request, who)]).toEqual([who, expect.arrayContaining(['contact-changing'])]);
      expect(await lastTo('technical@qn.example')).toContain('to be reached another way soon');
      world.clock.advance(24 * HOUR);
      await world.work();
      expect(await kinds(request, 'QN')).toEqual(expect.arrayContaining(['contact-changed']));
    });

    it('lets a request go on at once when the last office it waits for is withdrawn', async () => {
      await world.sql(`update contact set status = 'withdrawn' where state = 'QM' and category = 'technical' and id <> $1`, [
        world.contact(),
      ]);
      const { id } = (await world.nominate({ act: 'withdraw', contact: world.contact(), noteVerbale: NOTE })).body as { id: string };
      await world.act(id, 'verification', 'manager', { callBack: CALL_BACK });
      await world.act(id, 'acceptance', 'second');
      world.clock.advance(24 * HOUR);
      const request = await sent();
      const steps = async () => (await kinds(request, 'QN')).filter((kind: string) => kind === 'step-started').length;
      expect(await steps()).toBe(1);
      await world.work();
      expect(await kinds(request, 'QN')).toEqual(expect.arrayContaining(['contact-withdrawn']));
      await world.inWorker(AdvanceRequests).work();
      expect(await steps()).toBe(2);
      await world.act(id, 'undo', 'authority');
    });

    it('lets a letter that was taken up but not yet sent go to the address that holds now, and only there', async () => {
      await world.coolingOff(NEW);
      await sent();
      const open = world.postbox.shut();
      const deliver = world.inWorker(DeliverDue);
      const working = deliver.work();
      await until(() => world.postbox.begun > 0);
      world.clock.advance(24 * HOUR);
      await world.work();
      open();
      await working;
      await deliver.finished();
      await deliver.work();
      await deliver.finished();
      const requests = world.postbox.taken.filter(({ subject }) => subject.includes('REQ-')).map(({ to }) => to);
      expect([requests.includes('desk@new.qm.example'), requests.includes(world.address)]).toEqual([true, false]);
    });

    it('ends checks of the address that is gone', async () => {
      const round = await world.call('POST', '/verification-rounds', 'manager', { body: { title: 'Spring', states: ['QM'] } });
      await world.call('POST', `/verification-rounds/${round.body.id as string}/start`, 'second', { body: {} });
      await world.applied(NEW);
      const checks = await world.sql<{ status: string }>(
        `select c.status from verification_check c join channel h on h.id = c.channel_id where h.address = $1`,
        [world.address],
      );
      expect(checks).toEqual([{ status: 'stopped' }]);
    });
  });
});

function officer(role: Actor['roles'][number], personId: string): Actor {
  return { kind: 'person', name: `account:${personId}`, directoryId: '', state: null, roles: [role], contactIds: [], personId };
}
