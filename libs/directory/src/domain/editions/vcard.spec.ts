import ICAL from 'ical.js';
import type { EditionContact } from './edition.js';
import { vcardsOf } from './vcard.js';

const contact = (values: Partial<EditionContact> = {}): EditionContact => ({
  id: '018f6e8a-0000-7000-8000-000000000001',
  version: 1,
  changedAt: '2026-03-01T12:00:00.000Z',
  state: 'QM',
  category: 'technical',
  institution: 'المركز الوطني للاستجابة للحوادث الحاسوبية',
  institutionLatin: 'National CERT',
  institutionNames: { fr: 'CERT national' },
  place: null,
  roleTitle: 'Duty desk',
  languages: ['ar', 'en'],
  remit: ['receives', 'decides'],
  timeZone: 'Africa/Cairo',
  hours: { always: true, week: {}, exceptions: [] },
  channels: [
    { kind: 'email', address: 'duty@cert.example', lastConfirmedAt: null },
    { kind: 'phone', address: '+9995510100', lastConfirmedAt: null },
    { kind: 'phone', address: '+99•••••••01', masked: true, lastConfirmedAt: null },
  ],
  ...values,
});
const states = [{ code: 'QM', names: { en: 'Maridia' }, formalNames: {} }];
const issue = { number: 3, issuedAt: '2026-11-26T00:00:00.000Z', states };
const written = (...contacts: EditionContact[]) => vcardsOf({ ...issue, contacts });

/** What a reader that is not ours finds. */
function read(text: string) {
  const parsed = ICAL.parse(text) as unknown[];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, [string, object, string, unknown][]][];
  return cards.map(
    ([, properties]) =>
      (name: string) =>
        properties.filter(([found]) => found === name).map(([, , , value]) => value),
  );
}

describe('a vCard', () => {
  it('is read by another reader as it was meant', () => {
    const [card] = read(written(contact()));
    expect(card!('version')).toEqual(['4.0']);
    expect(card!('kind')).toEqual(['org']);
    expect(card!('uid')).toEqual(['urn:uuid:018f6e8a-0000-7000-8000-000000000001']);
    expect(card!('fn')).toEqual(['المركز الوطني للاستجابة للحوادث الحاسوبية', 'National CERT']);
    expect(card!('email')).toEqual(['duty@cert.example']);
    expect(card!('tel')).toEqual(['tel:+9995510100']);
    expect(card!('lang')).toEqual(['ar', 'en']);
    expect(card!('note')).toEqual(['tel +99•••••••01']);
    expect(card!('adr')).toEqual([['', '', '', '', '', '', 'Maridia']]);
  });

  it('keeps every line within 75 octets and every character whole', () => {
    const long = contact({ institution: `${'国家计算机应急响应中心'.repeat(20)}😀é` });
    for (const line of written(long).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [card] = read(written(long));
    expect(card!('fn')[0]).toBe(long.institution);
  });

  it.each([
    'Desk\r\nEMAIL:evil@x.example',
    'Desk\nEND:VCARD\nBEGIN:VCARD',
    'Desk\u2028TEL:+1',
    'a,b;c\\n\\\\d',
    ';;;;;',
    '=HYPERLINK("x")',
  ])('lets no text end its property: %j', (roleTitle) => {
    const text = written(contact({ roleTitle, place: roleTitle }));
    expect(text.match(/^EMAIL/gm)).toHaveLength(1);
    expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
    const [card, ...others] = read(text);
    expect(others).toEqual([]);
    expect(card!('title')).toEqual([roleTitle.replace(/\r\n|\u2028/g, '\n')]);
  });

  it('stands in the file once per contact', () => {
    expect(read(written(contact(), contact({ id: 'b' }), contact({ id: 'c' })))).toHaveLength(3);
  });
});
