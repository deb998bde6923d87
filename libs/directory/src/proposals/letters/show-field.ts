import { type Language, listIn, localeOf, text } from '@liaison/texts';
import type { ChannelRecord } from '../../domain/contact-record.js';
import type { Hours } from '../../domain/hours.js';
import { writeHours } from '../../domain/hours-text.js';
import type { RecordField } from '../../domain/record-changes.js';

/** A field's value as a person reads it. */
export function showField(field: RecordField, value: unknown, reader: Language): string {
  if (value === null || value === undefined) return text(reader, 'nominations.nothing');
  return SHOWN[field]?.(value, reader) ?? plain(value, reader);
}

const SHOWN: Partial<Record<RecordField, (value: unknown, reader: Language) => string>> = {
  // One a line: the words a language joins lists with would read as part of an address.
  channels: (value) => (value as ChannelRecord[]).map(({ address }) => `\n    ${address}`).join(''),
  hours: (value, reader) => writeHours(value as Hours) || text(reader, 'nominations.nothing'),
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
