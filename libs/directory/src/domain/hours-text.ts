import { type InputFault, plainText } from '@liaison/kernel';
import { type Hours, NO_HOURS, type Shift, type Weekday, WEEKDAYS } from './hours.js';
import { isDay } from './wall-time.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOSED = 'closed';

/**
 * Hours in one line, as files carry them: `24/7`, or `mon-thu 08:30-12:00,13:00-17:00; fri 08:30-12:00`, with exceptions
 * `2026-12-25 closed`. Null when it is not that.
 */
export function readHours(text: string): Hours | null {
  const parts = text.split(';').map((part) => part.trim().toLowerCase());
  if (text.trim() === '') return NO_HOURS;
  const always = parts[0] === '24/7';
  const read = (always ? parts.slice(1) : parts).map(readPart);
  if (read.includes(null)) return null;
  const entries = read.flatMap((part) => part ?? []);
  const week = entries.filter(({ day }) => !DATE.test(day)).map(({ day, open }) => [day, open] as const);
  const exceptions = entries.filter(({ day }) => DATE.test(day)).map(({ day, open }) => ({ date: day, open }));
  if (always && week.length) return null;
  const hours = { always, week: Object.fromEntries(week), exceptions };
  const repeated = new Set(entries.map(({ day }) => day)).size < entries.length;
  return repeated || hoursFaults(hours).length ? null : hours;
}

/** The one spelling `readHours` reads back: days one by one in order, then exceptions as given. */
export function writeHours({ always, week, exceptions }: Hours): string {
  const days = WEEKDAYS.flatMap((day) => (week[day]?.length ? [`${day} ${writeShifts(week[day])}`] : []));
  const others = exceptions.map(({ date, open }) => `${date} ${open.length ? writeShifts(open) : CLOSED}`);
  return [...(always ? ['24/7'] : days), ...others].join('; ');
}

/** What is wrong with hours given as data. */
export function hoursFaults({ week, exceptions }: Hours): InputFault[] {
  const days = Object.entries(week).map(([day, shifts]) => ({ pointer: `/hours/week/${day}`, shifts }));
  const dates = exceptions.map(({ open }, i) => ({ pointer: `/hours/exceptions/${i}/open`, shifts: open }));
  const strangers = Object.keys(week).filter((day) => !(WEEKDAYS as readonly string[]).includes(day));
  return [
    ...strangers.map((day) => ({ pointer: `/hours/week/${day}`, code: 'not-one-of', values: { allowed: WEEKDAYS.join(', ') } })),
    ...exceptions.flatMap(({ date }, i) => (isDay(date) ? [] : [{ pointer: `/hours/exceptions/${i}/date`, code: 'wrong-form' }])),
    ...[...days, ...dates].filter(({ shifts }) => !areShifts(shifts)).map(({ pointer }) => ({ pointer, code: 'shifts-needed' })),
    ...exceptions.flatMap(({ name = '' }, i) => (isName(name) ? [] : [{ pointer: `/hours/exceptions/${i}/name`, code: 'wrong-form' }])),
    ...(exceptions.length > 400 ? [{ pointer: '/hours/exceptions', code: 'too-many', values: { max: 400 } }] : []),
  ];
}

/** What a holiday is called. */
function isName(name: string): boolean {
  return 'text' in plainText(name) && name.length <= 100;
}

/** Data from outside may be anything. */
function areShifts(shifts: readonly unknown[]): boolean {
  return Array.isArray(shifts) && shifts.length <= 10 && shifts.every(isShift);
}

function readPart(part: string): { day: string; open: readonly Shift[] }[] | null {
  const [days = '', shifts = '', more] = part.split(/\s+/);
  if (more !== undefined || shifts === '') return null;
  const open = shifts === CLOSED ? [] : shifts.split(',').map(readShift);
  if (open.includes(null)) return null;
  return readDays(days)?.map((day) => ({ day, open: open.filter((shift) => shift !== null) })) ?? null;
}

function readShift(text: string): Shift | null {
  const [opens, closes, more] = text.split('-');
  return opens && closes && more === undefined ? [opens, closes] : null;
}

function readDays(text: string): string[] | null {
  if (DATE.test(text)) return [text];
  const [first = '', last = first] = text.split('-');
  const from = WEEKDAYS.indexOf(first as Weekday);
  const to = WEEKDAYS.indexOf(last as Weekday);
  if (from < 0 || to < 0) return null;
  return from <= to ? WEEKDAYS.slice(from, to + 1) : [...WEEKDAYS.slice(from), ...WEEKDAYS.slice(0, to + 1)];
}

/** `08:30-12:00,13:00-17:00` */
export function writeShifts(shifts: readonly Shift[] = []): string {
  return shifts.map(([opens, closes]) => `${opens}-${closes}`).join(',');
}

function isShift(given: unknown): boolean {
  if (!Array.isArray(given) || given.length !== 2) return false;
  const [opens, closes] = given as unknown[];
  return typeof opens === 'string' && typeof closes === 'string' && TIME.test(opens) && TIME.test(closes) && opens !== '24:00';
}
