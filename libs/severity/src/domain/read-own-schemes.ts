import { InvalidScheme } from '../severity.errors.js';
import { Given } from './given.js';
import type { PublishedScheme } from './published-scheme.js';
import { readScheme } from './read-scheme.js';

const MOST = 100;

/**
 * Schemes somebody drafts, one or a list, checked as for publication: to compare before publishing.
 * @throws InvalidScheme
 */
export function readOwnSchemes(value: unknown): PublishedScheme[] {
  const read = new Given();
  const given = read.list(Array.isArray(value) ? value : [value], '', MOST).map((scheme, i) => read.object(scheme, `/${i}`));
  if (read.faults.length) throw new InvalidScheme(read.faults);
  return given.map((scheme) => ({ ...readScheme(scheme, 'own'), standing: 'confirmed', country: null }));
}
