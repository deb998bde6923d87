import { NO_HOURS } from './domain/hours.js';
import { hoursText } from './hours-in-language.js';

const hours = {
  ...NO_HOURS,
  week: { mon: [['08:30', '12:00']], tue: [['08:30', '12:00']] },
  exceptions: [
    { date: '2026-01-01', open: [], name: 'New Year' },
    { date: '2026-12-25', open: [], name: 'Christmas Day' },
  ],
} as const;

describe('working hours in words', () => {
  it.each([
    ['en', 'Mon–Tue \u206608:30–12:00\u2069', '25 Dec 2026 closed (\u2068Christmas Day\u2069)'],
    ['ar', 'الاثنين–الثلاثاء \u206608:30–12:00\u2069', undefined],
  ] as const)('are said in %s, with the days that are still to come', (language, week, day) => {
    const said = hoursText(hours, language, '2026-03-01');
    expect([said.week, said.days.length]).toEqual([week, 1]);
    if (day) expect(said.days).toEqual([day]);
  });

  it('say that there are none', () => expect(hoursText(NO_HOURS, 'en', '')).toEqual({ week: 'not recorded', days: [] }));
});
