import ICAL from 'ical.js';
import { parse } from 'vcard4';
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
const issue = { number: 3, states };
const written = (...contacts: EditionContact[]) => vcardsOf({ ...issue, contacts });

type Found = (name: string) => unknown[];

/** What readers that are not ours find, one of them the one whose lines the import takes apart. */
const READERS: Readonly<Record<string, (text: string) => Found[]>> = { 'ical.js': readWithIcal, vcard4: readWithVcard4 };

function readWithIcal(text: string): Found[] {
  const parsed = ICAL.parse(text) as unknown[];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, [string, object, string, unknown][]][];
  return cards.map(
    ([, properties]) =>
      (name) =>
        properties.filter(([found]) => found === name).map(([, , , value]) => value),
  );
}

/** Refuses what is not RFC 6350 to the letter. */
function readWithVcard4(text: string): Found[] {
  return [parse(text)].flat().map((card) => {
    const { parsedVcard } = card as unknown as { parsedVcard: { property: string; value: unknown }[] };
    return (name) => parsedVcard.filter(({ property }) => property.toLowerCase() === name).map(({ value }) => value);
  });
}

const read = readWithIcal;

describe('a vCard', () => {
  it.each(Object.entries(READERS))('is read by another reader as it was meant: %s', (_, readWith) => {
    const [card] = readWith(written(contact()));
    expect(card!('kind')).toEqual(['org']);
    expect(card!('uid')).toEqual(['urn:uuid:018f6e8a-0000-7000-8000-000000000001']);
    expect(card!('fn')).toEqual(['المركز الوطني للاستجابة للحوادث الحاسوبية', 'National CERT']);
    expect(card!('email')).toEqual(['duty@cert.example']);
    expect(card!('tel')).toEqual(['tel:+9995510100']);
    expect(card!('lang')).toEqual(['ar', 'en']);
    expect(card!('note')).toEqual(['tel +99•••••••01']);
    expect(JSON.stringify(card!('adr'))).toContain('Maridia');
    expect(card!('x-liaison-hours')).toEqual(['24/7']);
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
    expect(read(text)[0]!('title')).toEqual([roleTitle.replace(/\r\n|\u2028/g, '\n')]);
    // vcard4 takes these words for another card wherever they stand, and refuses the file.
    const readers = roleTitle.includes('BEGIN:VCARD') ? [readWithIcal] : Object.values(READERS);
    for (const readWith of readers) {
      const cards = readWith(text);
      expect(cards.map((card) => [card('email'), card('tel'), card('title').length])).toEqual([
        [['duty@cert.example'], ['tel:+9995510100'], 1],
      ]);
    }
  });

  it('stands in the file once per contact', () => {
    for (const readWith of Object.values(READERS))
      expect(readWith(written(contact(), contact({ id: 'b' }), contact({ id: 'c' })))).toHaveLength(3);
  });
});
