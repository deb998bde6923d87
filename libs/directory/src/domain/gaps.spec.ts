import { uncovered, unusualGaps } from './coverage-gaps.js';
import { gapsAhead, type LookedAt } from './gaps.js';
import type { Hours, HoursException, Shift } from './hours.js';

const NINE_TO_FIVE: readonly Shift[] = [['09:00', '17:00']];
const WEEK: Hours = {
  always: false,
  week: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
  exceptions: [],
};
const closedOn = (...days: string[]): HoursException[] => days.map((date) => ({ date, open: [], name: `Day ${date.slice(5)}` }));
const desk = (more: Partial<LookedAt> = {}): LookedAt => ({
  id: 'a',
  category: 'technical',
  timeZone: 'Europe/Paris',
  hours: WEEK,
  validTo: null,
  notice: null,
  hasPhone: true,
  hasDeputy: true,
  leaving: [],
  staying: [],
  ...more,
});
/** A Monday. */
const NOW = new Date('2026-11-30T12:00:00Z');
const kinds = (...contacts: LookedAt[]) => gapsAhead(contacts, NOW).map(({ kind }) => kind);

describe('the gaps of the next eight weeks', () => {
  it('are none where a week is like the other, nights and weekends included', () => expect(gapsAhead([desk()], NOW)).toEqual([]));

  it('are the days on which holidays leave nobody there, with their names', () => {
    const hours = { ...WEEK, exceptions: closedOn('2026-12-24', '2026-12-25') };
    expect(gapsAhead([desk({ hours })], NOW)).toEqual([
      {
        kind: 'nobody',
        category: 'technical',
        from: '2026-12-23T16:00:00.000Z',
        to: '2026-12-28T08:00:00.000Z',
        names: ['Day 12-24', 'Day 12-25'],
      },
      { kind: 'holiday', contact: 'a', day: '2026-12-24', name: 'Day 12-24' },
      { kind: 'holiday', contact: 'a', day: '2026-12-25', name: 'Day 12-25' },
    ]);
  });

  it('leave out a holiday on a weekend, which takes nobody away, as nobody’s absence', () => {
    expect(kinds(desk({ hours: { ...WEEK, exceptions: closedOn('2026-12-26') } }))).toEqual(['holiday']);
  });

  it('are no absence where another office of the same category is there', () => {
    const closed = desk({ hours: { ...WEEK, exceptions: closedOn('2026-12-24', '2026-12-25') } });
    expect(kinds(closed, desk({ id: 'b' }))).toEqual(['holiday', 'holiday']);
    expect(kinds(closed, desk({ id: 'b', category: 'diplomatic' }))).toContain('nobody');
  });

  it.each<[string, Partial<LookedAt>, string[]]>([
    ['no hours at all', { hours: { always: false, week: {}, exceptions: [] } }, ['no-hours']],
    ['24/7 without phone', { hours: { always: true, week: {}, exceptions: [] }, hasPhone: false }, ['no-phone']],
    ['24/7 without deputy', { hours: { always: true, week: {}, exceptions: [] }, hasDeputy: false }, ['no-deputy']],
    ['an end in time', { validTo: '2026-12-31' }, ['ends']],
    ['an end far away', { validTo: '2027-12-31' }, []],
    ['a reduced time', { notice: { until: '2026-12-04', text: 'x' } }, ['reduced']],
    ['a reduced time that is over', { notice: { until: '2026-11-29', text: 'x' } }, []],
    ['somebody who leaves', { leaving: ['2026-12-31'] }, ['no-successor']],
    ['somebody who leaves and is followed', { leaving: ['2026-12-31'], staying: [{ from: '2027-01-01', to: null }] }, []],
    ['a successor who comes too late', { leaving: ['2026-12-31'], staying: [{ from: '2027-01-02', to: null }] }, ['no-successor']],
    ['a successor who leaves as well', { leaving: ['2026-12-31'], staying: [{ from: null, to: '2026-12-31' }] }, ['no-successor']],
    ['a nominating authority', { category: 'authority', validTo: '2026-12-31' }, []],
  ])('see %s', (_, more, expected) => expect(kinds(desk(more))).toEqual(expected));

  it('do not take the change of the clocks for one', () => {
    const window = { from: Date.parse('2026-10-01T00:00:00Z'), to: Date.parse('2026-11-20T00:00:00Z') };
    expect(unusualGaps([desk()], window)).toEqual([]);
    expect(uncovered([desk({ hours: { always: true, week: {}, exceptions: [] } })], window)).toEqual([]);
  });
});
