import { AddContact, type NewContact } from '@liaison/directory';
import { operator } from '@liaison/kernel';
import { contactOf } from '../support/directory.js';
import { lettersTo } from '../support/letters.js';
import { CALL_BACK, HOUR, Nominations, NOTE } from '../support/nominations.js';
import { PageReader } from '../support/page-reader.js';

/** What a State's authority and administrator, and a manager, do on the pages and by the API about what is listed and when it answers. */
describe('the pages of what is listed twice and of holidays', () => {
  let world: Nominations;
  let authority: PageReader, administrator: PageReader, manager: PageReader, liaison: PageReader;
  beforeAll(async () => {
    world = await Nominations.start();
    const person = async (
      email: string,
      role: 'nominating-authority' | 'state-administrator' | 'liaison' | 'manager',
      state: string | null,
    ) => {
      await world.app.createAccount({ email, state, roles: [role] });
      return PageReader.signIn(world.app, email);
    };
    authority = await person('authority@people.example', 'nominating-authority', 'QM');
    administrator = await person('administrator@people.example', 'state-administrator', 'QM');
    manager = await person('manager@people.example', 'manager', null);
    liaison = await person('liaison@people.example', 'liaison', 'QM');
  });
  afterAll(() => world.close());

  const mail = (address: string) => ({ kind: 'email' as const, address });
  const contact = (values: Partial<NewContact>) =>
    world.app.get(AddContact).execute(operator('test', world.app.database.directoryId), contactOf(values));
  const shown = async (id: string) => (await world.call('GET', `/contacts/${id}`, 'authority')).body;

  it('lead from the first page through a comparison of both to one contact, and from its old address to where it is', async () => {
    const named = { institution: 'Harbour watch', institutionLatin: 'Harbour watch' };
    const one = await contact({ ...named, place: 'Porto', channels: [mail('harbour@qm.example')] });
    const two = await contact({
      ...named,
      hours: { always: false, week: { tue: [['08:00', '12:00']] }, exceptions: [] },
      timeZone: 'Asia/Tokyo',
      channels: [mail('watch@qm.example'), mail('HARBOUR@qm.example')],
    });
    expect((await authority.open('/')).html).toContain('href="/duplicates"');
    const { html } = await authority.open('/duplicates');
    const [, link = ''] = new RegExp(`href="(/merge\\?one=(?:${one}|${two})&amp;other=(?:${one}|${two}))"`).exec(html) ?? [];
    const form = (await authority.open(link.replace('&amp;', '&'))).html;
    for (const words of ['Asia/Tokyo', 'Porto', 'watch@qm.example', 'in both']) expect(form).toContain(words);
    expect(form).not.toContain('name="choice-roleTitle"');
    const [theirs] = (await shown(two)).channels;
    const [ours] = (await shown(one)).channels;
    const fields = {
      ...{ keep: one, 'choice-hours': two, 'choice-place': one, noteReference: NOTE.reference, noteDate: NOTE.date },
      ...{ [`order-${theirs.id as string}`]: '1', [`order-${ours.id as string}`]: '2' },
    };
    const made = await authority.submit(link.replace('&amp;', '&'), '/merge', fields);
    expect([made.status, made.html.includes('Merge: Harbour watch'), made.html.includes('What goes')]).toEqual([200, true, true]);
    const [proposal] = (await world.call('GET', `/nominations?contact=${two}`, 'authority')).body.items;
    expect((await manager.open(`/nominations/${proposal.id as string}`)).html).toContain('What goes');
    await world.act(proposal.id, 'verification', 'manager', { callBack: CALL_BACK, flagsSeen: true });
    await world.act(proposal.id, 'acceptance', 'second');
    world.clock.advance(24 * HOUR);
    await world.work();
    const after = await shown(one);
    expect([after.timeZone, after.place, after.channels.map(({ address }: { address: string }) => address)]).toEqual([
      'Asia/Tokyo',
      'Porto',
      ['watch@qm.example', 'harbour@qm.example'],
    ]);
    const old = await liaison.open(`/contacts/${two}`);
    expect([old.status, old.html.includes(`href="/contacts/${one}"`), old.html.includes('has become part of another one')]).toEqual([
      200,
      true,
      true,
    ]);
    expect((await authority.open(link.replace('&amp;', '&'))).status).toBe(404);
  });

  it('say what is wrong beside its field, and give the form back as it was filled in', async () => {
    const [one, two] = [await contact({ channels: [mail('a1@qm.example')] }), await contact({ channels: [mail('a2@qm.example')] })];
    const path = `/merge?one=${one}&other=${two}`;
    const refused = await authority.submit(path, '/merge', { keep: two, noteReference: 'NV/9', noteDate: '2026-02-30' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('value="NV/9"');
    for (const name of ['channels', 'noteDate']) expect(refused.html).toContain(`href="#${name}"`);
    for (const [reader, who] of [
      [manager, 'manager'],
      [liaison, 'liaison'],
    ] as const)
      expect([who, (await reader.open(path)).status]).toEqual([who, who === 'liaison' ? 200 : 403]);
    const foreign = world.contact('technical', 'QN');
    expect((await authority.open(`/merge?one=${one}&other=${foreign}`)).status).toBe(404);
  });

  it('let a manager choose a State, and whoever knows say that two are two', async () => {
    const named = { institution: 'Twin peaks', institutionLatin: 'Twin peaks' };
    await contact({ ...named, channels: [mail('peak-1@qm.example')] });
    await contact({ ...named, channels: [mail('peak-2@qm.example')] });
    const { html } = await manager.open('/duplicates?state=QM');
    expect([html.includes('Twin peaks'), html.includes('/merge?')]).toEqual([true, false]);
    expect((await manager.open('/duplicates?state=QN')).html).not.toContain('Twin peaks');
    expect((await liaison.open('/duplicates')).status).toBe(403);
    for (let n = 0; n < 20 && (await administrator.open('/duplicates')).html.includes('/duplicates/dismissals'); n += 1) {
      const page = (await administrator.open('/duplicates')).html;
      const contacts = [...(/dismissals.*?<\/form>/s.exec(page)?.[0] ?? '').matchAll(/name="contacts" value="([^"]+)"/g)].map(
        ([, id = '']) => id,
      );
      const reasons = [...(/dismissals.*?<\/form>/s.exec(page)?.[0] ?? '').matchAll(/name="reasons" value="([^"]+)"/g)].map(
        ([, one = '']) => one,
      );
      await administrator.submit('/duplicates', '/duplicates/dismissals', { contacts, reasons });
    }
    expect((await manager.open('/duplicates?state=QM')).html).toContain('Nothing seems to be listed twice');
  });

  it('set the holidays of all contacts after a look, one version each, and none when one has changed since', async () => {
    const offices = (await world.call('GET', '/contacts?state=QM&limit=200', 'authority')).body.items as { id: string }[];
    const days = '2026-12-25 Christmas\n2026-12-31 09:00-12:00';
    const preview = await administrator.submit('/holidays', '/holidays', { holidays: days, act: 'preview' });
    const chosen = [...preview.html.matchAll(/name="contacts" value="([^"]+)"/g)].map(([, one = '']) => one);
    expect([preview.status, chosen.length]).toEqual([200, offices.length + 1 - 1]);
    const before: { version: number; hours: { exceptions: unknown[] } } = await shown(offices[0]?.id ?? '');
    expect(before.hours.exceptions).toEqual([]);
    const one = chosen[0]?.split(' ')[0] ?? '';
    const headers = { 'if-match': `"v${String((await shown(one)).version)}"` };
    await world.call('PATCH', `/contacts/${one}`, 'authority', { body: { roleTitle: 'Someone was faster' }, headers });
    const stale = await administrator.submit('/holidays', '/holidays', { holidays: days, act: 'save', contacts: chosen });
    expect([stale.status, (await shown(offices[0]?.id ?? '')).version]).toEqual([412, before.version]);
    const fresh = [...stale.html.matchAll(/name="contacts" value="([^"]+)"/g)].map(([, id = '']) => id);
    const saved = await administrator.submit('/holidays', '/holidays', { holidays: days, act: 'save', contacts: fresh });
    expect(saved.status).toBe(200);
    for (const { id } of offices) {
      expect((await shown(id)).hours.exceptions).toEqual([
        { date: '2026-12-25', open: [], name: 'Christmas' },
        { date: '2026-12-31', open: [['09:00', '12:00']] },
      ]);
    }
    expect((await shown(offices[0]?.id ?? '')).version).toBe(before.version + (offices[0]?.id === one ? 2 : 1));
    const bad = await administrator.submit('/holidays', '/holidays', { holidays: 'Christmas', act: 'preview' });
    expect([bad.status, bad.html.includes('Line 1 cannot be read')]).toEqual([422, true]);
    expect((await liaison.open('/holidays')).status).toBe(403);
  });

  it('are there for programs too: holidays, gaps ahead and a hand-over with its test', async () => {
    const administer = await world.app.issueKey('QM', ['state-administrator']);
    const call = (method: string, path: string, body?: object, key = administer) =>
      world.app.call(method, `/api/v1${path}`, { key, ...(body && { body }) });
    const plan = { days: [{ date: '2026-03-25', open: [], name: 'Feast' }], replace: true };
    const preview = (await call('POST', '/holidays', plan)).body.items;
    const chosen = preview
      .filter(({ removed }: { removed: string[] }) => removed.length)
      .map(({ id, version }: { id: string; version: number }) => ({ id, version }));
    expect(chosen.length).toBeGreaterThan(1);
    const foreign = await shown(world.contact('technical', 'QN'));
    const mixed = [...chosen, { id: foreign.id, version: foreign.version }];
    expect((await call('POST', '/holidays', { ...plan, contacts: mixed })).status).toBe(404);
    expect((await shown(chosen[0].id)).version).toBe(chosen[0].version);
    const set = await call('POST', '/holidays', { ...plan, contacts: chosen });
    expect(set.body.items.map(({ version }: { version: number }) => version)).toEqual(
      [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ version }) => (version as number) + 1),
    );
    const technical = world.contact();
    const gaps = (await call('GET', '/gaps')).body.items;
    expect(gaps).toContainEqual({ kind: 'holiday', contact: technical, day: '2026-03-25', name: 'Feast' });
    expect((await call('GET', '/gaps', undefined, world.keys.manager)).body.items).toEqual([]);

    const path = `/contacts/${technical}`;
    const { id: leaving } = (await call('POST', `${path}/holders`, { name: 'Ada' })).body;
    const given = { leaving, lastDay: '2026-03-31', name: 'Grace', firstDay: '2026-04-01' };
    expect((await call('POST', `${path}/hand-over`, { ...given, firstDay: '2026-04-03' })).body.errors[0].code).toBe('leaves-a-gap');
    const made = await call('POST', `${path}/hand-over`, given);
    expect([made.status, made.body.check.confirmedAt]).toEqual([201, null]);
    const code = /Code: (\S+)/.exec((await lettersTo(world.app, 'technical@qm.example')).at(-1)?.text ?? '')?.[1] ?? '';
    expect((await call('POST', `${path}/hand-over/confirmation`, { code: 'AAAAA-AAAAA' })).status).toBe(422);
    expect((await call('POST', `${path}/hand-over/confirmation`, { code: code.toLowerCase() })).status).toBe(200);
    expect((await call('GET', `${path}/hand-over`)).body.check.confirmedAt).not.toBeNull();
    const theirs = `/contacts/${world.contact('technical', 'QN')}/hand-over`;
    expect([(await call('GET', theirs)).status, (await call('POST', theirs, given)).status]).toEqual([403, 403]);
  });
});
