import { isLatin } from '../domain/latin.js';
import { type Cells, type Column, NAME_LANGUAGES } from './columns.js';
import type { RowFault } from './row.js';

export interface CardProperty {
  /** In small letters, without a group. */
  readonly name: string;
  /** As it stands in the file, escaped. */
  readonly value: string;
  /** In small letters; empty when none is given. */
  readonly language: string;
  /** 1 to 100; more when none is given. */
  readonly preference: number;
}

type Fault = Omit<RowFault, 'line'>;

/** Which property fills a column; each may stand once in a card. */
const SINGLE: Readonly<Record<string, Column>> = {
  'x-liaison-key': 'key',
  'x-liaison-state': 'state',
  'x-liaison-hours': 'hours',
  categories: 'category',
  title: 'role_title',
  role: 'remit',
  tz: 'time_zone',
  adr: 'place',
};

const LOCALITY = 3;
const PARTS: Readonly<Partial<Record<Column, (value: string) => string>>> = {
  place: (value) => unescaped(componentsOf(value)[LOCALITY] ?? ''),
  remit: (value) => unescaped(value).replaceAll(',', ' '),
};
const BY_LANGUAGE: Readonly<Record<string, string>> = { 'x-name': 'institution', 'x-liaison-state-name': 'state_name' };
const CHANNELS = ['email', 'tel', 'x-liaison-masked'];

/** What a card says, in the columns of a file; properties that have none are left aside. */
export function cellsOfCard(properties: readonly CardProperty[]): { cells: Cells; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const given = new Map<string, string>();
  const fill = (column: string, value: string) => {
    if (given.has(column)) faults.push({ column, code: 'repeated-field', values: { given: column } });
    given.set(column, value);
  };
  for (const { name, value, language } of properties) {
    const column = SINGLE[name];
    if (column) fill(column, (PARTS[column] ?? unescaped)(value).trim());
    const prefix = BY_LANGUAGE[name];
    if (prefix !== undefined && (NAME_LANGUAGES as readonly string[]).includes(language))
      fill(`${prefix}_${language}`, unescaped(value).trim());
  }
  nameInstitution(properties, fill);
  if (!given.has('key')) for (const { value } of named(properties, ['uid'])) fill('key', value.replace(/^urn:uuid:/i, ''));
  for (const [column, names] of [
    ['languages', ['lang']],
    ['channels', CHANNELS],
  ] as const) {
    const words = named(properties, names).map(wordOf);
    if (words.some((word) => /\s/.test(word))) faults.push({ column, code: 'wrong-form', values: {} });
    given.set(column, words.join(' '));
  }
  return { cells: Object.fromEntries(given), faults };
}

/** The first name is the institution's; the one in Latin letters is marked, or the only one and in them. */
function nameInstitution(properties: readonly CardProperty[], fill: (column: Column, value: string) => void): void {
  const names = named(properties, ['fn']);
  const latin = names.find(({ language }) => LATIN.has(language));
  const own = names.find((name) => name !== latin) ?? latin;
  const institution = unescaped(own?.value ?? '').trim();
  const inLatin = latin ? unescaped(latin.value).trim() : isLatin(institution) ? institution : '';
  fill('institution', institution);
  fill('institution_latin', inLatin);
}

/** How we mark it, and how our editions did. */
const LATIN: ReadonlySet<string> = new Set(['und-latn', 'en']);

function named(properties: readonly CardProperty[], names: readonly string[]): CardProperty[] {
  return properties.filter(({ name }) => names.includes(name)).sort((a, b) => a.preference - b.preference);
}

/** RFC 3966 §3: what only makes a number easier to read is no part of it. */
function wordOf({ name, value }: CardProperty): string {
  const text = unescaped(value).trim();
  return name === 'tel' ? text.replace(/^tel:/i, '').replace(/[\s().-]/g, '') : text;
}

/** Semicolons part them where they are not escaped; what no file can hold marks where. */
function componentsOf(value: string): string[] {
  return value.replace(/\\[^]|;/g, (found) => (found === ';' ? '\0' : found)).split('\0');
}

/** RFC 6350 §3.4 */
function unescaped(value: string): string {
  return value.replace(/\\([\\,;nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
