import { localeOf } from './catalogue.js';
import type { Language } from './language.js';

const formats = new Map<string, Intl.DateTimeFormat>();

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const MINUTE = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/** `12 Jun 2026, 14:00 GMT+2`, in the reader's language and zone, minute precision, 24-hour clock. */
export function instantIn(zone: string, at: Date, language: Language): string {
  return formatOf(zone, language, MINUTE).format(at);
}

/** The same instant twice: `12 Jun 2026, 12:00 UTC (14:00 … Europe/Paris)`; every time is given in UTC and in the reader's zone. */
export function instantTwice(at: Date, zone: string, language: Language): string {
  const utc = instantIn('UTC', at, language);
  return zone === 'UTC' ? utc : `${utc} (${instantIn(zone, at, language)})`;
}

/** The day it is then in a zone: `12 Jun 2026`. */
export function dayIn(zone: string, at: Date, language: Language): string {
  return formatOf(zone, language, DAY).format(at);
}

function formatOf(zone: string, language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${language}:${zone}:${options.hour ?? ''}`;
  const known = formats.get(id);
  if (known) return known;
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, ...options });
  formats.set(id, format);
  return format;
}
