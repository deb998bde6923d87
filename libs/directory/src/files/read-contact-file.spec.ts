import { Readable } from 'node:stream';
import { type FileFormat, readContactFile } from './read-contact-file.js';
import type { Row } from './row.js';

async function read(file: string | Buffer | readonly (string | Buffer)[], format?: FileFormat): Promise<Row[]> {
  const parts = typeof file === 'string' || Buffer.isBuffer(file) ? [file] : file;
  const rows: Row[] = [];
  for await (const row of readContactFile(Readable.from(parts.flatMap(inPieces)), format)) rows.push(row);
  return rows;
}

/** As a disk or a line would bring it. */
function inPieces(part: string | Buffer): Buffer[] {
  const bytes = Buffer.from(part);
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) => bytes.subarray(i * PIECE, (i + 1) * PIECE));
}
const PIECE = 65_536;

const faultsOf = async (file: string | Buffer) =>
  (await read(file)).flatMap(({ faults }) => faults.map(({ line, column, code }) => [line, column, code]));

const LINES = [
  'VERSION:4.0',
  'FN:الفريق الوطني',
  'FN;LANGUAGE=und-Latn:National team\\, one\\;two',
  'X-NAME;LANGUAGE=fr:Équipe nationale',
  'TITLE:Desk',
  'ROLE:receives\\, decides',
  'ADR:;;;Le Port\\; Nord;;;Maridia',
  'LANG;PREF=2:en',
  'LANG;PREF=1:ar',
  'EMAIL;PREF=1:duty@cert.example',
  'X-LIAISON-MASKED;PREF=3:+99•••••••01',
  'TEL;VALUE=uri;PREF=2;TYPE="voice,work":tel:+999-551-0100',
  'TZ;VALUE=text:Africa/Cairo',
  'CATEGORIES:technical',
  'X-LIAISON-KEY:a1',
  'X-LIAISON-STATE:QM',
  'X-LIAISON-STATE-NAME;LANGUAGE=en:Maridia',
  'X-LIAISON-HOURS:mon 08:00-12:00,13:00-17:00\\; fri 08:00-12:00',
  'UID:urn:uuid:018f6e8a-0000-7000-8000-000000000001',
  'item1.NOTE:anything',
];
const cardOf = (lines: readonly string[], end = '\r\n') => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join(end);
const without = (name: string) => LINES.filter((line) => !line.startsWith(name));
const CELLS = {
  key: 'a1',
  state: 'QM',
  state_name_en: 'Maridia',
  category: 'technical',
  institution: 'الفريق الوطني',
  institution_latin: 'National team, one;two',
  institution_fr: 'Équipe nationale',
  place: 'Le Port; Nord',
  role_title: 'Desk',
  languages: 'ar en',
  time_zone: 'Africa/Cairo',
  hours: 'mon 08:00-12:00,13:00-17:00; fri 08:00-12:00',
  channels: 'duty@cert.example +9995510100 +99•••••••01',
};

