import ICAL from 'ical.js';
import { UnreadableFile } from '../directory.errors.js';
import { type CardProperty, cellsOfCard } from './card-cells.js';
import { type Card, cardsOf } from './cards.js';
import type { Row, RowFault } from './row.js';

/**
 * The contacts of a file of vCards 4.0 (RFC 6350), one card after the other. Lines end with CRLF or LF.
 * @throws UnreadableFile when something stands outside a card, or a card is too long or has no end
 */
export async function* readVcard(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let none = true;
  for await (const card of cardsOf(chunks)) {
    none = false;
    yield rowOf(card);
  }
  if (none) throw new UnreadableFile('empty');
}

function rowOf({ line, lines }: Card): Row {
  const properties = lines.map(propertyOf);
  const faulty = (code: string, values: RowFault['values'] = {}): Row => ({
    line,
    cells: {},
    faults: [{ line, column: null, code, values }],
  });
  if (!properties.every((property) => property !== null)) return faulty('vcard-line');
  const versions = properties.filter(({ name }) => name === 'version').map(({ value }) => value);
  if (versions.length !== 1 || versions[0] !== '4.0') return faulty('vcard-version', { given: versions.join(' ').slice(0, 60) });
  const { cells, faults } = cellsOfCard(properties);
  return { line, cells, faults: faults.map((fault) => ({ line, ...fault })) };
}

/** Values as they stand, so that what separates parts is told from what was escaped. */
const RAW = { ...ICAL.design.vcard, property: Object.create(null) as object, value: Object.create(null) as object };

/** Null when it is no content line; a carriage return ends lines for some readers and not for others. */
function propertyOf(line: string): CardProperty | null {
  if (!/^[A-Za-z0-9.-]+[;:]/.test(line) || line.includes('\r')) return null;
  try {
    const [name, parameters, , value] = ICAL.parse.property(line, RAW) as unknown as [string, object, string, unknown];
    if (name === 'begin' || name === 'end') return null;
    return {
      name,
      value: typeof value === 'string' ? value : '',
      language: wordIn(parameters, 'language'),
      preference: Number(wordIn(parameters, 'pref')) || LAST,
    };
  } catch {
    return null;
  }
}

/** RFC 6350 §5.3: without a preference behind all that have one. */
const LAST = 101;

function wordIn(parameters: object, name: string): string {
  const value: unknown = Object.hasOwn(parameters, name) ? (parameters as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value.toLowerCase() : '';
}
