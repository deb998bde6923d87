import { type Catalogue, readOwnSchemes, shippedCatalogue } from '@liaison/severity';
import { readJson } from './read-json.js';

/** The shipped schemes, and those of a JSON file beside them: to compare a scale before it is published. */
export function catalogueWith(file: string | undefined): Catalogue {
  const today = new Date().toISOString().slice(0, 10);
  return shippedCatalogue(today, file === undefined ? [] : readOwnSchemes(readJson(file)));
}
