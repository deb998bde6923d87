import {
  type Fidelity,
  isComparable,
  type Level,
  type PublishedScheme,
  translate,
  type Translation,
  type TranslationWarning,
} from '@liaison/severity';

/** One level of a scale, read in another. */
export interface LevelReading {
  readonly level: Level;
  readonly translation: Translation;
}

/** A whole scale read in another: how a person compares the two. */
export interface Reading {
  readonly from: PublishedScheme;
  readonly to: PublishedScheme;
  /** False when either is shown only. */
  readonly comparable: boolean;
  readonly levels: readonly LevelReading[];
  readonly warnings: readonly TranslationWarning[];
}

export const FIDELITIES = ['exact', 'contained', 'partial', 'ambiguous', 'none'] as const satisfies readonly Fidelity[];

export function read(from: PublishedScheme, to: PublishedScheme): Reading {
  const levels = from.levels.map((level) => ({ level, translation: translate(from, level, to) }));
  const warnings = [...new Set(levels.flatMap(({ translation }) => translation.warnings))].sort();
  return { from, to, comparable: isComparable(from) && isComparable(to), levels, warnings };
}

/** How many levels are read how clearly. */
export function clarityOf({ levels }: Reading): Readonly<Record<(typeof FIDELITIES)[number], number>> {
  const count = (fidelity: Fidelity) => levels.filter(({ translation }) => translation.fidelity === fidelity).length;
  return Object.fromEntries(FIDELITIES.map((fidelity) => [fidelity, count(fidelity)])) as ReturnType<typeof clarityOf>;
}
