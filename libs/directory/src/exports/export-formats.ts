import { stringify } from 'csv-stringify/sync';
import { vcardOf } from '../domain/editions/vcard.js';
import { COLUMNS } from '../files/columns.js';
import { csvRow } from '../files/csv-row.js';
import type { StateNames } from '../list-state.js';
import type { ExportedContact } from './exported-contacts.js';

/** By the ending of the file's name. */
export const EXPORT_FORMATS = ['csv', 'vcf', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes a file in pieces. */
export interface ExportWriter {
  begin(): string;
  some(contacts: readonly ExportedContact[]): string;
  end(): string;
}

/** `now`: when it was exported. */
export const WRITERS: Readonly<Record<ExportFormat, (now: Date) => ExportWriter>> = {
  csv: () => ({ begin: () => csv([COLUMNS]), some: (contacts) => csv(contacts.map(rowOf)), end: () => '' }),
  vcf: () => ({ begin: () => '', some: (contacts) => contacts.map(cardOf).join(''), end: () => '' }),
  json: (now) => new JsonWriter(now),
};

/** RFC 4180 */
function csv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: '\r\n' });
}

function rowOf({ key, contact, stateNames }: ExportedContact): string[] {
  return csvRow(key, contact, stateNames);
}

function cardOf({ key, contact, stateNames }: ExportedContact): string {
  return vcardOf(contact, { stateNames, ...(key !== contact.id && { key }) });
}

/** The form of an edition: the contacts, and once the names of their States, which are known at the end. */
class JsonWriter implements ExportWriter {
  private readonly states = new Map<string, StateNames>();
  private count = 0;

  constructor(private readonly now: Date) {}

  begin(): string {
    return `{"type":"liaison-contacts","version":1,"exportedAt":${JSON.stringify(this.now)},"contacts":[`;
  }

  some(contacts: readonly ExportedContact[]): string {
    return contacts.map((one) => this.one(one)).join('');
  }

  end(): string {
    const states = [...this.states].map(([code, names]) => ({ code, names }));
    return `\n],"states":${JSON.stringify(states)}}\n`;
  }

  private one({ key, contact, stateNames }: ExportedContact): string {
    this.states.set(contact.state, stateNames);
    this.count += 1;
    return `${this.count > 1 ? ',' : ''}\n${JSON.stringify({ key, ...contact })}`;
  }
}
