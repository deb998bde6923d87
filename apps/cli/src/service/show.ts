import { hasText, type Language, text } from '@liaison/texts';
import { table } from '../table.js';

export interface Shown {
  readonly json?: boolean;
  /** Whether a list with anything in it ends the command with 3, for whoever runs it by the clock. */
  readonly check?: boolean;
}

const SOMETHING = 3;

/** A list: for programs as it came, for people as a table, or one sentence when it is empty. */
export function showList<T>(items: readonly T[], { json = false, check = false }: Shown, of: ListWords<T>): void {
  if (check && items.length) process.exitCode = SOMETHING;
  if (json) process.stdout.write(`${JSON.stringify(items, null, 2)}\n`);
  else process.stdout.write(items.length ? table([of.heading, ...items.map(of.row)]) : `${of.none}\n`);
}

interface ListWords<T> {
  readonly heading: readonly string[];
  readonly row: (item: T) => readonly string[];
  readonly none: string;
}

/** What one thing says, line by line; what it does not say is left out. */
export function showFacts(facts: readonly (readonly [label: string, value: string | null | undefined])[]): void {
  process.stdout.write(table(facts.flatMap(([label, value]) => (value ? [[label, value]] : []))));
}

/** A word of the catalogues, or the code where a newer service says more than this release knows. */
export function wordOf(language: Language, key: string, code: string): string {
  return hasText(key) ? text(language, key) : code;
}
