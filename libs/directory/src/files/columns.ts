import type { InputFault } from '@liaison/kernel';
import type { ChannelRecord, FiledFields, NewContact } from '../domain/contact-record.js';
import { MASKED } from '../domain/personal-number.js';
import { readHours, writeHours } from '../domain/hours-text.js';
import { NO_HOURS } from '../domain/hours.js';

export const NAME_LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** The columns of a file, in the order an export writes them; `docs/import.md` explains each. */
export const COLUMNS = [
  'key',
  'state',
  ...NAME_LANGUAGES.map((language) => `state_name_${language}` as const),
  'category',
  'institution',
  'institution_latin',
  ...NAME_LANGUAGES.map((language) => `institution_${language}` as const),
  'place',
  'role_title',
  'languages',
  'remit',
  'time_zone',
  'hours',
  'channels',
] as const;
export type Column = (typeof COLUMNS)[number];

export const REQUIRED: readonly Column[] = [
  'key',
  'state',
  'category',
  'institution',
  'institution_latin',
  'role_title',
  'languages',
  'time_zone',
  'channels',
];

/** Free text can begin like a spreadsheet's formula; fields with a grammar never do, so they are never escaped. */
const FREE_TEXT: ReadonlySet<string> = new Set<Column>([
  ...NAME_LANGUAGES.map((language) => `state_name_${language}` as const),
  ...NAME_LANGUAGES.map((language) => `institution_${language}` as const),
  'institution',
  'institution_latin',
  'place',
  'role_title',
]);

/** Also what already begins with `'`, so that taking one away always gives back what was there. */
const NEEDS_ESCAPE = /^['=+\-@\t\r]/;

export function escapeText(column: string, value: string): string {
  return FREE_TEXT.has(column) && NEEDS_ESCAPE.test(value) ? `'${value}` : value;
}

/** One leading `'` goes where one was added; a line break inside quotes reads as a space. */
export function unescapeText(column: string, value: string): string {
  if (!FREE_TEXT.has(column)) return value.trim();
  const text = value.replace(/\s*(\r\n|\r|\n)\s*/g, ' ').trim();
  return text.startsWith("'") && NEEDS_ESCAPE.test(text.slice(1)) ? text.slice(1) : text;
}

export type Cells = Readonly<Partial<Record<Column, string>>>;

/** A row's cells as a contact still to be checked. */
export function contactOfCells(cells: Cells): { given: NewContact; faults: InputFault[] } {
  const cell = (column: Column) => cells[column] ?? '';
  const hours = readHours(cell('hours'));
  const names = NAME_LANGUAGES.map((language) => [language, cell(`institution_${language}`)] as const).filter(([, name]) => name !== '');
  const given: NewContact = {
    state: cell('state'),
    category: cell('category'),
    institution: cell('institution'),
    institutionLatin: cell('institution_latin'),
    institutionNames: Object.fromEntries(names),
    place: cell('place') || null,
    roleTitle: cell('role_title'),
    languages: words(cell('languages')),
    remit: words(cell('remit')),
    timeZone: cell('time_zone'),
    hours: hours ?? NO_HOURS,
    channels: words(cell('channels')).map(channelOf),
  };
  return { given, faults: hours ? [] : [{ pointer: '/hours', code: 'hours-needed', values: { given: cell('hours').slice(0, 60) } }] };
}

/** A record as cells, all but the State's names. */
export function cellsOf(key: string, record: FiledFields & { readonly channels: readonly { readonly address: string }[] }): Cells {
  const names = Object.entries(record.institutionNames).map(([language, name]) => [`institution_${language}`, name]);
  return {
    key,
    state: record.state,
    category: record.category,
    institution: record.institution,
    institution_latin: record.institutionLatin,
    ...(Object.fromEntries(names) as Cells),
    place: record.place ?? '',
    role_title: record.roleTitle,
    languages: record.languages.join(' '),
    remit: record.remit.join(' '),
    time_zone: record.timeZone,
    hours: writeHours(record.hours),
    channels: record.channels.map(({ address }) => address).join(' '),
  };
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  institutionLatin: 'institution_latin',
  roleTitle: 'role_title',
  timeZone: 'time_zone',
};

/** Where in the file a fault of the record stands. */
export function columnOf(pointer: string): string {
  const [, field = '', part = ''] = pointer.split('/');
  return field === 'institutionNames' ? `institution_${part}` : (COLUMN_OF[field] ?? field);
}

/** A masked number comes from an export: the file never holds the number itself. */
function channelOf(address: string): ChannelRecord {
  if (address.includes('@')) return { kind: 'email', address };
  return { kind: 'phone', address, ...(MASKED.test(address) && { personal: true as const }) };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
