import { hasText, type Language, listIn, localeOf, text } from '@liaison/texts';
import type { ChannelRecord, ContactRecord, REMITS } from '../../domain/contact-record.js';
import { type Hours, type Weekday, WEEKDAYS } from '../../domain/hours.js';
import { writeHours } from '../../domain/hours-text.js';
import type { RecordField } from '../../domain/record-changes.js';
import { hoursOnOneLine } from '../../hours-in-language.js';

type Remit = (typeof REMITS)[number];

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** What a weekday is called. */
export function weekdayName(day: Weekday, reader: Language): string {
  const at = new Date(MONDAY + WEEKDAYS.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(localeOf(reader), { weekday: 'long', timeZone: 'UTC' }).format(at);
}

/** A field's value as a person reads it. */
export function showField(field: RecordField, value: unknown, reader: Language): string {
  if (value === null || value === undefined) return text(reader, 'nominations.nothing');
  return SHOWN[field]?.(value, reader) ?? plain(value, reader);
}

const SHOWN: Partial<Record<RecordField, (value: unknown, reader: Language) => string>> = {
  // One a line: the words a language joins lists with would read as part of an address.
  channels: (value) => (value as ChannelRecord[]).map(({ address, note }) => `\n    ${address}${note ? `\n      ${note}` : ''}`).join(''),
  category: (value, reader) => {
    const key = `web.category.${value as string}`;
    return hasText(key) ? text(reader, key) : (value as string);
  },
  remit: (value, reader) =>
    listed(
      (value as ContactRecord['remit']).map((one) => text(reader, `record.remit.${one as Remit}`)),
      reader,
    ),
  weekend: (value, reader) =>
    listed(
      (value as Weekday[]).map((day) => weekdayName(day, reader)),
      reader,
    ),
  // An id is nothing to a person, and a State's contacts are known to it.
  deputyContact: (_, reader) => text(reader, 'nominations.deputy'),
  hours: (value, reader) => (writeHours(value as Hours) ? hoursOnOneLine(value as Hours, reader) : text(reader, 'nominations.nothing')),
  languages: (value, reader) => {
    const names = new Intl.DisplayNames([localeOf(reader)], { type: 'language', fallback: 'code' });
    return listed(
      (value as string[]).map((tag) => names.of(tag) ?? tag),
      reader,
    );
  },
};

function plain(value: unknown, reader: Language): string {
  if (typeof value === 'string') return value;
  return value instanceof Object ? listed(Object.values(value).map(String), reader) : '';
}

function listed(values: readonly string[], reader: Language): string {
  return values.length ? listIn(values, reader) : text(reader, 'nominations.nothing');
}
