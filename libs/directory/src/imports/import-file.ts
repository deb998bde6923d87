import type { Readable } from 'node:stream';
import type { FileFormat } from '../files/read-contact-file.js';
import type { RowFault } from '../files/row.js';

/** A file to be taken in. */
export interface ImportFile {
  /** Opened anew should PostgreSQL abort the transaction. */
  readonly open: () => Readable;
  /** What it is called. */
  readonly file: string;
  /** Found out from the contents when absent. */
  readonly format?: FileFormat | undefined;
  readonly onProgress?: ((step: 'read' | 'compared' | 'written', rows: number) => void) | undefined;
  /** Called for each fault as it is found, so that none has to be kept. */
  readonly onFault?: ((fault: RowFault) => void) | undefined;
}
