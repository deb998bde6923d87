import stringWidth from 'string-width';

const GAP = '  ';

/** Rows of columns that stand under each other in every script; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(printable));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => stringWidth(row[column] ?? ''))));
  return clean
    .map(
      (row) =>
        `${row
          .map((cell, column) => padded(cell, widths[column] ?? 0))
          .join(GAP)
          .trimEnd()}\n`,
    )
    .join('');
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
}

/** What others wrote must not steer the operator's terminal. */
function printable(cell: string): string {
  return cell.replace(/\p{Cc}/gu, '\uFFFD');
}
