import { instantsOf, wallDate, type WallDate } from './wall-time.js';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Wall times `HH:MM`; closing at or before opening means the next day; `24:00` is midnight at the day's end. */
export type Shift = readonly [opens: string, closes: string];

/** When an office is staffed, in its own zone. An exception replaces the whole day it names. */
export interface Hours {
  readonly always: boolean;
  readonly week: Readonly<Partial<Record<Weekday, readonly Shift[]>>>;
  readonly exceptions: readonly HoursException[];
}

export interface HoursException {
  readonly date: string;
  readonly open: readonly Shift[];
  /** What the holiday is called, in the State's own words. */
  readonly name?: string;
}

/** Nothing recorded: never counted as on duty. */
export const NO_HOURS: Hours = { always: false, week: {}, exceptions: [] };

/** A year and a day: exceptions further away are looked at when they come nearer. */
const HORIZON_DAYS = 367;

/** Instants, ms; `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function isOpen(hours: Hours, zone: string, at: Date): boolean {
  const day = wallDate(at, zone);
  return [day.plus(-1), day].some((each) => spansOf(hours, zone, each).some((span) => covers(span, at)));
}

/** The next instant, `at` included, at which somebody is there; null when none is known. */
export function nextOpening(hours: Hours, zone: string, at: Date): Date | null {
  if (isOpen(hours, zone, at)) return at;
  const change = nextChange(hours, zone, at);
  return change;
}

/** The first instant after `at` at which `isOpen` changes its answer; null when it never does within a year. */
export function nextChange(hours: Hours, zone: string, at: Date): Date | null {
  if (isEmpty(hours) || isUnbroken(hours)) return null;
  const today = wallDate(at, zone);
  const openNow = isOpen(hours, zone, at);
  let reached = at.getTime();
  for (let days = -1; days <= HORIZON_DAYS; days++) {
    for (const { from, to } of spansOf(hours, zone, today.plus(days))) {
      if (!openNow && from > at.getTime()) return new Date(from);
      if (!openNow) continue;
      // Shifts that touch or overlap, over midnight too, are one stretch of duty.
      if (from > reached) return new Date(reached);
      reached = Math.max(reached, to);
    }
  }
  return openNow && reached > at.getTime() && reached < today.plus(HORIZON_DAYS).utc ? new Date(reached) : null;
}

/** When somebody is there between two instants, in order; stretches that touch are not joined. */
export function dutySpans(hours: Hours, zone: string, { from, to }: Span): Span[] {
  const first = wallDate(new Date(from), zone).plus(-1);
  const days = Math.ceil((to - from) / 86_400_000) + 3;
  const spans = Array.from({ length: days }, (_, n) => spansOf(hours, zone, first.plus(n))).flat();
  return spans.filter((span) => span.to > from && span.from < to);
}

function isEmpty({ always, week, exceptions }: Hours): boolean {
  return !always && Object.values(week).every((shifts) => shifts.length === 0) && exceptions.every(({ open }) => open.length === 0);
}

function isUnbroken({ always, exceptions }: Hours): boolean {
  return always && exceptions.length === 0;
}

function covers({ from, to }: Span, at: Date): boolean {
  return from <= at.getTime() && at.getTime() < to;
}

function spansOf(hours: Hours, zone: string, day: WallDate): Span[] {
  return shiftsOn(hours, day)
    .map(([opens, closes]) => ({
      from: instantsOf(day, opens, zone).earliest,
      to: instantsOf(closes <= opens ? day.plus(1) : day, closes, zone).latest,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

const WHOLE_DAY: Shift = ['00:00', '24:00'];

function shiftsOn({ always, week, exceptions }: Hours, day: WallDate): readonly Shift[] {
  const exception = exceptions.find(({ date }) => date === day.iso);
  if (exception) return exception.open;
  if (always) return [WHOLE_DAY];
  return week[WEEKDAYS[day.weekday] ?? 'mon'] ?? [];
}
