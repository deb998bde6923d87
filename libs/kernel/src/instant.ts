const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** RFC 3339 with offset, seconds optional: a time without an offset says nothing across borders. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && isOnCalendar(value);
}

/** `2026-02-30` has the form of a date and is none; JavaScript would roll it over. */
function isOnCalendar(instant: string): boolean {
  const [date = ''] = instant.split(/T/i);
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date) && !Number.isNaN(new Date(instant).getTime());
}
