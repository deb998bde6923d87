import { type Hours, isOpen, nextChange, nextOpening, NO_HOURS } from './hours.js';
import { isZone } from './wall-time.js';

const at = (iso: string) => new Date(iso);
const OFFICE: Hours = {
  always: false,
  week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
  exceptions: [],
};
const GULF: Hours = { ...OFFICE, week: Object.fromEntries(['sun', 'mon', 'tue', 'wed', 'thu'].map((day) => [day, [['08:00', '15:00']]])) };
const NIGHTS: Hours = { always: false, week: { fri: [['22:00', '06:00']], sat: [['06:00', '08:00']] }, exceptions: [] };
const ALWAYS: Hours = { always: true, week: {}, exceptions: [] };
const HOLIDAY: Hours = { ...OFFICE, exceptions: [{ date: '2026-12-25', open: [] }] };
const CLOSED_DAY: Hours = { ...ALWAYS, exceptions: [{ date: '2026-12-25', open: [['10:00', '12:00']] }] };
const EARLY: Hours = { always: false, week: { sun: [['02:30', '04:00']] }, exceptions: [] };

describe('hours', () => {
  it.each<[string, Hours, string, string, boolean, string | null]>([
    ['an office on Monday morning', OFFICE, 'Europe/Paris', '2026-03-02T08:30:00Z', true, '2026-03-02T16:00:00.000Z'],
    ['an office at its closing instant', OFFICE, 'Europe/Paris', '2026-03-02T16:00:00Z', false, '2026-03-03T08:00:00.000Z'],
    ['an office over the weekend', OFFICE, 'Europe/Paris', '2026-03-06T18:00:00Z', false, '2026-03-09T08:00:00.000Z'],
    ['an office over the change to summer time', OFFICE, 'Europe/Paris', '2026-03-27T18:00:00Z', false, '2026-03-30T07:00:00.000Z'],
    ['weekend days of its own', GULF, 'Asia/Kuwait', '2026-03-06T09:00:00Z', false, '2026-03-08T05:00:00.000Z'],
    ['a Sunday that is a working day', GULF, 'Asia/Kuwait', '2026-03-08T09:00:00Z', true, '2026-03-08T12:00:00.000Z'],
    ['a night shift after midnight, joined to the next', NIGHTS, 'UTC', '2026-03-07T03:00:00Z', true, '2026-03-07T08:00:00.000Z'],
    ['a night shift before it', NIGHTS, 'UTC', '2026-03-06T21:59:00Z', false, '2026-03-06T22:00:00.000Z'],
    ['round the clock', ALWAYS, 'Asia/Tokyo', '2026-03-06T21:59:00Z', true, null],
    ['nothing recorded', NO_HOURS, 'Asia/Tokyo', '2026-03-06T21:59:00Z', false, null],
    ['a public holiday', HOLIDAY, 'UTC', '2026-12-25T10:00:00Z', false, '2026-12-28T09:00:00.000Z'],
    ['the day before a short day', CLOSED_DAY, 'UTC', '2026-12-24T10:00:00Z', true, '2026-12-25T00:00:00.000Z'],
    ['a short day', CLOSED_DAY, 'UTC', '2026-12-25T11:00:00Z', true, '2026-12-25T12:00:00.000Z'],
    ['a shift that begins in the gap of summer time', EARLY, 'Europe/Berlin', '2026-03-29T00:30:00Z', false, '2026-03-29T01:00:00.000Z'],
    ['a shift that begins in the hour that comes twice', EARLY, 'Europe/Berlin', '2026-10-25T00:00:00Z', false, '2026-10-25T00:30:00.000Z'],
    ['half-hour summer time', OFFICE, 'Australia/Lord_Howe', '2026-04-03T10:00:00Z', false, '2026-04-05T22:30:00.000Z'],
    ['three quarters of an hour', OFFICE, 'Asia/Kathmandu', '2026-03-02T03:15:00Z', true, '2026-03-02T11:15:00.000Z'],
    ['the date line', OFFICE, 'Pacific/Kiritimati', '2026-03-01T20:00:00Z', true, '2026-03-02T03:00:00.000Z'],
  ])('knows %s', (_, hours, zone, now, open, change) => {
    expect(isOpen(hours, zone, at(now))).toBe(open);
    expect(nextChange(hours, zone, at(now))?.toISOString() ?? null).toBe(change);
    expect(nextOpening(hours, zone, at(now))?.toISOString() ?? null).toBe(open ? at(now).toISOString() : change);
  });

  it.each([
    ['Europe/Paris', true],
    ['America/Argentina/Ushuaia', true],
    ['Asia/Kolkata', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['+03:00', false],
    ['EST', false],
    ['Europe/Paris; drop', false],
  ])('%s as a zone: %s', (name, known) => {
    expect(isZone(name)).toBe(known);
  });
});
