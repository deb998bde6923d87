import { type ContactDetail, type LowRisk, readHours, WEEKDAYS } from '@liaison/directory';
import { type InputFault, InvalidInput } from '@liaison/kernel';
import { type Given, listOf, wordOf } from '../frame/given.js';
import type { Section } from './sections.js';

/** What a section's form asks to change. What cannot even be read is refused here, the rest by the record itself. */
export const READ: Readonly<Record<Section, (body: Given, contact: ContactDetail) => LowRisk>> = {
  function: (body) => ({
    roleTitle: wordOf(body, 'roleTitle'),
    languages: wordOf(body, 'languages')
      .split(/[\s,،、]+/)
      .filter(Boolean),
    place: wordOf(body, 'place').trim() || null,
    remit: listOf(body, 'remit'),
    memberships: linesOf(body, 'memberships'),
    otherDirectories: linesOf(body, 'otherDirectories'),
    validFrom: wordOf(body, 'validFrom') || null,
    validTo: wordOf(body, 'validTo') || null,
    deputyContact: wordOf(body, 'deputyContact') || null,
  }),
  hours: (body, { hours: { exceptions } }) => ({
    hours: { ...readWeekHours(body), exceptions },
    timeZone: wordOf(body, 'timeZone').trim(),
    weekend: WEEKDAYS.filter((day) => listOf(body, 'weekend').includes(day)),
  }),
  holidays: (body, { hours }) => ({ hours: { ...hours, exceptions: readHolidays(linesOf(body, 'holidays')) } }),
  channels: (body, { channels }) => ({
    channels: channels
      .map(({ id }, i) => ({ id, note: wordOf(body, `note-${id}`).trim(), order: Number(wordOf(body, `order-${id}`)) || i + 1 }))
      .sort((a, b) => a.order - b.order)
      .map(({ id, note }) => ({ id, note })),
  }),
  notice: (body) => {
    const notice = { until: wordOf(body, 'until'), text: wordOf(body, 'text').trim() };
    return { notice: notice.until || notice.text ? notice : null };
  },
};

/** What the fields of `WeekFields` say. @throws InvalidInput (`/mon`…) */
export function readWeekHours(body: Given): Pick<ContactDetail['hours'], 'always' | 'week'> {
  return { always: wordOf(body, 'always') !== '', week: readWeek(body) };
}

type Week = ContactDetail['hours']['week'];

const NO_SHIFT = ['', ''] as const;

/** The same where the record itself refuses, with all else that is wrong: what cannot be read is no shift. */
export function typedWeekHours(body: Given): Pick<ContactDetail['hours'], 'always' | 'week'> {
  const read = daysOf(body).map(({ day, fault, shifts }) => [day, fault ? [NO_SHIFT] : shifts] as const);
  return { always: wordOf(body, 'always') !== '', week: Object.fromEntries(read.filter(([, shifts]) => shifts.length)) };
}

function readWeek(body: Given): Week {
  const read = daysOf(body);
  refuse(read.filter(({ fault }) => fault).map(({ day }) => ({ pointer: `/${day}`, code: 'shifts-needed' })));
  return Object.fromEntries(read.flatMap(({ day, shifts }) => (shifts.length ? [[day, shifts]] : [])));
}

function daysOf(body: Given) {
  return WEEKDAYS.map((day) => {
    const shifts = wordOf(body, day)
      .replace(/[\s،]/g, (mark) => (mark === '،' ? ',' : ''))
      .replace(/[–—]/g, '-');
    const hours = shifts ? readHours(`${day} ${shifts}`) : null;
    return { day, fault: shifts !== '' && !hours, shifts: hours?.week[day] ?? [] };
  });
}

const HOLIDAY = /^(\d{4}-\d{2}-\d{2})(?:\s+((?:\d{2}:\d{2}-\d{2}:\d{2})(?:,\s*\d{2}:\d{2}-\d{2}:\d{2})*))?(?:\s+(.*))?$/;

/** @throws InvalidInput (`/holidays`) */
export function readHolidays(lines: readonly string[]): ContactDetail['hours']['exceptions'] {
  const days = lines.map((line) => {
    const [, date = '', shifts = '', name] = HOLIDAY.exec(line) ?? [];
    const [day] = readHours(`${date} ${shifts.replace(/\s/g, '') || 'closed'}`)?.exceptions ?? [];
    return day && { ...day, ...(name && { name }) };
  });
  const bad = days.findIndex((day) => !day);
  if (bad >= 0) refuse([{ pointer: '/holidays', code: 'holiday-needed', values: { line: bad + 1 } }]);
  const found = days.filter((day) => day !== undefined).sort((a, b) => a.date.localeCompare(b.date));
  const twice = found.find(({ date }, i) => found[i + 1]?.date === date);
  if (twice) refuse([{ pointer: '/holidays', code: 'day-twice', values: { day: twice.date } }]);
  return found;
}

export function linesOf(body: Given, name: string): string[] {
  return wordOf(body, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function refuse(faults: readonly InputFault[]): void {
  if (faults.length) throw new InvalidInput(faults);
}
