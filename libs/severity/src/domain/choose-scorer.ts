import { UnknownReference } from '../severity.errors.js';
import { readScorer } from './read-scorer.js';
import type { Scorer } from './scorer.js';

type Configuration = Readonly<Record<string, unknown>>;

/** Shipped scorers with the configuration each was read from. */
export interface ScorerShelf {
  readonly scorers: readonly Scorer[];
  readonly configurations: ReadonlyMap<string, Configuration>;
}

const EXAMPLE = 'us-nciss-demo';

/**
 * A shipped scorer by its id, or a configuration of one's own: what it leaves out is taken from the scorer it is
 * `basedOn`, by default from NCISS when it is a weighted mean.
 * @throws UnknownReference, InvalidScorer
 */
export function chooseScorer({ scorers, configurations }: ScorerShelf, given: unknown): Scorer {
  if (typeof given === 'string') {
    const found = scorers.find(({ id }) => id === given);
    if (!found) throw new UnknownReference('scorer', given.slice(0, 80), '/scorer');
    return found;
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw new UnknownReference('scorer', '', '/scorer');
  const { basedOn, ...own } = given as Configuration;
  if (basedOn === undefined && (own['kind'] ?? 'weighted-mean') !== 'weighted-mean') return readScorer(own);
  const base = configurations.get(typeof basedOn === 'string' ? basedOn : EXAMPLE);
  if (!base || (basedOn !== undefined && typeof basedOn !== 'string')) {
    throw new UnknownReference('scorer', typeof basedOn === 'string' ? basedOn.slice(0, 80) : '', '/scorer/basedOn');
  }
  return readScorer({ ...base, ...asOwn(own) });
}

/** It is no longer what it was based on, so it goes by a name of its own; other bands need other finer ones. */
function asOwn({ categories, ...own }: Configuration): Configuration {
  return {
    ...{ id: 'own', version: '1' },
    ...(categories === undefined ? {} : { questions: categories }),
    ...(own['bands'] === undefined ? {} : { finerBands: [] }),
    ...own,
  };
}
