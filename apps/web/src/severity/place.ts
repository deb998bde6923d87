import { isPlaced, type Level, type PlacedLevel } from '@liaison/severity';

/** `R3`, `R3–R4`, or null where a level has no place on the neutral scale. */
export function placeOf({ referenceMin, referenceMax }: Pick<Level, 'referenceMin' | 'referenceMax'>): string | null {
  return referenceMin === null || referenceMax === null ? null : points(referenceMin, referenceMax);
}

export function points(min: number, max: number): string {
  return min === max ? `R${String(min)}` : `R${String(min)}–R${String(max)}`;
}

export interface Band {
  readonly level: PlacedLevel;
  readonly row: number;
}

/** The levels with a place, each in the first row where it meets no other: what overlaps stands one under the other. */
export function bandsOf(levels: readonly Level[]): Band[] {
  const ends: number[] = [];
  return levels.filter(isPlaced).map((level) => {
    const free = ends.findIndex((end) => end < level.referenceMin);
    const row = free === -1 ? ends.length : free;
    ends[row] = level.referenceMax;
    return { level, row };
  });
}

export function rowsOf(bands: readonly Band[]): number {
  return Math.max(0, ...bands.map(({ row }) => row + 1));
}
