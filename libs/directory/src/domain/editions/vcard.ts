import type { Edition, EditionChannel, EditionContact } from './edition.js';

const CRLF = '\r\n';
const LINE_OCTETS = 75;

/** All contacts of an issue as vCard 4.0 (RFC 6350), one card each, UTF-8. */
export function vcardsOf({ number, issuedAt, contacts, states }: Pick<Edition, 'number' | 'issuedAt' | 'contacts' | 'states'>): string {
  const names = new Map(states.map(({ code, names: { en } }) => [code, en ?? code]));
  return contacts.map((contact) => cardOf(contact, names.get(contact.state) ?? contact.state, { number, issuedAt })).join('');
}

/** An office is an `org`; its functions, languages and zone have properties of their own (RFC 6350 §6). */
function cardOf(contact: EditionContact, stateName: string, issue: Pick<Edition, 'number' | 'issuedAt'>): string {
  const { id, institution, institutionLatin, roleTitle, place, languages, timeZone, category, remit, state, channels, changedAt } = contact;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${id}`,
    `REV:${basic(changedAt)}`,
    `FN:${escaped(institution)}`,
    ...(institutionLatin === institution ? [] : [`FN;ALTID=1;LANGUAGE=en:${escaped(institutionLatin)}`]),
    ...Object.entries(contact.institutionNames).map(([language, name]) => `X-NAME;LANGUAGE=${language}:${escaped(name)}`),
    `ORG:${component(institution)}`,
    `TITLE:${escaped(roleTitle)}`,
    ...(remit.length ? [`ROLE:${escaped(remit.join(', '))}`] : []),
    `ADR:;;;${component(place ?? '')};;;${component(stateName)}`,
    ...languages.map((language, i) => `LANG;PREF=${String(Math.min(100, i + 1))}:${language}`),
    ...channels.flatMap((channel, i) => channelLines(channel, i + 1)),
    `TZ;VALUE=text:${escaped(timeZone)}`,
    `CATEGORIES:${escaped(category)}`,
    `X-LIAISON-STATE:${state}`,
    `SOURCE:urn:liaison:edition:${String(issue.number)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}${CRLF}`).join('');
}

/** A masked number can be dialled by nobody, so it is a note and no number. */
function channelLines({ kind, address, masked, note }: EditionChannel, preference: number): string[] {
  const pref = `PREF=${String(Math.min(100, preference))}`;
  const noted = note === undefined ? [] : [`NOTE:${escaped(`${address}: ${note}`)}`];
  if (masked) return [`NOTE:${escaped(`tel ${address}`)}`, ...noted];
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
