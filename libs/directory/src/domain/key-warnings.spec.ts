import { nextWarning, warningDue } from './key-warnings.js';

const DAY = 86_400_000;
const END = new Date('2026-12-31T00:00:00Z');
const before = (days: number) => new Date(END.getTime() - days * DAY);

describe('a key that will expire', () => {
  it.each([
    [90, null, 60],
    [60.01, null, 60],
    [60, 60, 30],
    [31, 60, 30],
    [30, 30, 7],
    [7, 7, null],
    [0.01, 7, null],
    [0, null, null],
    [-5, null, null],
  ])('%d days before its end', (days, due, next) => {
    expect(warningDue(END, before(days))).toBe(due);
    expect(nextWarning(END, before(days))).toEqual(next === null ? null : before(next));
  });

  it('has no warning without an end', () => expect(nextWarning(null, END)).toBeNull());
});
