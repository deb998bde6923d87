import { Catalogue } from '../domain/catalogue.js';
import type { PublishedScheme } from '../domain/published-scheme.js';
import { REFERENCE_SCHEME, SHIPPED_SCHEMES } from './shipped-schemes.js';

/** The neutral scale and the shipped schemes, as they are before any owner has spoken, and `own` ones beside or before them. */
export function shippedCatalogue(today: string, own: readonly PublishedScheme[] = []): Catalogue {
  const shipped = [REFERENCE_SCHEME, ...SHIPPED_SCHEMES].map((scheme) => ({ scheme, number: 1 }));
  return new Catalogue([...shipped, ...own.map((scheme) => ({ scheme, number: 2 }))], today);
}
