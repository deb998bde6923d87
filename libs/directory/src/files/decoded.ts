import type { Readable } from 'node:stream';
import { UnreadableFile } from '../directory.errors.js';

/** The text of a file without its byte order mark; a refusal at the first byte that is not UTF-8. */
export async function* decoded(source: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('\0')) throw new UnreadableFile('encoding', { line: lines });
      lines += text.split('\n').length - 1;
      if (text) yield text;
    }
    decoder.decode();
  } catch (error) {
    throw isEncodingError(error) ? new UnreadableFile('encoding', { line: lines }) : error;
  }
}

function isEncodingError(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** What came before, then the rest. */
export async function* continued(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (start) yield start;
  yield* rest;
}
