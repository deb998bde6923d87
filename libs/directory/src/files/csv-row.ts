import type { FiledFields } from '../domain/contact-record.js';
import type { Names } from '../domain/editions/edition.js';
import { type Cells, cellsOf, COLUMNS, escapeText, NAME_LANGUAGES } from './columns.js';

interface FiledContact extends FiledFields {
  readonly channels: readonly { readonly kind: string; readonly address: string }[];
}

/** A contact in the columns of `docs/import.md`. Its State's names travel with it, so that an empty directory can take the file. */
export function csvRow(key: string, contact: FiledContact, stateNames: Names): string[] {
  const own = NAME_LANGUAGES.map((language) => [`state_name_${language}`, stateNames[language]] as const);
  const cells: Cells = { ...cellsOf(key, contact), ...Object.fromEntries(own) };
  return COLUMNS.map((column) => escapeText(column, cells[column] ?? ''));
}
