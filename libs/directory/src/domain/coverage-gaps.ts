import { dutySpans, type Hours, type Span } from './hours.js';

/** An office whose hours count together with others'. */
export interface Staffed {
  readonly hours: Hours;
  readonly timeZone: string;
}

/** What lies between the stretches in which at least one of them is there. */
export function uncovered(offices: readonly Staffed[], window: Span): Span[] {
  const spans = offices.flatMap(({ hours, timeZone }) => dutySpans(hours, timeZone, window)).sort((a, b) => a.from - b.from);
  const gaps: Span[] = [];
  let reached = window.from;
  for (const { from, to } of spans) {
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  return reached < window.to ? [...gaps, { from: reached, to: window.to }] : gaps;
}

/**
 * Stretches without anybody that are longer than those of an ordinary week: what nights and weekends leave open is the
 * offices' rhythm, what holidays add is a gap.
 */
export function unusualGaps(offices: readonly Staffed[], window: Span): Span[] {
  const ordinary = offices.map(({ hours, timeZone }) => ({ timeZone, hours: { ...hours, exceptions: [] } }));
  const longest = Math.max(0, ...uncovered(ordinary, window).map(length));
  if (longest >= length(window)) return [];
  // An hour more or less is only the change of the clocks.
  return uncovered(offices, window).filter((gap) => length(gap) > longest + HOUR);
}

const HOUR = 3_600_000;

function length({ from, to }: Span): number {
  return to - from;
}
