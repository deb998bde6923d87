import { AddContact, type NewContact, RecordHolder } from '@liaison/directory';
import { type Actor, operator } from '@liaison/kernel';
import { lettersTo } from '../support/letters.js';
import { contactOf } from '../support/directory.js';
import { CALL_BACK, HOUR, Nominations, NOTE } from '../support/nominations.js';

type Answered = Awaited<ReturnType<Nominations['call']>>;

/** Two entries for one office become one, by the State, as carefully as it changes addresses; and two again. */
describe('a merge of two contacts', () => {
  let world: Nominations;
  let serial = 0;
  beforeAll(async () => (world = await Nominations.start()));
  afterAll(() => world.close());
  afterEach(() =>
    world.sql(`update proposal set status = 'taken-back', untold = '{}' where status in ('proposed', 'verified', 'cooling-off')`),
  );

  const contact = (values: Partial<NewContact> = {}) =>
    world.app.get(AddContact).execute(operator('test', world.app.database.directoryId), contactOf(values));
  const mail = (address: string) => ({ kind: 'email' as const, address });
  const pair = async (more: Partial<NewContact> = {}, others: Partial<NewContact> = {}) => {
    serial += 1;
    const [one, other] = [`kept-${String(serial)}@qm.example`, `gone-${String(serial)}@qm.example`];
    const kept = await contact({ channels: [mail(one)], ...more });
    const gone = await contact({ channels: [mail(other)], roleTitle: 'Watch', ...others });
    return { kept, gone, one, other };
  };
  const merge = (kept: string, other: string, values?: object, who: 'authority' | 'liaison' = 'authority', more: object = {}) =>
    world.nominate({ act: 'merge', contact: kept, other, ...(values && { values }), noteVerbale: NOTE, ...more }, who);
  const made = ({ status, body }: Answered): string => {
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  const accepted = async (id: string) => {
    await world.act(id, 'verification', 'manager', { callBack: CALL_BACK, flagsSeen: true });
    const { status, body } = await world.act(id, 'acceptance', 'second');
    if (status !== 200) throw new Error(JSON.stringify(body));
    await world.work();
    return id;
  };
  const applied = async (id: string) => {
    await accepted(id);
    world.clock.advance(24 * HOUR);
    await world.work();
    return id;
  };
  const shown = async (id: string, who: 'authority' | 'other' = 'authority') => (await world.call('GET', `/contacts/${id}`, who)).body;
  const addresses = async (id: string) => (await shown(id)).channels.map(({ address }: { address: string }) => address);

  it('takes what was chosen of both, leaves word where the other went, and is undone to both as they were', async () => {
    const { kept, gone, one, other } = await pair();
    const [before, otherBefore] = [await shown(kept), await shown(gone)];
    const values = { roleTitle: 'Watch', channels: [mail(other), mail(one)] };
    const id = await applied(made(await merge(kept, gone, values)));
    const after = await shown(kept);
    expect([after.roleTitle, await addresses(kept), after.status, after.mergedInto]).toEqual(['Watch', [other, one], 'active', null]);
    for (const who of ['authority', 'other'] as const) {
      const old = await shown(gone, who);
      expect([old.status, old.mergedInto]).toEqual(['withdrawn', kept]);
    }
    const list = (await world.call('GET', '/contacts?state=QM&limit=200', 'other')).body.items.map((found: { id: string }) => found.id);
    expect([list.includes(kept), list.includes(gone)]).toEqual([true, false]);
    const feed = await world.call('GET', '/changes', 'other');
    expect(feed.body.items.some((change: { id: string; gone: boolean }) => change.id === gone && !change.gone)).toBe(false);
    expect((await world.act(id, 'undo', 'authority')).body.status).toBe('undone');
    const [again, otherAgain] = [await shown(kept), await shown(gone)];
    for (const [now, then] of [
      [again, before],
      [otherAgain, otherBefore],
    ] as const) {
      expect([now.status, now.mergedInto, now.roleTitle, now.channels]).toEqual(['active', null, then.roleTitle, then.channels]);
    }
  });

  it('is told to every address of both, of which those that go can answer, and to the State’s others', async () => {
    const { kept, gone, one, other } = await pair();
    const fresh = `fresh-${String(serial)}@qm.example`;
    await accepted(made(await merge(kept, gone, { channels: [mail(one), mail(fresh)] })));
    const last = async (address: string) => (await lettersTo(world.app, address)).at(-1)?.text ?? '';
    const texts = await Promise.all([one, other, fresh, 'diplomatic@qm.example', 'authority@qm.example'].map(last));
    expect(texts.map((text) => /Code: \S+/.test(text))).toEqual([false, true, false, false, false]);
    for (const text of [texts[0], texts[1], texts[3], texts[4]]) {
      expect(text).toContain('another point of contact is to be merged into this one');
      expect(text).toContain('Two entries become one');
      expect(text).toContain(fresh);
    }
    expect(texts[2]).not.toContain(other);
  });

  it('tells the requests under way of both, and a later step reaches the office that was kept', async () => {
    const { kept, gone, other } = await pair();
    const { id } = await world.states.sent({ to: ['QN'] });
    await world.sql('update incident_request set sending_contact = $2, second_contact = $3 where id = $1', [id, gone, kept]);
    const proposal = await applied(made(await merge(kept, gone)));
    const { body } = await world.states.get(`/${id}/timeline`, 'QN');
    const kinds = body.items.map(({ kind }: { kind: string }) => kind).filter((kind: string) => kind.startsWith('contact-'));
    expect(kinds).toEqual(['contact-changing', 'contact-changed', 'contact-changed']);
    expect(await addresses(kept)).not.toContain(other);
    expect((await world.act(proposal, 'undo', 'authority')).status).toBe(200);
    const [later] = (await world.states.get(`/${id}/timeline`, 'QN')).body.items.slice(-1);
    expect(later.kind).toBe('contact-changed');
  });

  it('lets persons, deputies, accounts and keys follow, and gives them back', async () => {
    const { kept, gone } = await pair();
    const third = await contact({ deputyContact: gone, channels: [mail(`third-${String(serial)}@qm.example`)] });
    const actor = stateActor(world);
    for (const [id, name] of [
      [gone, 'Ada'],
      [gone, 'Grace'],
      [kept, 'ada'],
    ] as const)
      await world.app.get(RecordHolder).add(actor, id, { name });
    const key = await world.app.issueKey('QM', ['liaison'], { contactIds: [gone] });
    const me = async () => (await world.app.call('GET', '/api/v1/me', { key })).body.contactIds;
    const names = async (id: string) =>
      (await world.call('GET', `/contacts/${id}/holders`, 'authority')).body.items.map(({ name }: { name: string }) => name).sort();
    const id = await applied(made(await merge(kept, gone)));
    expect([await names(kept), await names(gone)]).toEqual([['Grace', 'ada'], ['Ada']]);
    expect([(await shown(third)).deputyContact, await me()]).toEqual([kept, [kept]]);
    await world.act(id, 'undo', 'authority');
    expect([await names(kept), await names(gone)]).toEqual([['ada'], ['Ada', 'Grace']]);
    expect((await shown(third)).deputyContact).toBe(gone);
    expect(
      (await world.app.call('GET', '/api/v1/me', { key: await world.app.issueKey('QM', ['liaison'], { contactIds: [gone] }) })).body
        .contactIds,
    ).toEqual([gone]);
  });

  it.each<[string, (ids: { kept: string; gone: string }) => object, 'authority' | 'liaison' | 'other', number, string]>([
    ['with itself', ({ kept }) => ({ contact: kept, other: kept }), 'authority', 422, '/other same-contact'],
    ['with nothing', ({ kept }) => ({ contact: kept }), 'authority', 422, '/other missing'],
    ['into nothing', ({ gone }) => ({ other: gone }), 'authority', 422, '/contact missing'],
    ['with another State’s', ({ kept }) => ({ contact: kept, other: world.contact('technical', 'QN') }), 'authority', 403, ''],
    [
      'with one that does not exist',
      ({ kept }) => ({ contact: kept, other: '01890000-0000-7000-8000-000000000000' }),
      'authority',
      404,
      '',
    ],
    [
      'with one of another category',
      ({ kept }) => ({ contact: kept, other: world.contact('diplomatic') }),
      'authority',
      422,
      '/other other-category',
    ],
    [
      'with no way left to reach it',
      ({ kept, gone }) => ({ contact: kept, other: gone, values: { channels: [] } }),
      'authority',
      422,
      '/values/channels e-mail-channel-needed',
    ],
    [
      'with one mailbox twice, in two spellings',
      ({ kept, gone }) => ({
        contact: kept,
        other: gone,
        values: { channels: [mail('a@xn--e1afmkfd.example'), mail('A@пример.example')] },
      }),
      'authority',
      422,
      '/values/channels/1/address not-unique',
    ],
    ['by whoever staffs it', ({ kept, gone }) => ({ contact: kept, other: gone }), 'liaison', 403, ''],
    ['by another State', ({ kept, gone }) => ({ contact: kept, other: gone }), 'other', 403, ''],
    [
      'without a note verbale',
      ({ kept, gone }) => ({ contact: kept, other: gone, noteVerbale: undefined }),
      'authority',
      422,
      '/noteVerbale note-verbale-needed',
    ],
  ])('is refused %s, and leaves nothing', async (_, body, who, status, fault) => {
    const ids = await pair();
    const refused = await world.nominate({ act: 'merge', noteVerbale: NOTE, ...body(ids) }, who);
    const faults = (refused.body.errors ?? []).map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    expect([refused.status, faults.join()]).toEqual([status, fault]);
    expect(await world.sql('select 1 from proposal where contact_id = any($1::uuid[])', [[ids.kept, ids.gone]])).toEqual([]);
  });

  it('takes no second contact for any other act', async () => {
    const { kept, gone } = await pair();
    const refused = await world.nominate({ act: 'withdraw', contact: kept, other: gone, noteVerbale: NOTE });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/other']);
  });

  it.each<[string, (ids: { kept: string; gone: string }) => object]>([
    ['the same the other way round', ({ kept, gone }) => ({ act: 'merge', contact: gone, other: kept })],
    ['a withdrawal of the one that goes', ({ gone }) => ({ act: 'withdraw', contact: gone })],
    ['a change of the one that is kept', ({ kept }) => ({ act: 'change', contact: kept, values: { institution: 'Another' } })],
    ['a change of the one that goes', ({ gone }) => ({ act: 'change', contact: gone, values: { channels: [mail('x@qm.example')] } })],
    ['a merge of the one that goes into a third', ({ gone }) => ({ act: 'merge', contact: world.contact(), other: gone })],
  ])('and %s, asked for at once, do not both come', async (_, rival) => {
    const ids = await pair();
    const answers = await Promise.all([merge(ids.kept, ids.gone), world.nominate({ noteVerbale: NOTE, ...rival(ids) })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('directory/proposal-under-way');
    const again = await world.nominate({ noteVerbale: NOTE, ...rival(ids) });
    expect([again.status, again.body.code]).toEqual([409, 'directory/proposal-under-way']);
  });

  it('takes what took effect at once meanwhile along, of both', async () => {
    const { kept, gone } = await pair();
    const hours = { always: false, week: { tue: [['08:00', '12:00']] }, exceptions: [] };
    const id = made(await merge(kept, gone, { roleTitle: 'Watch' }));
    const patch = async (contactId: string, values: object) => {
      const { version } = await shown(contactId);
      const headers = { 'if-match': `"v${String(version)}"` };
      return (await world.call('PATCH', `/contacts/${contactId}`, 'authority', { body: values, headers })).status;
    };
    expect([await patch(kept, { hours }), await patch(gone, { roleTitle: 'Night watch' })]).toEqual([200, 200]);
    await applied(id);
    const after = await shown(kept);
    expect([after.hours.week, after.roleTitle]).toEqual([hours.week, 'Night watch']);
  });

  it('is stopped, and told, when one of the two is gone before it takes effect', async () => {
    const { kept, gone, other } = await pair();
    const id = await accepted(made(await merge(kept, gone)));
    await world.sql(`update contact set status = 'withdrawn' where id = $1`, [gone]);
    world.clock.advance(24 * HOUR);
    await world.work();
    const { status, events } = await world.one(id);
    expect([status, events.at(-1).data.fault]).toEqual(['refused', 'directory/proposal-overtaken']);
    expect((await lettersTo(world.app, other)).at(-1)?.text).toContain('was stopped');
  });

  it('is undone when only what takes effect at once has changed since, and that stays; not when addresses have', async () => {
    const first = await pair();
    const one = await applied(made(await merge(first.kept, first.gone, { roleTitle: 'Watch' })));
    const { version } = await shown(first.kept);
    const headers = { 'if-match': `"v${String(version)}"` };
    await world.call('PATCH', `/contacts/${first.kept}`, 'authority', { body: { place: 'Porto' }, headers });
    expect((await world.act(one, 'undo', 'authority')).status).toBe(200);
    expect([(await shown(first.kept)).place, (await shown(first.kept)).roleTitle]).toEqual(['Porto', 'Duty desk']);

    const second = await pair();
    const two = await applied(made(await merge(second.kept, second.gone)));
    const change = { act: 'change', contact: second.kept, values: { channels: [mail('later@qm.example')] }, noteVerbale: NOTE };
    await applied(made(await world.nominate(change)));
    const refused = await world.act(two, 'undo', 'authority');
    expect([refused.status, refused.body.code]).toEqual([409, 'directory/proposal-overtaken']);
    expect([(await shown(second.gone)).mergedInto, await addresses(second.kept)]).toEqual([second.kept, ['later@qm.example']]);
  });

  it('of one that was merged itself leads on, and cannot be undone before the later one', async () => {
    const { kept, gone } = await pair();
    const last = await contact({ channels: [mail(`last-${String(serial)}@qm.example`)] });
    const early = await applied(made(await merge(kept, gone)));
    const late = await applied(made(await merge(last, kept)));
    expect([(await shown(gone)).mergedInto, (await shown(kept)).mergedInto]).toEqual([kept, last]);
    const key = await world.app.issueKey('QM', ['liaison'], { contactIds: [gone, kept] });
    expect((await world.app.call('GET', '/api/v1/me', { key })).body.contactIds).toEqual([last]);
    expect((await world.act(early, 'undo', 'authority')).status).toBe(409);
    expect((await world.act(late, 'undo', 'authority')).status).toBe(200);
    expect((await world.act(early, 'undo', 'authority')).status).toBe(200);
    expect([(await shown(gone)).status, (await shown(kept)).status]).toEqual(['active', 'active']);
  });

  it('takes effect once with two workers, and is undone once by two hands', async () => {
    const { kept, gone } = await pair();
    const id = await accepted(made(await merge(kept, gone, { roleTitle: 'Watch' })));
    world.clock.advance(24 * HOUR);
    await Promise.all([world.work(), world.work()]);
    expect((await world.one(id)).events.filter(({ step }: { step: string }) => step === 'apply')).toHaveLength(1);
    const { version }: { version: number } = await shown(gone);
    const undone = await Promise.all([world.act(id, 'undo', 'authority'), world.act(id, 'undo', 'authority')]);
    expect(undone.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect([(await shown(gone)).version, (await shown(gone)).status]).toEqual([version + 1, 'active']);
  });

  it('cannot be undone once the time for it is over', async () => {
    const { kept, gone } = await pair();
    const id = await applied(made(await merge(kept, gone)));
    world.clock.advance(73 * HOUR);
    const late = await world.act(id, 'undo', 'authority');
    expect([late.status, late.body.code, (await shown(gone)).status]).toEqual([409, 'directory/undo-too-late', 'withdrawn']);
  });

  it('is kept as a draft by whoever prepares it, and made a request with what both say by then', async () => {
    const { kept, gone, other } = await pair();
    const id = made(await merge(kept, gone, { roleTitle: 'Watch' }, 'liaison', { draft: true, noteVerbale: undefined }));
    const view = await world.one(id);
    expect([view.status, view.other, view.goes.map(({ field }: { field: string }) => field).includes('channels')]).toEqual([
      'draft',
      gone,
      true,
    ]);
    expect((await world.call('GET', `/nominations?contact=${gone}`, 'authority')).body.items.map((one: { id: string }) => one.id)).toEqual([
      id,
    ]);
    expect((await world.act(id, 'submission', 'authority', { noteVerbale: NOTE })).body.status).toBe('proposed');
    await applied(id);
    expect([(await shown(kept)).roleTitle, (await shown(gone)).status]).toEqual(['Watch', 'withdrawn']);
    expect(await addresses(kept)).not.toContain(other);
  });

  it('takes a person’s own number over in full though nobody has seen it, and evidence with its address', async () => {
    const personal = { kind: 'phone' as const, address: '+41791234567', personal: true as const };
    const { kept, gone, one } = await pair({}, { channels: [mail('x@qm.example'), personal] });
    const [theirs] = (await shown(gone)).channels.slice(1);
    await world.sql(
      `update channel set last_confirmed_at = now(), last_confirmed_by = 'page', person_confirmed_at = now(),
      person_confirmed_by = 'page' where contact_id = $1 and kind = 'email'`,
      [gone],
    );
    const taken = { id: theirs.id, kind: 'phone', address: theirs.address, personal: true };
    const id = await applied(made(await merge(kept, gone, { channels: [mail(one), mail('x@qm.example'), taken] })));
    const { channels } = await shown(kept);
    expect(channels.map(({ address }: { address: string }) => address)).toEqual([one, 'x@qm.example', theirs.address]);
    expect(channels.map(({ lastConfirmedAt }: { lastConfirmedAt: string | null }) => lastConfirmedAt !== null)).toEqual([
      false,
      true,
      false,
    ]);
    const reveal = await world.call('POST', `/contacts/${kept}/channels/${channels[2].id}/reveal`, 'liaison', { body: {} });
    expect(reveal.body.address).toBe('+41791234567');
    expect((await world.act(id, 'undo', 'authority')).status).toBe(200);
    expect(await addresses(kept)).toEqual([one]);
  });

  it('leads nobody to an authority that they may not see', async () => {
    const kept = await contact({ category: 'authority', channels: [mail('authority-2@qm.example')] });
    await applied(made(await merge(kept, world.contact('authority'))));
    expect((await world.call('GET', `/contacts/${world.contact('authority')}`, 'other')).status).toBe(404);
    expect((await shown(world.contact('authority'))).mergedInto).toBe(kept);
  });
});

function stateActor(world: Nominations): Actor {
  return {
    ...{ kind: 'key', name: 'key:test', directoryId: world.app.database.directoryId, state: 'QM', personId: null },
    ...{ roles: ['state-administrator'], contactIds: [], scopes: ['directory:read', 'directory:write'] },
  };
}
