import type { Settings } from '@liaison/settings';

/** Rows that have served and would otherwise stay for ever. Each area lists its own; one job sweeps them all. */
export interface Leftovers {
  readonly table: string;
  /** SQL over its columns: the instant from which a row serves no more. */
  readonly since: string;
  /** SQL: which rows never serve, where not all of the table. */
  readonly only?: string;
  /** How much longer it stays, in milliseconds of real time. */
  readonly kept: (settings: Settings) => number;
}
