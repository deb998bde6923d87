import { meeting, nearest, reachOf } from './crosswalk.js';
import { isComparable, isPlaced, type Level, type Scheme } from './scheme.js';

/** Why a level of the receiver's scale is a candidate. */
export interface CandidateReason {
  readonly code: string;
  /** The points of R0–R5 it shares with what the sender stated. */
  readonly sharedMin: number;
  readonly sharedMax: number;
  /** Steps between its typical point and the sender's. */
  readonly distance: number;
  /** The nearest by typical point. */
  readonly likely: boolean;
  /** The most severe. */
  readonly careful: boolean;
}

/** One entry per candidate of `translate`, in its order. @throws PinOutOfRange */
export function explainCandidates(from: Scheme, level: Level, to: Scheme, pin: number | null = null): CandidateReason[] {
  const reach = reachOf(from, level, pin);
  if (!reach || !isComparable(to)) return [];
  const met = meeting(to.levels.filter(isPlaced), reach);
  const likely = nearest(met, reach.typical);
  return met.map((candidate) => ({
    code: candidate.code,
    sharedMin: Math.max(candidate.referenceMin, reach.min),
    sharedMax: Math.min(candidate.referenceMax, reach.max),
    distance: Math.abs(candidate.referenceTypical - reach.typical),
    likely: candidate === likely,
    careful: candidate === met.at(-1),
  }));
}
