/** Prints rows under each other; a width below 0 sets a column to the right. The head comes with the first row. */
export class Table {
  private isBegun = false;

  constructor(private readonly columns: readonly (readonly [title: string, width: number])[]) {}

  row(cells: readonly string[]): void {
    if (!this.isBegun) this.print(this.columns.map(([title]) => title));
    this.isBegun = true;
    this.print(cells);
  }

  private print(cells: readonly string[]): void {
    const set = cells.map((cell, i) => padded(cell, this.columns[i]?.[1] ?? 0));
    console.log(set.join(' ').trimEnd());
  }
}

function padded(cell: string, width: number): string {
  return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
}