describe('a file of vCards', () => {
  it.each<[string, string | string[]]>([
    ['CRLF', cardOf(LINES)],
    ['line feeds', cardOf(LINES, '\n')],
    ['a byte order mark and empty lines', `\uFEFF\r\n${cardOf(LINES)}\r\n\r\n`],
    ['small letters', cardOf(LINES).replace('BEGIN:VCARD', 'begin:vcard')],
    ['folds after every character', cardOf(LINES.map((line) => [...line].join('\r\n ')))],
    ['pieces of one byte', [...Buffer.from(cardOf(LINES))].map((byte) => Buffer.of(byte)) as unknown as string[]],
  ])('is read with %s', async (_, file) => {
    const [row, ...others] = await read(file);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ cells: CELLS, faults: [] });
    expect(row?.cells.remit?.split(/\s+/)).toEqual(['receives', 'decides']);
  });

  it('gives each card its line, and its id where it has no key', async () => {
    const file = `${cardOf(LINES)}${cardOf(without('X-LIAISON-KEY'))}`;
    expect((await read(file)).map(({ line, cells }) => [line, cells.key])).toEqual([
      [1, 'a1'],
      [23, '018f6e8a-0000-7000-8000-000000000001'],
    ]);
  });

  it('takes the only name for the Latin one where it is in Latin letters', async () => {
    const named = async (name: string) => (await read(cardOf([...without('FN'), `FN:${name}`])))[0]?.cells;
    expect(await named('Équipe nationale')).toMatchObject({ institution: 'Équipe nationale', institution_latin: 'Équipe nationale' });
    expect(await named('国家网络安全中心')).toMatchObject({ institution: '国家网络安全中心', institution_latin: '' });
  });

  it.each([
    ['another version', cardOf(['VERSION:3.0', ...without('VERSION')]), 'vcard-version'],
    ['the version of phones', cardOf(['VERSION:2.1', 'N;ENCODING=QUOTED-PRINTABLE:=C3=A9']), 'vcard-version'],
    ['no version', cardOf(without('VERSION')), 'vcard-version'],
    ['two versions', cardOf([...LINES, 'VERSION:4.0']), 'vcard-version'],
    ['a line that is none', cardOf([...LINES, 'no property']), 'vcard-line'],
    ['a line without a name', cardOf([...LINES, ':x']), 'vcard-line'],
    ['a parameter that never ends', cardOf([...LINES, 'NOTE;X="a:b']), 'vcard-line'],
    ['a carriage return in a value', cardOf([...LINES, 'NOTE:a\rEMAIL:evil@x.example']), 'vcard-line'],
    ['another beginning, dressed up', cardOf([...LINES, 'BEGIN;X=1:VCARD']), 'vcard-line'],
    ['a second State', cardOf([...LINES, 'X-LIAISON-STATE:QN']), 'repeated-field'],
    ['a second zone', cardOf([...LINES, 'item2.TZ:UTC']), 'repeated-field'],
    ['two addresses in one', cardOf([...LINES, 'EMAIL:a@x.example b@x.example']), 'wrong-form'],
    ['names of objects', cardOf([...LINES, '__proto__:x', 'constructor;__proto__=y:z']), 'vcard-line'],
  ])('names a card with %s', async (_, file, code) => {
    expect((await faultsOf(`${file}${cardOf(LINES)}`)).map(([line, , found]) => [line, found])).toEqual([[1, code]]);
  });

  it.each<[string, string | Buffer, object]>([
    ['a card in a card', cardOf([...LINES, ...cardOf(LINES).trim().split('\r\n')]), { reason: 'unended', line: 1 }],
    ['a card without end', cardOf(LINES).replace('END:VCARD\r\n', ''), { reason: 'unended', line: 1 }],
    ['a first card without end', cardOf(LINES).replace('END:VCARD\r\n', '') + cardOf(LINES), { reason: 'unended', line: 1 }],
    ['text between cards', `${cardOf(LINES)}FN:x\r\n${cardOf(LINES)}`, { reason: 'vcard', line: 23 }],
    ['a calendar around cards', `BEGIN:VCARDS\r\n${cardOf(LINES)}`, { reason: 'vcard', line: 1 }],
    ['lines that end with carriage returns', cardOf(LINES, '\r'), { reason: 'vcard', line: 1 }],
    ['a card of 10 MB', cardOf([...LINES, `NOTE:${'x'.repeat(10_000_000)}`]), { reason: 'long', line: 22 }],
    ['a card of a million lines', cardOf([...LINES, ...Array.from({ length: 1_000_000 }, () => 'NOTE:x')]), { reason: 'long', line: 1 }],
    ['a fold inside a letter', Buffer.from(cardOf(LINES), 'utf8').fill(0x0a, 30, 31), { reason: 'encoding' }],
    ['Latin-1', Buffer.from(cardOf(without('FN:')), 'latin1'), { reason: 'encoding' }],
    ['UTF-16', Buffer.from(`\uFEFF${cardOf(LINES)}`, 'utf16le'), { reason: 'encoding' }],
  ])('refuses %s', async (_, file, values) => {
    await expect(read(file)).rejects.toMatchObject({ code: 'directory/unreadable-file', values });
  });
});

const ITEM = {
  key: 'a1',
  state: 'QM',
  category: 'technical',
  institution: 'الفريق الوطني',
  institutionLatin: 'National team, one;two',
  institutionNames: { fr: 'Équipe nationale', pt: 'Equipe' },
  place: 'Le Port; Nord',
  roleTitle: 'Desk',
  languages: ['ar', 'en'],
  remit: ['receives', 'decides'],
  timeZone: 'Africa/Cairo',
  hours: {
    always: false,
    week: {
      mon: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      fri: [['08:00', '12:00']],
    },
    exceptions: [],
  },
  channels: ['duty@cert.example', { kind: 'phone', address: '+9995510100' }, { kind: 'phone', address: '+99•••••••01', masked: true }],
};
const STATES = [{ code: 'QM', names: { en: 'Maridia' }, formalNames: {} }];
const listOf = (...items: readonly unknown[]) => JSON.stringify(items);
/** The item with `more` written behind what it has. */
const withText = (more: string) => `[${JSON.stringify(ITEM).replace(/}$/, `,${more}}`)}]`;

