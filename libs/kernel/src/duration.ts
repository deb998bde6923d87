const DURATION = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000];

/** Milliseconds of an ISO 8601 duration in weeks to seconds (`PT48H`, `P10D`), or null when it is not one. */
export function milliseconds(duration: string): number | null {
  const match = DURATION.exec(duration);
  if (!match) return null;
  return UNITS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0);
}

export function after(start: Date, ms: number): Date {
  return new Date(start.getTime() + ms);
}
