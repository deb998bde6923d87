import type { Readable } from 'node:stream';
import { decoded } from './decoded.js';
import { readCsv } from './read-csv.js';
import type { Row } from './row.js';

export const FILE_FORMATS = ['csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

type Reader = (chunks: AsyncIterable<string>) => AsyncGenerator<Row>;

const READERS: Readonly<Record<FileFormat, Reader>> = { csv: readCsv };

/**
 * The contacts of a file, one after the other, never the whole of it. UTF-8 with or without byte order mark.
 * @throws UnreadableFile when it is none of ours, not UTF-8 or broken off
 */
export async function* readContactFile(source: Readable, format: FileFormat = 'csv'): AsyncGenerator<Row> {
  const chunks = decoded(source);
  yield* READERS[format](chunks);
}
