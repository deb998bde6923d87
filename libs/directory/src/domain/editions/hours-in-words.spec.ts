import type { Hours, Shift } from '../hours.js';
import { hoursInWords } from './hours-in-words.js';

const words = {
  always: 'always',
  none: 'not recorded',
  closed: 'closed',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  dateOf: (date: string) => date,
};
const DAY: readonly Shift[] = [['09:00', '17:00']];
const hours = (week: Hours['week'], more: Partial<Hours> = {}): Hours => ({ always: false, week, exceptions: [], ...more });
const said = (given: Hours) => hoursInWords(given, words, '2026-06-01').replace(/[\u2066\u2069]/g, '');

describe('hours in words', () => {
  it.each([
    ['not recorded', hours({})],
    ['always', hours({}, { always: true })],
    ['Mon–Wed 09:00–17:00', hours({ mon: DAY, tue: DAY, wed: DAY })],
    ['Mon 09:00–17:00; Wed 09:00–17:00', hours({ mon: DAY, wed: DAY })],
    ['Sun–Thu 09:00–17:00', hours({ sun: DAY, mon: DAY, tue: DAY, wed: DAY, thu: DAY })],
    ['Mon–Sun 09:00–17:00', hours({ mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY })],
    [
      'Mon 08:00–12:00, 13:00–17:00; Tue 09:00–17:00',
      hours({
        mon: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        tue: DAY,
      }),
    ],
  ])('%s', (expected, given) => {
    expect(said(given)).toBe(expected);
  });

  it('name the exceptions that are still to come', () => {
    const exceptions = [
      { date: '2026-05-01', open: [] },
      { date: '2026-12-25', open: [] },
      { date: '2026-12-26', open: DAY },
    ];
    expect(said(hours({ mon: DAY }, { exceptions }))).toBe('Mon 09:00–17:00; 2026-12-25 closed; 2026-12-26 09:00–17:00');
  });
});
