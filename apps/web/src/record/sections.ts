import type { ContactDetail } from '@liaison/directory';
import { writeHours, WEEKDAYS } from '@liaison/directory';
import type { Given } from '../frame/given.js';

/** The parts of a record that have a form of their own, each a page, in this order. */
export const SECTIONS = ['function', 'hours', 'holidays', 'channels', 'notice'] as const;
export type Section = (typeof SECTIONS)[number];

export function isSection(name: string): name is Section {
  return (SECTIONS as readonly string[]).includes(name);
}

/** A record as the fields of a section's form. */
export const FIELDS: Readonly<Record<Section, (contact: ContactDetail) => Given>> = {
  function: ({ roleTitle, languages, place, remit, memberships, otherDirectories, validFrom, validTo, deputyContact }) => ({
    roleTitle,
    languages: languages.join(' '),
    place: place ?? '',
    remit,
    memberships: memberships.join('\n'),
    otherDirectories: otherDirectories.join('\n'),
    validFrom: validFrom ?? '',
    validTo: validTo ?? '',
    deputyContact: deputyContact ?? '',
  }),
  hours: ({ hours, timeZone, weekend }) => ({
    always: hours.always ? 'on' : '',
    timeZone,
    weekend,
    ...Object.fromEntries(WEEKDAYS.map((day) => [day, (hours.week[day] ?? []).map((shift) => shift.join('-')).join(', ')])),
  }),
  holidays: ({ hours }) => ({ holidays: writeHolidays(hours.exceptions) }),
  channels: ({ channels }) =>
    Object.fromEntries(
      channels.flatMap(({ id, note, visibility }, i) => [
        [`order-${id}`, String(i + 1)],
        [`note-${id}`, note ?? ''],
        [`visibility-${id}`, visibility],
      ]),
    ),
  notice: ({ notice }) => ({ until: notice?.until ?? '', text: notice?.text ?? '' }),
};

/** One line per day, as the form reads it back. */
export function writeHolidays(exceptions: ContactDetail['hours']['exceptions']): string {
  return exceptions
    .map(({ name, ...day }) =>
      [writeHours({ always: false, week: {}, exceptions: [day] }).replace(/ closed$/, ''), name].filter(Boolean).join(' '),
    )
    .join('\n');
}
