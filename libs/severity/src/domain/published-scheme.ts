import type { Scheme } from './scheme.js';

/** A scheme with everything a catalogue shows beside its levels. */
export interface PublishedScheme extends Scheme {
  /** Who keeps the scale, in words: not every owner is a State of the directory. */
  readonly owner: string;
  /** ISO 3166-1 alpha-2, when a State owns it. */
  readonly country: string | null;
  readonly organisation: string | null;
  readonly scope: string | null;
  readonly status: string | null;
  readonly notes: string | null;
  readonly source: string | null;
  readonly officialSource: string | null;
  readonly licence: string | null;
  /** What the scale measures: `ES` essential services, `LIFE`, `PEOPLE`, … */
  readonly dimensions: readonly string[];
  readonly year: number | null;
  readonly revised: number | null;
  /** Calendar days (`YYYY-MM-DD`), ends included; null while open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
