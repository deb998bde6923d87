/** IANA zones, `UTC` first. */
export const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
const KNOWN = new Set(ZONES);

export function isZone(given: unknown): given is string {
  return typeof given === 'string' && KNOWN.has(given);
}
