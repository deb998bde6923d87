/** Setting a document took more memory than a child may have. */
export class PrintTooLarge extends Error {
  constructor(readonly peakBytes: number) {
    super(`Setting the document took ${String(Math.round(peakBytes / 2 ** 20))} MiB, more than a child process may use.`);
  }
}

/** The template or its data could not be set; a fault of ours. */
export class PrintRefused extends Error {}
