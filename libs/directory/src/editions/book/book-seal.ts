import type { BookSeal } from '../../domain/editions/edition.js';

const MARK = '\n%liaison ';

/** A PDF may end with comments (ISO 32000-1 §7.2.4), so its signature travels behind its last page. */
export function withSeal(pdf: Buffer, line: string): Buffer {
  return Buffer.concat([pdf, Buffer.from(`${MARK}${line}\n`)]);
}

export interface SealedBook {
  readonly pdf: Buffer;
  readonly line: string;
}

/** A book and its signature; null when there is none. */
export function splitSeal(file: Buffer): SealedBook | null {
  const at = file.lastIndexOf(MARK);
  return at < 0
    ? null
    : {
        pdf: file.subarray(0, at),
        line: file
          .subarray(at + MARK.length)
          .toString('latin1')
          .trimEnd(),
      };
}

export type SealFacts = Omit<BookSeal, 'type' | 'version'>;

export function sealOf(facts: SealFacts): BookSeal {
  return { type: 'liaison-book', version: 1, ...facts };
}
