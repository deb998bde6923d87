import { createHash } from 'node:crypto';
import { lettersTo } from '../support/letters.js';
import { CALL_BACK, HOUR, Nominations, NOTE } from '../support/nominations.js';
import { PDF } from '../support/nominations-pdf.js';

const NEW_CONTACT = {
  category: 'technical',
  institution: 'Centre national de réponse',
  institutionLatin: 'National Response Centre',
  roleTitle: 'Duty officer',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  channels: [
    { kind: 'email', address: 'garde@centre.qm.example' },
    { kind: 'phone', address: '+41791234567', personal: true },
  ],
};

const ALWAYS = { hours: { always: true, week: {}, exceptions: [] } };
const NOBODY = '01890000-0000-7000-8000-000000000000';

describe('a nomination', () => {
  let world: Nominations;
  beforeAll(async () => (world = await Nominations.start()));
  afterAll(() => world.close());
  afterEach(() => world.sql(`update proposal set status = 'taken-back' where status in ('proposed', 'verified', 'cooling-off')`));

  it('of a new contact is verified by one officer, accepted by another, and listed after a day', async () => {
    const file = PDF.toString('base64');
    const made = await world.nominate({ act: 'nominate', values: NEW_CONTACT, noteVerbale: { ...NOTE, file } });
    expect([made.status, made.body.status]).toEqual([201, 'proposed']);
    const { id } = made.body;
    expect((await world.act(id, 'claim', 'manager')).status).toBe(200);
    expect((await world.act(id, 'verification', 'manager', { callBack: CALL_BACK })).body.status).toBe('verified');
    const accepted = await world.act(id, 'acceptance', 'second');
    expect([accepted.body.status, accepted.body.appliesAt]).toEqual(['cooling-off', '2026-03-03T12:00:00.000Z']);
    const find = async () => (await world.call('GET', '/contacts?state=QM&q=centre', 'other')).body.items;
    world.clock.advance(24 * HOUR - 1);
    await world.work();
    expect(await find()).toEqual([]);
    world.clock.advance(1);
    await world.work();
    const [listed] = await find();
    expect([listed.institution, listed.channels.map(({ address }: { address: string }) => address)]).toEqual([
      NEW_CONTACT.institution,
      ['garde@centre.qm.example', '+41•••••••67'],
    ]);
    const view = await world.one(id);
    expect([view.status, view.contact, view.noteVerbale.file.sha256]).toEqual([
      'applied',
      listed.id,
      createHash('sha256').update(PDF).digest('hex'),
    ]);
    expect(view.events.map(({ step }: { step: string }) => step)).toEqual(['propose', 'claim', 'verify', 'accept', 'apply']);
    expect(view.events[2].data.callBack).toEqual(CALL_BACK);
    expect((await lettersTo(world.app, 'garde@centre.qm.example')).length).toBe(2);
  });

  it('is refused to the contact itself, and to everybody but the nominating authority', async () => {
    const change = {
      act: 'change',
      contact: world.contact(),
      values: { channels: [{ kind: 'email', address: 'x@qm.example' }] },
      noteVerbale: NOTE,
    };
    const own = await world.nominate(change, 'liaison');
    expect([own.status, own.body.code]).toEqual([403, 'directory/self-nomination']);
    const itself = await world.nominate({ act: 'nominate', values: NEW_CONTACT, noteVerbale: NOTE, draft: true }, 'liaison');
    expect([itself.status, itself.body.code]).toEqual([403, 'directory/self-nomination']);
    for (const who of ['observer', 'manager', 'second'] as const)
      expect([who, (await world.nominate(change, who)).status]).toEqual([who, 403]);
    expect((await world.nominate(change, 'otherAuthority')).status).toBe(403);
    const forOthers = { act: 'nominate', values: { ...NEW_CONTACT, state: 'QN' }, noteVerbale: NOTE };
    expect((await world.nominate(forOthers)).status).toBe(403);
  });

  it('shows old and new value of each field, and how much each of them matters', async () => {
    const id = await world.proposed({ roleTitle: 'Duty officer', channels: [{ kind: 'email', address: 'desk@new.qm.example' }] });
    const { changes } = await world.one(id);
    expect(changes.map(({ field, risk }: { field: string; risk: string }) => [field, risk])).toEqual([
      ['roleTitle', 'low'],
      ['channels', 'high'],
    ]);
    expect([changes[0].before, changes[0].after]).toEqual(['Duty desk', 'Duty officer']);
    expect([changes[1].before[0].address, changes[1].after[0].address]).toEqual(['technical@qm.example', 'desk@new.qm.example']);
  });

  it('of nothing but hours, titles and languages takes effect at once, without a note', async () => {
    const made = await world.nominate({ act: 'change', contact: world.contact('diplomatic'), values: { roleTitle: 'First Secretary' } });
    expect([made.status, made.body.status]).toEqual([201, 'applied']);
    expect((await world.shown('diplomatic')).roleTitle).toBe('First Secretary');
    expect((await world.act(made.body.id, 'undo', 'authority')).body.status).toBe('undone');
    expect((await world.shown('diplomatic')).roleTitle).toBe('Duty desk');
  });

  it.each([
    ['no note', { noteVerbale: undefined }, '/noteVerbale', 'note-verbale-needed'],
    ['a note of tomorrow', { noteVerbale: { ...NOTE, date: '2026-12-31' } }, '/noteVerbale/date', 'note-verbale-day'],
    ['a note of no day', { noteVerbale: { ...NOTE, date: '2026-02-30' } }, '/noteVerbale/date', 'note-verbale-day'],
    ['a note without reference', { noteVerbale: { ...NOTE, reference: ' ' } }, '/noteVerbale/reference', 'missing'],
    [
      'a reference with a hidden turn of direction',
      { noteVerbale: { ...NOTE, reference: 'NV\u202E1' } },
      '/noteVerbale/reference',
      'hidden-character',
    ],
    ['a file that is no base64', { noteVerbale: { ...NOTE, file: '%PDF' } }, '/noteVerbale/file', 'file-form'],
    [
      'a PDF that is no PDF',
      { noteVerbale: { ...NOTE, file: Buffer.from('MZ not a pdf').toString('base64') } },
      '/noteVerbale/file',
      'pdf-needed',
    ],
    ['a PDF that is cut', { noteVerbale: { ...NOTE, file: PDF.subarray(0, 40).toString('base64') } }, '/noteVerbale/file', 'pdf-needed'],
    ['no address', { values: { ...NEW_CONTACT, channels: [] } }, '/values/channels', 'e-mail-channel-needed'],
    [
      'a twin in another case',
      { values: { ...NEW_CONTACT, channels: [mail('a@qm.example'), mail('A@QM.example')] } },
      '/values/channels/1/address',
      'not-unique',
    ],
    [
      'a decomposed host',
      { values: { ...NEW_CONTACT, channels: [mail('a@e\u0301tat.example')] } },
      '/values/channels/0/address',
      'address-needed',
    ],
    [
      'a joiner in an address',
      { values: { ...NEW_CONTACT, channels: [mail('a\u200d@qm.example')] } },
      '/values/channels/0/address',
      'address-needed',
    ],
    ['no institution', { values: { ...NEW_CONTACT, institution: null } }, '/values/institution', 'missing'],
    ['a number for a name', { values: { ...NEW_CONTACT, institutionNames: { fr: 7 } } }, '/values/institutionNames', 'object-needed'],
    ['a zone that does not exist', { values: { ...NEW_CONTACT, timeZone: 'Europe/Nowhere' } }, '/values/timeZone', 'time-zone-needed'],
    [
      'always open, without phone and deputy',
      { values: { ...NEW_CONTACT, ...ALWAYS, channels: [mail('a@qm.example')] } },
      '/values/hours/always',
      'phone-for-24-7',
    ],
    ['always open, without deputy', { values: { ...NEW_CONTACT, ...ALWAYS } }, '/values/hours/always', 'deputy-for-24-7'],
    ['a deputy that is no contact', { values: { ...NEW_CONTACT, deputyContact: NOBODY } }, '/values/deputyContact', 'no-such-contact'],
    ['a key that nobody deposited', { values: { ...NEW_CONTACT, keys: ['A'.repeat(40)] } }, '/values/keys', 'key-not-deposited'],
    ['an unknown field', { values: { ...NEW_CONTACT, rank: 1 } }, '/values/rank', 'unknown-property'],
    ['a contact it has not yet', { contact: NOBODY }, '/contact', 'unknown-property'],
    ['an unknown act', { act: 'appoint' }, '/act', 'not-one-of'],
  ])('with %s is refused at its place, and leaves nothing', async (_, more, pointer, code) => {
    const made = await world.nominate({ act: 'nominate', values: NEW_CONTACT, noteVerbale: NOTE, ...more });
    expect([made.status, made.body.errors?.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code])]).toEqual([
      422,
      expect.arrayContaining([[pointer, code]]),
    ]);
    expect(await world.sql(`select 1 from proposal where status = 'proposed'`)).toEqual([]);
  });

  it('of who answers around the clock names a deputy, and is stopped when that one is gone', async () => {
    await world.fresh();
    const values = { ...NEW_CONTACT, ...ALWAYS, deputyContact: world.contact() };
    const { status, body } = await world.nominate({ act: 'nominate', values, noteVerbale: NOTE });
    expect([status, body.status]).toEqual([201, 'proposed']);
    await world.act(body.id, 'verification', 'manager', { callBack: CALL_BACK, flagsSeen: true });
    await world.act(body.id, 'acceptance', 'second');
    await world.sql(`update contact set status = 'withdrawn' where id = $1`, [world.contact()]);
    world.clock.advance(24 * HOUR);
    await world.work();
    expect((await world.one(body.id)).status).toBe('refused');
    await world.sql(`update contact set status = 'active' where id = $1`, [world.contact()]);
  });

  it('keeps what a draft lacks for the authority, which then cannot send it so', async () => {
    const draft = await world.nominate({ act: 'nominate', values: { ...NEW_CONTACT, ...ALWAYS }, draft: true });
    const sent = await world.act(draft.body.id, 'submission', 'authority', { noteVerbale: NOTE });
    expect([draft.status, sent.status, sent.body.errors[0].code]).toEqual([201, 422, 'deputy-for-24-7']);
  });

  it.each(['محمد عبد الله – مكتب الطوارئ', 'ኢትዮጵያ የአደጋ ምላሽ ማዕከል', 'ศูนย์ประสานงานความมั่นคง', '国家互联网应急中心', 'می‌خواهم'])(
    'keeps the honest name %s as it is',
    async (institution) => {
      const channels = [{ kind: 'email', address: 'another@centre.qm.example' }];
      const values = { ...NEW_CONTACT, institution, institutionLatin: 'National Centre of QM', channels };
      const made = await world.nominate({ act: 'nominate', values, noteVerbale: NOTE });
      const { institution: kept, flags } = await world.one(made.body.id);
      expect([made.status, kept, flags]).toEqual([201, institution, []]);
    },
  );

  it('takes a note of up to 10 MiB on its own way, and nothing greater', async () => {
    const id = await world.proposed();
    const put = (body: Uint8Array, who: 'authority' | 'manager' | 'liaison' = 'authority') =>
      world.call('POST', `/nominations/${id}/note-verbale`, who, { body, headers: { 'content-type': 'application/pdf' } });
    const large = Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(9 * 1_048_576, 0x20), PDF.subarray(9)]);
    expect([(await put(large)).status, (await put(Buffer.from('no pdf'))).status]).toEqual([200, 422]);
    const tooLarge = await put(Buffer.alloc(50 * 1_048_576)).catch(() => ({ status: 413 }));
    expect(tooLarge.status).toBe(413);
    expect([(await put(PDF, 'manager')).status, (await put(PDF, 'liaison')).status]).toEqual([403, 403]);
    const file = await world.call('GET', `/nominations/${id}/note-verbale`, 'manager');
    expect([file.status, file.headers.get('content-type'), file.headers.get('content-disposition'), file.body.length]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="note-verbale.pdf"',
      large.length,
    ]);
    const elsewhere = await world.call('POST', '/verification-rounds', 'manager', {
      body: PDF,
      headers: { 'content-type': 'application/pdf' },
    });
    expect(elsewhere.status).toBe(415);
    expect((await world.call('GET', `/nominations/${id}/note-verbale`, 'other')).status).toBe(404);
  });

  it('is seen by its State and the officers, and by nobody else', async () => {
    const id = await world.proposed();
    const seen = async (who: 'observer' | 'liaison' | 'manager' | 'second' | 'other' | 'otherAuthority') => [
      (await world.call('GET', `/nominations/${id}`, who)).status,
      (await world.call('GET', '/nominations?status=proposed', who)).body.items?.length,
    ];
    for (const who of ['observer', 'liaison', 'manager', 'second'] as const) expect([who, await seen(who)]).toEqual([who, [200, 1]]);
    for (const who of ['other', 'otherAuthority'] as const) expect([who, await seen(who)]).toEqual([who, [404, 0]]);
    for (const act of ['claim', 'verification', 'acceptance', 'refusal', 'stop', 'extension', 'taking-back', 'undo']) {
      expect([act, (await world.act(id, act, 'otherAuthority', { reason: 'x', until: '2026-04-01T00:00:00Z' })).status]).toEqual([
        act,
        404,
      ]);
    }
  });

  it('waits in a queue, the oldest first, and shows as overdue after three days', async () => {
    const first = await world.proposed();
    const second = await world.proposed({ institution: 'Another name' }, 'diplomatic');
    const queue = async () =>
      (await world.call('GET', '/nominations?status=proposed', 'manager')).body.items.map(
        ({ id, overdue }: { id: string; overdue: boolean }) => [id, overdue],
      );
    expect(await queue()).toEqual([
      [first, false],
      [second, false],
    ]);
    world.clock.advance(73 * HOUR);
    expect(await queue()).toEqual([
      [first, true],
      [second, true],
    ]);
  });

  it('is one at a time for a contact, whoever comes at once', async () => {
    const values = (name: string) => ({ act: 'change', contact: world.contact(), values: { institution: name }, noteVerbale: NOTE });
    const made = await Promise.all(['One', 'Two', 'Three'].map((name) => world.nominate(values(name))));
    expect(made.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(made.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(2).fill('directory/proposal-under-way'));
  });

  it('that changes nothing is said to', async () => {
    const made = await world.nominate({ act: 'change', contact: world.contact(), values: { roleTitle: 'Duty desk' }, noteVerbale: NOTE });
    expect([made.status, made.body.code]).toEqual([409, 'directory/nothing-to-change']);
  });

  it('is refused with a reason the State reads, and leads nowhere', async () => {
    const id = await world.proposed();
    expect((await world.act(id, 'refusal', 'manager', { reason: ' ' })).status).toBe(422);
    expect((await world.act(id, 'refusal', 'manager', { reason: 'The note bears no seal.' })).body.status).toBe('refused');
    await world.work();
    const view = await world.one(id);
    expect([view.status, view.reason]).toEqual(['refused', 'The note bears no seal.']);
    expect((await lettersTo(world.app, 'authority@qm.example')).at(-1)?.text).toContain('The note bears no seal.');
    for (const [act, who] of [
      ['verification', 'manager'],
      ['acceptance', 'second'],
      ['taking-back', 'authority'],
      ['undo', 'authority'],
    ] as const) {
      const { status, body } = await world.act(id, act, who, act === 'verification' ? { callBack: CALL_BACK } : {});
      expect([act, status, body.code]).toEqual([act, 409, 'directory/illegal-transition']);
    }
  });

  it('is kept as a draft by whoever knows, made its own by the authority, and expires after ninety days', async () => {
    const draft = { act: 'change', contact: world.contact(), values: { institution: 'Drafted name' }, draft: true };
    const made = await world.nominate(draft, 'liaison');
    expect([made.status, made.body.status]).toEqual([201, 'draft']);
    expect((await world.act(made.body.id, 'verification', 'manager', { callBack: CALL_BACK })).status).toBe(409);
    expect((await world.act(made.body.id, 'submission', 'liaison', { noteVerbale: NOTE })).status).toBe(403);
    await world.nominate({ act: 'change', contact: world.contact(), values: { roleTitle: 'Changed meanwhile' } });
    const submitted = await world.act(made.body.id, 'submission', 'authority', { noteVerbale: NOTE });
    expect([submitted.body.status, submitted.body.changes.map(({ field }: { field: string }) => field)]).toEqual([
      'proposed',
      ['institution'],
    ]);
    const other = await world.nominate({ ...draft, contact: world.contact('diplomatic') }, 'liaison');
    world.clock.advance(90 * 24 * HOUR);
    await world.work();
    expect([(await world.one(other.body.id)).status, (await world.one(made.body.id)).status]).toEqual(['expired', 'proposed']);
  });
});

function mail(address: string) {
  return { kind: 'email', address };
}
