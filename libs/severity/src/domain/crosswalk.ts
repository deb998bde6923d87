import { PinOutOfRange } from '../severity.errors.js';
import { isComparable, isPlaced, isUncertain, type Level, type PlacedLevel, type Scheme } from './scheme.js';

export type Fidelity = 'exact' | 'contained' | 'partial' | 'ambiguous' | 'none' | 'not-comparable';

export const WARNINGS = ['entity-level-scale', 'indicative-response-level', 'unknown-version', 'unverified-scheme'] as const;
export type TranslationWarning = (typeof WARNINGS)[number];

/** What a level of one scheme may be called in another. It stands beside the sender's own words, never in their place. */
export interface Translation {
  /** What was translated: the sender's interval on R0–R5, or the pinned point; null where there is none. */
  readonly referenceMin: number | null;
  readonly referenceMax: number | null;
  /** Codes of the receiver's levels that meet it, least severe first. */
  readonly candidates: readonly string[];
  /** Nearest by typical point; a tie goes to the more severe. */
  readonly primary: string | null;
  /** The most severe candidate: shown, never used for routing. */
  readonly precautionary: string | null;
  readonly fidelity: Fidelity;
  /** Where the receiver's scale ends, when no level fits. */
  readonly position?: 'below' | 'above' | 'gap';
  readonly warnings: readonly TranslationWarning[];
}

export interface Reach {
  readonly min: number;
  readonly max: number;
  readonly typical: number;
}

/**
 * Translates from the sender's own interval, once: translations are never chained.
 * @throws PinOutOfRange when `pin` is no point of the level's interval
 */
export function translate(from: Scheme, level: Level, to: Scheme, pin: number | null = null): Translation {
  const reach = reachOf(from, level, pin);
  const warnings = warningsOf(from, level, to);
  const targets = to.levels.filter(isPlaced);
  if (!reach || !isComparable(to) || targets.length === 0) return notComparable(reach, warnings);
  const met = meeting(targets, reach);
  return {
    referenceMin: reach.min,
    referenceMax: reach.max,
    candidates: met.map(({ code }) => code),
    primary: nearest(met, reach.typical)?.code ?? null,
    precautionary: met.at(-1)?.code ?? null,
    fidelity: fidelityOf(met, reach),
    ...(met.length ? {} : { position: positionOf(targets, reach) }),
    warnings,
  };
}

/** A level whose version nobody here knows: shown in its own words, untranslated. */
export function untranslated(): Translation {
  return notComparable(null, ['unknown-version']);
}

/** The sender's interval, or its pinned point; null where the scale has no place on R0–R5. */
export function reachOf(scheme: Pick<Scheme, 'kind'>, level: Level, pin: number | null): Reach | null {
  const placed = isComparable(scheme) && isPlaced(level) ? level : null;
  if (pin === null) return placed && { min: placed.referenceMin, max: placed.referenceMax, typical: placed.referenceTypical };
  if (!placed || !Number.isInteger(pin) || pin < placed.referenceMin || pin > placed.referenceMax) throw new PinOutOfRange();
  return { min: pin, max: pin, typical: pin };
}

/** The levels that share a point with `reach`. */
export function meeting(levels: readonly PlacedLevel[], { min, max }: Reach): PlacedLevel[] {
  return levels.filter(({ referenceMin, referenceMax }) => referenceMin <= max && referenceMax >= min);
}

export function nearest(levels: readonly PlacedLevel[], point: number): PlacedLevel | null {
  const distance = (level: PlacedLevel) => Math.abs(level.referenceTypical - point);
  return levels.reduce<PlacedLevel | null>((best, level) => (!best || distance(level) <= distance(best) ? level : best), null);
}

function fidelityOf(met: readonly PlacedLevel[], { min, max }: Reach): Fidelity {
  const [only, second] = met;
  if (!only) return 'none';
  if (second) return 'ambiguous';
  if (only.referenceMin === min && only.referenceMax === max) return 'exact';
  return only.referenceMin <= min && only.referenceMax >= max ? 'contained' : 'partial';
}

function positionOf(targets: readonly PlacedLevel[], { min, max }: Reach): 'below' | 'above' | 'gap' {
  if (targets.every(({ referenceMin }) => max < referenceMin)) return 'below';
  return targets.every(({ referenceMax }) => min > referenceMax) ? 'above' : 'gap';
}

function notComparable(reach: Reach | null, warnings: readonly TranslationWarning[]): Translation {
  const { min, max } = reach ?? { min: null, max: null };
  return {
    ...{ referenceMin: min, referenceMax: max, candidates: [], primary: null, precautionary: null },
    ...{ fidelity: 'not-comparable', warnings },
  };
}

/** Of either side, alphabetical. */
function warningsOf(from: Scheme, level: Level, to: Scheme): TranslationWarning[] {
  const either = (kind: Scheme['kind']) => from.kind === kind || to.kind === kind;
  const holds: Partial<Record<TranslationWarning, boolean>> = {
    'entity-level-scale': either('entity-impact'),
    'indicative-response-level': either('response-level'),
    'unverified-scheme': isUncertain(from, level) || isUncertain(to),
  };
  return WARNINGS.filter((warning) => holds[warning]);
}
