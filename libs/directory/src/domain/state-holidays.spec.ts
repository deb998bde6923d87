import type { Hours } from './hours.js';
import { withHolidays } from './state-holidays.js';

const day = (date: string, name?: string) => ({ date, open: [], ...(name && { name }) });
const HOURS: Hours = {
  always: false,
  week: { mon: [['09:00', '17:00']] },
  exceptions: [day('2026-01-01', 'New Year'), day('2026-12-24'), day('2026-12-25', 'Christmas')],
};
const effect = (days: ReturnType<typeof day>[], replace = false, hours = HOURS) => {
  const { hours: after, ...rest } = withHolidays(hours, { days, replace }, '2026-06-01');
  return { ...rest, dates: after.exceptions.map(({ date }) => date) };
};

describe('holidays of a State in one office’s hours', () => {
  it('are added in order, and leave its own days alone', () =>
    expect(effect([day('2026-08-01')])).toEqual({
      ...{ added: ['2026-08-01'], changed: [], removed: [] },
      dates: ['2026-01-01', '2026-08-01', '2026-12-24', '2026-12-25'],
    }));
  it('take the place of what it said of the same day, which is told', () =>
    expect(effect([day('2026-12-25', 'Noël'), day('2026-12-24')])).toMatchObject({ added: [], changed: ['2026-12-25'], removed: [] }));
  it('take away other coming days when asked to, never past ones', () =>
    expect(effect([day('2026-12-25', 'Christmas')], true)).toEqual({
      ...{ added: [], changed: [], removed: ['2026-12-24'] },
      dates: ['2026-01-01', '2026-12-25'],
    }));
  it('change nothing where somebody is always there', () =>
    expect(effect([day('2026-08-01')], true, { ...HOURS, always: true })).toMatchObject({ added: [], changed: [], removed: [] }));
  it('change nothing when they are there already', () =>
    expect(effect([day('2026-12-25', 'Christmas')])).toMatchObject({ added: [], changed: [], removed: [] }));
});
