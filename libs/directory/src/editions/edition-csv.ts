import { stringify } from 'csv-stringify/sync';
import type { Edition } from '../domain/editions/edition.js';
import { COLUMNS } from '../files/columns.js';
import { csvRow } from '../files/csv-row.js';

/** The contacts of an edition as the file that `docs/import.md` describes: UTF-8, commas, CRLF (RFC 4180). */
export function editionCsv({ contacts, states }: Pick<Edition, 'contacts' | 'states'>): string {
  const names = new Map(states.map(({ code, names }) => [code, names]));
  const rows = contacts.map((contact) => csvRow(contact.id, contact, names.get(contact.state) ?? {}));
  return stringify([[...COLUMNS], ...rows], { record_delimiter: '\r\n' });
}
