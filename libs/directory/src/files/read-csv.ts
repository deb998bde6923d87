import type { Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UnreadableFile } from '../directory.errors.js';
import { COLUMNS, REQUIRED, unescapeText } from './columns.js';
import { continued } from './decoded.js';
import { LONGEST_ROW, type Row } from './row.js';

const DELIMITERS = [',', ';'] as const;

/**
 * The rows of a CSV file, one after the other, never the whole of it. `,` or `;`, any line ending, line breaks inside
 * quotes.
 * @throws UnreadableFile when it is not that, or a required column is missing
 */
export async function* readCsv(given: AsyncIterable<string>): AsyncGenerator<Row> {
  const chunks = oneLineEnding(given);
  const start = await firstLine(chunks);
  const delimiter = detect(start);
  const parser = parse({ delimiter, info: true, relax_column_count: true, max_record_size: LONGEST_ROW, record_delimiter: '\n' });
  const feeding = feed(parser, continued(start, chunks));
  try {
    yield* rowsOf(parser as AsyncIterable<Parsed>);
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error) : error;
  } finally {
    parser.destroy();
    await feeding;
  }
}

function unreadable(error: CsvError & { readonly lines?: number }): UnreadableFile {
  return new UnreadableFile(error.code === 'CSV_MAX_RECORD_SIZE' ? 'long' : 'form', { line: error.lines ?? 1 });
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

async function* rowsOf(parser: AsyncIterable<Parsed>): AsyncGenerator<Row> {
  let header: readonly string[] | null = null;
  let line = 1;
  for await (const { record, info } of parser) {
    const starts = line;
    line = info.lines + 1;
    if (record.length === 1 && record[0]?.trim() === '') continue;
    if (header) yield rowOf(header, starts, record);
    else header = readHeader(record);
  }
  if (!header) throw new UnreadableFile('empty');
}

function readHeader(record: readonly string[]): readonly string[] {
  const names = record.map((name) => name.trim().toLowerCase());
  const missing = REQUIRED.filter((column) => !names.includes(column));
  const strange = names.filter((name) => !(COLUMNS as readonly string[]).includes(name));
  if (missing.length) throw new UnreadableFile('missing', { columns: missing });
  if (strange.length) throw new UnreadableFile('unknown', { columns: strange });
  const twice = names.filter((name, i) => names.indexOf(name) < i);
  if (twice.length) throw new UnreadableFile('twice', { columns: twice });
  return names;
}

function rowOf(header: readonly string[], line: number, record: readonly string[]): Row {
  const cells = Object.fromEntries(header.map((name, i) => [name, unescapeText(name, record[i] ?? '')]));
  const values = { expected: header.length, found: record.length };
  return { line, cells, faults: record.length === header.length ? [] : [{ line, column: null, code: 'column-count', values }] };
}

/** Text with `\n` for every line ending, so that lines count as an editor counts them. */
async function* oneLineEnding(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let returned = false;
  for await (const chunk of chunks) {
    yield (returned && chunk.startsWith('\n') ? chunk.slice(1) : chunk).replace(/\r\n?/g, '\n');
    returned = chunk.endsWith('\r');
  }
}

async function firstLine(chunks: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (!start.includes('\n') && start.length < LONGEST_ROW) {
    const next = await chunks.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

function detect(start: string): string {
  const [header = ''] = start.split('\n', 1);
  const [best] = [...DELIMITERS].sort((a, b) => header.split(b).length - header.split(a).length);
  return best ?? ',';
}

/** A failing source breaks the parser, whose reader then sees why. A parser that ended reads no further. */
async function feed(parser: Transform, chunks: AsyncIterable<string>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      await write(parser, chunk);
      if (parser.destroyed) return;
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

async function write(parser: Transform, chunk: string): Promise<void> {
  if (parser.destroyed || parser.write(chunk)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      parser.off('drain', go).off('close', go);
      resolve();
    };
    parser.once('drain', go).once('close', go);
  });
}
