import { type Region, REGIONS } from './un-regions.js';

/** What the directory reaches of one State. */
export interface StateCoverage {
  readonly region: Region | null;
  readonly technical: boolean;
  readonly diplomatic: boolean;
}

export interface Coverage {
  /** States that take part. */
  readonly states: number;
  /** Those of them with at least one active contact of the category; of both. */
  readonly technical: number;
  readonly diplomatic: number;
  readonly both: number;
}

export interface RegionCoverage extends Coverage {
  /** M49; null: outside its list. */
  readonly region: Region | null;
}

/** Counts by region in the order of M49's numbers: never by size, and no State is named. */
export function coverageByRegion(states: readonly StateCoverage[]): RegionCoverage[] {
  return [...REGIONS, null].flatMap((region) => {
    const here = states.filter((state) => state.region === region);
    return here.length ? [{ region, ...coverageOf(here) }] : [];
  });
}

export function coverageOf(states: readonly StateCoverage[]): Coverage {
  const count = (fits: (state: StateCoverage) => boolean) => states.filter(fits).length;
  return {
    states: states.length,
    technical: count(({ technical }) => technical),
    diplomatic: count(({ diplomatic }) => diplomatic),
    both: count(({ technical, diplomatic }) => technical && diplomatic),
  };
}
