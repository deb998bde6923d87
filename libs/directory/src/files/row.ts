import type { Cells } from './columns.js';

/** A thing wrong with one row. `code` has its words under `fault.<code>`. */
export interface RowFault {
  /** The line on which the row begins, 1 is the header. */
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One contact of a file, whatever the file's format. */
export interface Row {
  readonly line: number;
  readonly cells: Cells;
  readonly faults: readonly RowFault[];
}

/** Characters in one row; what is longer is no contact. */
export const LONGEST_ROW = 65_536;
