import type { InputFault } from '@liaison/kernel';
import { isComparable, type Level, type SchemeKind } from './scheme.js';

/** The largest published scale has seven levels; more than this is not a scale a person can choose from. */
export const MOST_LEVELS = 50;

type Graded = Pick<Level, 'code' | 'order' | 'referenceMin' | 'referenceMax' | 'referenceTypical'>;

/** `points` of R0–R5 that no level holds although levels lie on both sides: allowed, but worth a second look. */
export interface SchemeWarning {
  readonly code: 'reference-gap';
  readonly points: readonly number[];
}

/** What contradicts itself in a scale; an empty list when nothing does. */
export function levelFaults(kind: SchemeKind, levels: readonly Graded[]): InputFault[] {
  if (levels.length === 0) return [{ pointer: '/levels', code: 'scheme-empty' }];
  if (levels.length > MOST_LEVELS) return [{ pointer: '/levels', code: 'scheme-too-large', values: { max: MOST_LEVELS } }];
  const single = levels.flatMap((level, i) => faultsOf(kind, level, i));
  return [...single, ...doubles(levels), ...(single.length ? [] : contradictions(levels))];
}

export function levelWarnings(levels: readonly Graded[]): SchemeWarning[] {
  const held = new Set(levels.flatMap(({ referenceMin, referenceMax }) => range(referenceMin, referenceMax)));
  const points = range(Math.min(...held), Math.max(...held)).filter((point) => !held.has(point));
  return points.length ? [{ code: 'reference-gap', points }] : [];
}

function faultsOf(kind: SchemeKind, { referenceMin, referenceMax, referenceTypical }: Graded, i: number): InputFault[] {
  const pointer = `/levels/${i}`;
  if (!isComparable({ kind }))
    return (referenceMin ?? referenceMax ?? referenceTypical) === null ? [] : [{ pointer, code: 'level-not-comparable' }];
  if (!isPoint(referenceMin) || !isPoint(referenceMax) || referenceMin > referenceMax) return [{ pointer, code: 'level-interval' }];
  const outside = referenceTypical === null || referenceTypical < referenceMin || referenceTypical > referenceMax;
  return outside || !isPoint(referenceTypical) ? [{ pointer: `${pointer}/referenceTypical`, code: 'level-typical-out-of-range' }] : [];
}

function doubles(levels: readonly Graded[]): InputFault[] {
  return levels.flatMap((level, i) => {
    const before = levels.slice(0, i);
    return [
      ...(before.some(({ order }) => order === level.order) ? [{ pointer: `/levels/${i}/order`, code: 'level-order-duplicate' }] : []),
      ...(before.some(({ code }) => code === level.code) ? [{ pointer: `/levels/${i}/code`, code: 'level-code-duplicate' }] : []),
    ];
  });
}

/** A higher order may not begin, end or typically lie lower. */
function contradictions(levels: readonly Graded[]): InputFault[] {
  const byOrder = levels.map((level, i) => ({ level, i })).sort((a, b) => a.level.order - b.level.order);
  return byOrder.flatMap(({ level, i }, position) => {
    const below = byOrder[position - 1]?.level;
    return below && (['referenceMin', 'referenceMax', 'referenceTypical'] as const).some((end) => (level[end] ?? 0) < (below[end] ?? 0))
      ? [{ pointer: `/levels/${i}`, code: 'level-not-monotonic' }]
      : [];
  });
}

function isPoint(value: number | null): value is number {
  return Number.isInteger(value) && value !== null && value >= 0 && value <= 5;
}

function range(from: number | null, to: number | null): number[] {
  if (from === null || to === null || !Number.isFinite(to - from)) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
