import type { Readable } from 'node:stream';
import { continued, decoded } from './decoded.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readVcard } from './read-vcard.js';
import { LONGEST_ROW, type Row } from './row.js';

export const FILE_FORMATS = ['csv', 'vcard', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

type Reader = (chunks: AsyncIterable<string>) => AsyncGenerator<Row>;

const READERS: Readonly<Record<FileFormat, Reader>> = { csv: readCsv, vcard: readVcard, json: readJson };

/**
 * The contacts of a file, one after the other, never the whole of it. UTF-8 with or without byte order mark; the format is
 * known from how the file begins, unless it is given.
 * @throws UnreadableFile when it is none of ours, not UTF-8 or broken off
 */
export async function* readContactFile(source: Readable, format?: FileFormat): AsyncGenerator<Row> {
  const chunks = decoded(source);
  try {
    const start = await beginning(chunks);
    yield* READERS[format ?? formatOf(start)](continued(start, chunks));
  } finally {
    // Whoever stops reading lets the source go, even before its second piece.
    await chunks.return(undefined);
  }
}

const VCARD = 'BEGIN:VCARD';

/** Enough to know the format by. */
async function beginning(chunks: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.trimStart().length < VCARD.length && start.length < LONGEST_ROW) {
    const next = await chunks.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

function formatOf(start: string): FileFormat {
  const text = start.trimStart().slice(0, VCARD.length).toUpperCase();
  if (text === VCARD) return 'vcard';
  return /^[[{]/.test(text) ? 'json' : 'csv';
}
