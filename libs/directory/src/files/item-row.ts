import type { Hours } from '../domain/hours.js';
import { hoursFaults, writeHours } from '../domain/hours-text.js';
import { type Column, NAME_LANGUAGES } from './columns.js';
import { isObject } from './is-object.js';
import type { Item } from './json-lists.js';
import type { Row, RowFault } from './row.js';

/** What the API and editions say of a contact beside what a file of contacts holds. */
const ASIDE: ReadonlySet<string> = new Set([
  ...['version', 'createdAt', 'changedAt', 'status', 'visibility', 'weekend', 'memberships', 'otherDirectories', 'validFrom', 'validTo'],
  ...['deputyContact', 'notice', 'keys', 'localTime', 'availableNow', 'availabilityChangesAt'],
]);

type Read = (given: unknown) => { readonly text: string } | { readonly fault: string };

const FIELDS: ReadonlyMap<string, readonly [Column, Read]> = new Map<string, readonly [Column, Read]>([
  ['id', ['key', readText]],
  ['key', ['key', readText]],
  ['state', ['state', readText]],
  ['category', ['category', readText]],
  ['institution', ['institution', readText]],
  ['institutionLatin', ['institution_latin', readText]],
  ['place', ['place', readText]],
  ['roleTitle', ['role_title', readText]],
  ['languages', ['languages', readWords]],
  ['remit', ['remit', readWords]],
  ['timeZone', ['time_zone', readText]],
  ['hours', ['hours', readHours]],
  ['channels', ['channels', readChannels]],
]);

/** An entry of the list of contacts in the columns of a file. */
export function rowOfItem({ number: line, value, repeated }: Item): Row {
  if (!isObject(value)) return { line, cells: {}, faults: [{ line, column: null, code: 'object-needed', values: {} }] };
  const { id, institutionNames, ...fields } = value;
  // What calls it by its key counts more than what calls it by its id.
  const given = Object.entries({ ...(id !== undefined && { id }), ...fields });
  const read = [...given.map(([name, value]) => readField(name, value)), ...readNames(institutionNames)];
  const faults = [...repeated.map((name) => nameFault('repeated-field', name)), ...read.flatMap(({ fault }) => fault ?? [])];
  const cells = Object.fromEntries(read.flatMap(({ cell }) => (cell ? [cell] : [])));
  return { line, cells, faults: faults.map((fault) => ({ line, ...fault })) };
}

interface Found {
  readonly cell?: readonly [column: string, text: string];
  readonly fault?: Omit<RowFault, 'line'>;
}

function readField(name: string, given: unknown): Found {
  const field = FIELDS.get(name);
  if (field) return fill(...field, given);
  return ASIDE.has(name) ? {} : { fault: nameFault('unknown-field', name) };
}

/** In the official languages; others have no column. */
function readNames(given: unknown): Found[] {
  if (given === undefined) return [];
  if (!isObject(given)) return [{ fault: { column: 'institution', code: 'object-needed', values: {} } }];
  const official = NAME_LANGUAGES.filter((language) => Object.hasOwn(given, language));
  return official.map((language) => fill(`institution_${language}`, readText, given[language]));
}

function fill(column: string, read: Read, given: unknown): Found {
  const found = given === null ? { text: '' } : read(given);
  return 'text' in found ? { cell: [column, found.text] } : { fault: { column, code: found.fault, values: {} } };
}

/** Names that others wrote stand in no place of ours. */
function nameFault(code: string, given: string): Omit<RowFault, 'line'> {
  return { column: null, code, values: { given: given.slice(0, 60) } };
}

function readText(given: unknown): ReturnType<Read> {
  return typeof given === 'string' ? { text: given } : { fault: 'text-needed' };
}

/** A word with a space in it would become two. */
function readWords(given: unknown): ReturnType<Read> {
  if (!Array.isArray(given)) return { fault: 'list-needed' };
  return given.every((word) => typeof word === 'string' && /^\S+$/.test(word)) ? { text: given.join(' ') } : { fault: 'wrong-form' };
}

function readChannels(given: unknown): ReturnType<Read> {
  if (!Array.isArray(given)) return { fault: 'list-needed' };
  return readWords(given.map((channel: unknown) => (isObject(channel) ? addressOf(channel) : channel)));
}

/** Null when it says of itself what it is not. */
function addressOf({ kind, address }: Readonly<Record<string, unknown>>): unknown {
  const isEmail = typeof address === 'string' && address.includes('@');
  return kind === undefined || kind === (isEmail ? 'email' : 'phone') ? address : null;
}

/** In one line, or as the API has them. */
function readHours(given: unknown): ReturnType<Read> {
  if (typeof given === 'string') return { text: given };
  return isHours(given) && !hoursFaults(given).length ? { text: writeHours(given) } : { fault: 'hours-needed' };
}

function isHours(given: unknown): given is Hours {
  if (!isObject(given)) return false;
  const { always, week, exceptions } = given;
  return typeof always === 'boolean' && isObject(week) && Array.isArray(exceptions) && exceptions.every(isException);
}

function isException(given: unknown): boolean {
  return isObject(given) && typeof given['date'] === 'string' && (given['name'] === undefined || typeof given['name'] === 'string');
}
