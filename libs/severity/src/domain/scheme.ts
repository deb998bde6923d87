/** Whether a scale can be placed on R0–R5 follows from what it measures. */
export const KINDS = ['severity', 'entity-impact', 'response-level', 'legal-class', 'alert-state', 'threat-danger'] as const;
export type SchemeKind = (typeof KINDS)[number];

/** How well the source of a scheme or level is known; it says nothing about the placement on R0–R5. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who stands behind the placement on R0–R5: the directory until the owner has spoken. */
export type Standing = 'placed-by-directory' | 'confirmed' | 'disputed';

/** A point of the neutral scale R0–R5. */
export const REFERENCE_POINTS = [0, 1, 2, 3, 4, 5] as const;
export type ReferencePoint = (typeof REFERENCE_POINTS)[number];

export interface Level {
  readonly code: string;
  /** The official name, in the scheme's language and script. */
  readonly name: string;
  /** Translations by language (BCP 47), which never replace the name. */
  readonly names: Readonly<Record<string, string>>;
  readonly colour: { readonly name: string | null; readonly hex: string | null } | null;
  /** Rising with severity, whatever the codes do: category 1 of some schemes is the worst. */
  readonly order: number;
  readonly criterion: string | null;
  /** The interval on R0–R5, its ends included; null where nothing may be translated. */
  readonly referenceMin: number | null;
  readonly referenceMax: number | null;
  readonly referenceTypical: number | null;
  readonly mappingRationale: string | null;
  readonly confidence: Confidence | null;
}

/** One version of a published scale. It never changes: a change is another version. */
export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The language of the official names (BCP 47). */
  readonly language: string;
  readonly kind: SchemeKind;
  readonly confidence: Confidence;
  readonly standing: Standing;
  /** Least severe first. */
  readonly levels: readonly Level[];
}

export type PlacedLevel = Level & { readonly referenceMin: number; readonly referenceMax: number; readonly referenceTypical: number };

export function isPlaced(level: Level): level is PlacedLevel {
  return level.referenceMin !== null && level.referenceMax !== null && level.referenceTypical !== null;
}

/** Alert states and danger by incident type are shown, never translated: they do not measure the effect of one incident. */
export function isComparable({ kind }: Pick<Scheme, 'kind'>): boolean {
  return kind !== 'alert-state' && kind !== 'threat-danger';
}

export function levelOf({ levels }: Pick<Scheme, 'levels'>, code: string): Level | null {
  return levels.find((level) => level.code === code) ?? null;
}

/** Unread sources and placements their owner disputes are shown, but decide nothing. */
export function isUncertain({ confidence, standing }: Pick<Scheme, 'confidence' | 'standing'>, level?: Level): boolean {
  if (standing === 'confirmed') return false;
  return standing === 'disputed' || confidence === 'low' || level?.confidence === 'low';
}
