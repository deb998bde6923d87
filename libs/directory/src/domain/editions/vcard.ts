import type { FiledFields } from '../contact-record.js';
import { writeHours } from '../hours-text.js';
import { isLatin } from '../latin.js';
import type { Edition, Names } from './edition.js';

const CRLF = '\r\n';
const LINE_OCTETS = 75;

/** As much of a contact as a card says. */
export interface CardContact extends FiledFields {
  readonly id: string;
  readonly changedAt: string;
  readonly channels: readonly CardChannel[];
}

export interface CardChannel {
  readonly kind: string;
  readonly address: string;
  /** A person's own number, of which only the mask stands here. */
  readonly masked?: boolean;
  readonly note?: string | null;
}

/** What stands on a card beside the contact. */
export interface CardFrame {
  readonly stateNames: Names;
  /** What the contact is called in files, where that is not its id. */
  readonly key?: string;
  readonly source?: string;
}

/** All contacts of an issue as vCard 4.0 (RFC 6350), one card each, UTF-8. */
export function vcardsOf({ number, contacts, states }: Pick<Edition, 'number' | 'contacts' | 'states'>): string {
  const names = new Map(states.map((state) => [state.code, state.names]));
  const source = `urn:liaison:edition:${String(number)}`;
  return contacts.map((contact) => vcardOf(contact, { stateNames: names.get(contact.state) ?? {}, source })).join('');
}

/** An office is an `org`; its functions, languages and zone have properties of their own (RFC 6350 §6). `docs/import.md` lists them. */
export function vcardOf(contact: CardContact, { stateNames, key, source }: CardFrame): string {
  const { id, institution, institutionNames, roleTitle, place, languages, timeZone, category, remit, state, channels, changedAt } = contact;
  const hours = writeHours(contact.hours);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${id}`,
    `REV:${basic(changedAt)}`,
    ...nameLines(contact),
    ...Object.entries(institutionNames).map(([language, name]) => `X-NAME;LANGUAGE=${language}:${escaped(name)}`),
    `ORG:${component(institution)}`,
    `TITLE:${escaped(roleTitle)}`,
    ...(remit.length ? [`ROLE:${escaped(remit.join(', '))}`] : []),
    `ADR:;;;${component(place ?? '')};;;${component(stateNames['en'] ?? state)}`,
    ...languages.map((language, i) => `LANG;PREF=${String(Math.min(100, i + 1))}:${language}`),
    ...channels.flatMap((channel, i) => channelLines(channel, i + 1)),
    `TZ;VALUE=text:${escaped(timeZone)}`,
    `CATEGORIES:${escaped(category)}`,
    ...(key === undefined ? [] : [`X-LIAISON-KEY:${escaped(key)}`]),
    `X-LIAISON-STATE:${state}`,
    ...Object.entries(stateNames).map(([language, name]) => `X-LIAISON-STATE-NAME;LANGUAGE=${language}:${escaped(name)}`),
    ...(hours ? [`X-LIAISON-HOURS:${escaped(hours)}`] : []),
    ...(source === undefined ? [] : [`SOURCE:${source}`]),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}${CRLF}`).join('');
}

/** In its own script and in Latin letters: two ways to write one name (§5.4), or one when they are the same. */
function nameLines({ institution, institutionLatin }: CardContact): string[] {
  if (institution === institutionLatin && isLatin(institution)) return [`FN:${escaped(institution)}`];
  return [`FN;ALTID=1:${escaped(institution)}`, `FN;ALTID=1;LANGUAGE=und-Latn:${escaped(institutionLatin)}`];
}

/** A masked number can be dialled by nobody, so it is a note and no number. */
function channelLines({ kind, address, masked, note }: CardChannel, preference: number): string[] {
  const pref = `PREF=${String(Math.min(100, preference))}`;
  const noted = note ? [`NOTE:${escaped(`${address}: ${note}`)}`] : [];
  if (masked) return [`NOTE:${escaped(`tel ${address}`)}`, `X-LIAISON-MASKED;${pref}:${address}`, ...noted];
  if (kind === 'email') return [`EMAIL;${pref}:${escaped(address)}`, ...noted];
  if (kind === 'phone') return [`TEL;VALUE=uri;${pref}:tel:${address}`, ...noted];
  return [`URL;${pref}:${address}`, ...noted];
}

/** RFC 6350 §3.4: what others wrote ends no property and starts none. */
function escaped(text: string): string {
  return text
    .replace(/[\\,]/g, '\\$&')
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A part of a value that has several: there the semicolon parts (§3.4). */
function component(text: string): string {
  return escaped(text).replace(/;/g, '\\;');
}

/** `2026-11-26T10:00:00.000Z` as `20261126T100000Z` (§4.3.5). */
function basic(instant: string): string {
  return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** At most 75 octets a line, never inside a character (§3.2). */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      // The space that continues a line counts.
      [current, octets] = ['', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join(`${CRLF} `);
}
