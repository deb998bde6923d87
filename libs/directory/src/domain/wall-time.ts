const MINUTE = 60_000;
const DAY = 86_400_000;

/** A calendar day, without a zone. */
export interface WallDate {
  /** `2026-03-29` */
  readonly iso: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Midnight of that day as if in UTC, milliseconds. */
  readonly utc: number;
  plus(days: number): WallDate;
}

/** The day it is in `zone` at an instant. */
export function wallDate(at: Date, zone: string): WallDate {
  return dateAt(Math.floor((at.getTime() + offsetAt(at.getTime(), zone)) / DAY) * DAY);
}

/**
 * The instants a wall time stands for. In a gap of summer time both are the end of the gap; where the hour comes twice,
 * they differ: a shift starts with the first and ends with the last, so that nobody is wrongly thought absent.
 */
export function instantsOf(day: WallDate, time: string, zone: string): { earliest: number; latest: number } {
  const wall = day.utc + minutesOf(time) * MINUTE;
  const candidates = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)].map((offset) => wall - offset);
  const real = candidates.filter((instant) => instant + offsetAt(instant, zone) === wall);
  if (real.length) return { earliest: Math.min(...real), latest: Math.max(...real) };
  const end = endOfGap(Math.min(...candidates), Math.max(...candidates), zone);
  return { earliest: end, latest: end };
}

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function dateAt(utc: number): WallDate {
  return {
    iso: new Date(utc).toISOString().slice(0, 10),
    weekday: (new Date(utc).getUTCDay() + 6) % 7,
    utc,
    plus: (days) => dateAt(utc + days * DAY),
  };
}

/** The first instant in `(low, high]` that already has the new offset. */
function endOfGap(low: number, high: number, zone: string): number {
  const after = offsetAt(high, zone);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === after) high = middle;
    else low = middle;
  }
  return high;
}

const QUARTER = 15 * MINUTE;
const MOST_OFFSETS = 100_000;
const offsets = new Map<string, number>();
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How far the zone's clocks are ahead of UTC at an instant, milliseconds. Asking Intl costs 10 µs and working out hours asks
 * dozens of times, so answers are kept per quarter of an hour: nowhere do clocks change in between.
 */
function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const offset = readOffset(quarter * QUARTER, zone);
  offsets.set(key, offset);
  return offset;
}

function readOffset(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const wall = Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
  return wall - instant;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** Whether a name is an IANA zone, spelt as the database spells names; fixed offsets are not zones an office lives in. */
export function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z]*(\/[A-Z][A-Za-z0-9_+-]*){1,2}$|^UTC$/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is a day of the calendar, `2026-02-28`. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
