import { NO_HOURS } from './hours.js';
import { readHours, writeHours } from './hours-text.js';

describe('hours in a file', () => {
  it.each([
    ['', ''],
    ['24/7', '24/7'],
    ['24/7; 2026-12-25 closed', '24/7; 2026-12-25 closed'],
    ['Mon-Tue 09:00-12:00,13:00-17:00', 'mon 09:00-12:00,13:00-17:00; tue 09:00-12:00,13:00-17:00'],
    ['sat-sun 22:00-06:00', 'sat 22:00-06:00; sun 22:00-06:00'],
    ['sun 08:00-15:00; 2026-05-01 10:00-12:00', 'sun 08:00-15:00; 2026-05-01 10:00-12:00'],
  ])('reads %j and writes %j', (text, written) => {
    const hours = readHours(text) ?? NO_HOURS;
    expect(writeHours(hours)).toBe(written);
    expect(readHours(written)).toEqual(hours);
  });

  it.each([
    'whenever',
    'mon',
    'mon 9-17',
    'mon 09:00',
    'mon 25:00-26:00',
    '24/7; mon 09:00-10:00',
    '2026-02-30 closed',
    'mon closed; mon closed',
  ])('refuses %j', (text) => expect(readHours(text)).toBeNull());
});
