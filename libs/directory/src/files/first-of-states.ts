import { type Cells, NAME_LANGUAGES } from './columns.js';
import { isObject } from './is-object.js';
import type { Row } from './row.js';

/** One row of each State waits for the State's names, which may stand behind the contacts. */
export class FirstOfStates {
  private readonly waiting = new Map<string, Row>();
  private readonly names = new Map<string, Cells>();

  /** An entry of the list of States: `{code, names}`. Names it has none of stay unknown. */
  learn(given: unknown): void {
    if (!isObject(given) || !isCode(given['code']) || !isObject(given['names'])) return;
    const { names } = given;
    const cells = NAME_LANGUAGES.map((language) => [`state_name_${language}`, textIn(names, language)] as const);
    this.names.set(given['code'], Object.fromEntries(cells));
  }

  *placed(row: Row): Generator<Row> {
    const { state } = row.cells;
    if (row.faults.length || !isCode(state) || this.waiting.has(state)) yield row;
    else this.waiting.set(state, row);
  }

  *held(): Generator<Row> {
    for (const [state, row] of this.waiting) yield { ...row, cells: { ...row.cells, ...this.names.get(state) } };
  }
}

/** Nothing else can be a State's, and there are few of them. */
function isCode(given: unknown): given is string {
  return typeof given === 'string' && /^[A-Z]{2}$/.test(given);
}

function textIn(names: Readonly<Record<string, unknown>>, language: string): string {
  const name = Object.hasOwn(names, language) ? names[language] : '';
  return typeof name === 'string' ? name : '';
}