describe('a JSON file', () => {
  const nameless = Object.fromEntries(Object.entries(CELLS).filter(([column]) => column !== 'state_name_en'));
  const named = expect.objectContaining(CELLS) as object;

  it.each<[string, string | string[], object]>([
    ['a list', listOf(ITEM), nameless],
    ['a byte order mark and space', `\uFEFF\r\n ${JSON.stringify([ITEM], null, 2)}\n`, nameless],
    ['an object with its States', JSON.stringify({ states: STATES, contacts: [ITEM] }), named],
    [
      'States behind contacts, as in an edition',
      JSON.stringify({ changes: { added: [[[ITEM]]] }, contacts: [ITEM], keys: [1], states: STATES }),
      named,
    ],
    ['hours in one line', listOf({ ...ITEM, hours: CELLS.hours }), nameless],
    ['an id instead of a key', listOf({ ...ITEM, key: undefined, id: 'a1' }), nameless],
    ['an id before a key', listOf({ id: 'b', ...ITEM }), nameless],
    ['an id behind a key', listOf({ ...ITEM, id: 'b' }), nameless],
    ['what the API says beside', listOf({ ...ITEM, version: 3, weekend: ['sat'], keys: [], notice: null, localTime: 'x' }), nameless],
    ['pieces of one byte', [...Buffer.from(listOf(ITEM))].map((byte) => Buffer.of(byte)) as unknown as string[], nameless],
  ])('is read with %s', async (_, file, cells) => {
    const [row, ...others] = await read(file);
    expect(others).toEqual([]);
    const { remit, ...found } = row?.cells ?? {};
    expect([row?.line, row?.faults, found, remit]).toEqual([1, [], cells, 'receives decides']);
  });

  it('counts contacts, and gives the names of a State once', async () => {
    const rows = await read(JSON.stringify({ contacts: [ITEM, { ...ITEM, key: 'a2' }, { ...ITEM, state: 'QN' }], states: STATES }));
    expect(rows.map(({ line, cells }) => [line, cells.key, cells.state_name_en])).toEqual([
      [2, 'a2', undefined],
      [1, 'a1', 'Maridia'],
      [3, 'a1', undefined],
    ]);
    expect(await read('[]')).toEqual([]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['a number', '[1]', [null, 'object-needed']],
    ['a list in the list', '[[]]', [null, 'object-needed']],
    ['no text', listOf({ ...ITEM, roleTitle: 7 }), ['role_title', 'text-needed']],
    ['no list', listOf({ ...ITEM, languages: 'ar' }), ['languages', 'list-needed']],
    ['a space in a word', listOf({ ...ITEM, languages: ['ar en'] }), ['languages', 'wrong-form']],
    [
      'an address that says it is a number',
      listOf({ ...ITEM, channels: [{ kind: 'phone', address: 'a@x.example' }] }),
      ['channels', 'wrong-form'],
    ],
    ['hours of no week', listOf({ ...ITEM, hours: { always: 1, week: [], exceptions: null } }), ['hours', 'hours-needed']],
    [
      'hours of no clock',
      listOf({ ...ITEM, hours: { always: false, week: { mon: [['8; sun 00:00', '9']] }, exceptions: [] } }),
      ['hours', 'hours-needed'],
    ],
    ['an exception that is none', listOf({ ...ITEM, hours: { always: true, week: {}, exceptions: [null] } }), ['hours', 'hours-needed']],
    ['an unknown field', listOf({ ...ITEM, 'colour\u001B[31m': 'red' }), [null, 'unknown-field']],
    ['a prototype', withText('"__proto__":{"state":"QN"}'), [null, 'unknown-field']],
    ['a constructor', withText('"constructor":{"prototype":{}}'), [null, 'unknown-field']],
    ['a name twice', withText('"state":"QN"'), [null, 'repeated-field']],
    ['a name twice, spelt otherwise', withText('"st\\u0061te":"QN"'), [null, 'repeated-field']],
    ['a name twice further down', withText('"visibility":{"a":1,"a":2}'), [null, 'repeated-field']],
  ])('names an entry with %s', async (_, file, fault) => expect(await faultsOf(file)).toEqual([[1, ...fault]]));

  it.each<[string, string | Buffer, object]>([
    ['a file cut in an entry', listOf(ITEM, ITEM).slice(0, -30), { reason: 'json', line: 2 }],
    ['a file cut in a word', '[tru', { reason: 'json', line: 1 }],
    ['a list without end', listOf(ITEM).slice(0, -1), { reason: 'json', line: 2 }],
    ['something behind the list', `${listOf(ITEM)} x`, { reason: 'json' }],
    ['two texts', `${listOf(ITEM)}\n${listOf(ITEM)}`, { reason: 'json' }],
    ['a comma too many', '[{},]', { reason: 'json' }],
    ['a comma too few', '[{} {}]', { reason: 'json' }],
    ['a comment', '[/* */]', { reason: 'json' }],
    ['quotes of one stroke', "[{'key':1}]", { reason: 'json' }],
    ['no number', '[NaN]', { reason: 'json' }],
    ['a line break in a text', '["a\nb"]', { reason: 'json' }],
    ['two lists of contacts', `{"contacts":${listOf(ITEM)},"contacts":[]}`, { reason: 'json' }],
    ['deep nesting', '['.repeat(1_000_000), { reason: 'long' }],
    ['deep nesting beside the contacts', `{"x":${'['.repeat(1_000_000)}`, { reason: 'long' }],
    ['deep nesting in an entry', `[{"hours":${'{"a":'.repeat(100_000)}`, { reason: 'long' }],
    ['a text of 10 MB', listOf({ ...ITEM, place: 'x'.repeat(10_000_000) }), { reason: 'long', line: 1 }],
    ['a text of 10 MB beside the contacts', JSON.stringify({ x: 'x'.repeat(10_000_000), contacts: [] }), { reason: 'long' }],
    [
      'an entry of a million words',
      listOf(ITEM, { ...ITEM, languages: Array.from({ length: 1_000_000 }, () => 'a') }),
      { reason: 'long', line: 2 },
    ],
    ['no list', '{"items":[]}', { reason: 'contacts' }],
    ['an object for the list', '{"contacts":{"a":{}}}', { reason: 'contacts' }],
    ['a number for the list', '{"contacts":{"a":1}}', { reason: 'contacts' }],
    ['a signed edition', '{"payload":"e30","protected":"e30","signature":"x"}', { reason: 'contacts' }],
    ['Latin-1', Buffer.from(listOf({ ...ITEM, place: 'Orléans' }), 'latin1'), { reason: 'encoding' }],
    ['UTF-16', Buffer.from(`\uFEFF${listOf(ITEM)}`, 'utf16le'), { reason: 'encoding' }],
    ['UTF-16, turned round', Buffer.from(`\uFEFF${listOf(ITEM)}`, 'utf16le').swap16(), { reason: 'encoding' }],
    ['UTF-16 without a mark', Buffer.from(listOf(ITEM), 'utf16le'), { reason: 'encoding' }],
    ['a file cut inside a letter', Buffer.from('["é"]').subarray(0, 3), { reason: 'encoding' }],
  ])('refuses %s', async (_, file, values) => {
    await expect(read(file)).rejects.toMatchObject({ code: 'directory/unreadable-file', values });
  });
});

describe('a file of contacts', () => {
  it('is read as what it is said to be', async () => {
    await expect(read('key,state', 'json')).rejects.toMatchObject({ values: { reason: 'json' } });
    await expect(read('[]', 'vcard')).rejects.toMatchObject({ values: { reason: 'vcard' } });
    await expect(read(cardOf([]), 'csv')).rejects.toMatchObject({ values: { reason: 'missing' } });
    for (const format of ['csv', 'vcard', 'json'] as const)
      await expect(read('', format)).rejects.toMatchObject({ values: { reason: 'empty' } });
  });

  it('tells of a source that breaks off, and lets it go', async () => {
    const broken = (text: string) =>
      new Readable({
        read() {
          this.push(Buffer.from(text));
          this.destroy(new Error('aborted'));
        },
      });
    const all = async (source: Readable) => {
      for await (const row of readContactFile(source)) expect(row.faults).toEqual([]);
    };
    for (const text of ['key,state', cardOf(LINES), listOf(ITEM).slice(0, -1)]) await expect(all(broken(text))).rejects.toThrow('aborted');
    const source = Readable.from([Buffer.from('{"x":'), Buffer.from('!'), Buffer.from(' '.repeat(1_000))]);
    await expect(all(source)).rejects.toMatchObject({ values: { reason: 'json' } });
    expect(source.destroyed).toBe(true);
  });
});
