import { stringify } from 'csv-stringify/sync';
import { type Cells, cellsOf, COLUMNS, escapeText, NAME_LANGUAGES } from '../files/columns.js';
import type { Edition } from '../domain/editions/edition.js';

/** The contacts of an edition as the file that `docs/import.md` describes: UTF-8, commas, CRLF (RFC 4180). */
export function editionCsv({ contacts, states }: Pick<Edition, 'contacts' | 'states'>): string {
  const names = new Map(states.map(({ code, names }) => [code, names]));
  const rows = contacts.map(({ id, channels, ...record }) => {
    const own = NAME_LANGUAGES.map((language) => [`state_name_${language}`, names.get(record.state)?.[language]] as const);
    const asRecord = {
      ...record,
      channels: channels.map(({ kind, address }) => ({ kind: kind === 'email' ? kind : 'phone', address }) as const),
    };
    const cells: Cells = { ...cellsOf(id, asRecord), ...Object.fromEntries(own) };
    return COLUMNS.map((column) => escapeText(column, cells[column] ?? ''));
  });
  return stringify([[...COLUMNS], ...rows], { record_delimiter: '\r\n' });
}
