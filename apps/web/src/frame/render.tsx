import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Reader, ReaderContext } from './reader.js';

/** A whole HTML document. Preact escapes everything it is given. */
export function render(reader: Reader, page: VNode): string {
  return `<!doctype html>${renderToString(<ReaderContext.Provider value={reader}>{page}</ReaderContext.Provider>)}`;
}
