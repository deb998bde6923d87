import { type InputFault, plainText } from '@liaison/kernel';
import type { StateNames } from '../list-state.js';
import { readContact } from '../read-contact.js';
import { line } from '../read-line.js';
import { type Cells, columnOf, contactOfCells, NAME_LANGUAGES } from './columns.js';
import type { Row, RowFault } from './row.js';
import type { ReadRow } from './stage.js';

/** A row ready to be compared, or all that is wrong with it. */
export function readStagedRow({ line: number, cells, faults }: Row): { row: ReadRow } | { faults: readonly RowFault[] } {
  if (faults.length) return { faults };
  const { given, faults: unread } = contactOfCells(cells);
  const wrong: InputFault[] = [...unread, ...keyFaults(cells.key ?? '')];
  const names = readNames(wrong, cells);
  const read = readContact(given);
  if ('record' in read && !wrong.length)
    return { row: { line: number, key: cells.key ?? '', state: given.state, names, given: Object.keys(cells), record: read.record } };
  const all = [...wrong, ...('faults' in read ? read.faults : [])];
  return { faults: all.map(({ pointer, code, values = {} }) => ({ line: number, column: columnOf(pointer), code, values })) };
}

function keyFaults(key: string): InputFault[] {
  const read = plainText(key);
  const fits = 'text' in read && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:/-]{0,99}$/u.test(read.text);
  return fits ? [] : [{ pointer: '/key', code: 'wrong-form', values: { given: key.slice(0, 60) } }];
}

/** A State's names, when the file brings them: then in all languages. */
function readNames(faults: InputFault[], cells: Cells): StateNames | null {
  if (NAME_LANGUAGES.every((language) => !cells[`state_name_${language}`])) return null;
  const names = NAME_LANGUAGES.map((language) => {
    const column = `state_name_${language}` as const;
    return [language, line(faults, `/${column}`, cells[column] ?? '', 200)] as const;
  });
  return Object.fromEntries(names) as Record<(typeof NAME_LANGUAGES)[number], string>;
}
