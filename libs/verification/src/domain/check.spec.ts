import { type AnsweredBy, advance, CHECK_STATUSES, type CheckStatus, confirm, deadlineOnceSent, type Outcome, settle } from './check.js';

const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

const HOUR = 3_600_000;
const START = new Date('2026-06-10T12:00:00Z');
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);

describe('settling a letter', () => {
  const changes: [CheckStatus, Outcome, CheckStatus][] = [
    ['pending', 'sent', 'sent'],
    ['pending', 'failed-temporarily', 'failed-temporarily'],
    ['pending', 'failed-permanently', 'failed-permanently'],
    ['sent', 'failed-permanently', 'failed-permanently'],
  ];
  const outcomes: Outcome[] = ['sent', 'failed-temporarily', 'failed-permanently'];
  const rest = CHECK_STATUSES.flatMap((status) => outcomes.map((outcome) => [status, outcome] as const)).filter(
    ([status, outcome]) => !changes.some(([from, by]) => from === status && by === outcome),
  );

  it.each(changes)('%s, letter %s: %s', (from, outcome, to) => {
    expect(settle(from, outcome)).toBe(to);
  });

  it.each(rest)('%s stays when a letter is %s', (status, outcome) => {
    expect(settle(status, outcome)).toBeNull();
  });

  it('gives the whole window to a letter that left after its own deadline', () => {
    expect(deadlineOnceSent(at(48), at(1), 48 * HOUR)).toEqual(at(48));
    expect(deadlineOnceSent(at(48), at(72), 48 * HOUR)).toEqual(at(120));
  });
});

describe('an answer', () => {
  const check = (status: CheckStatus, confirmedBy: AnsweredBy | null = null) => ({ status, confirmedBy, deadline: at(48) });
  const open = CHECK_STATUSES.filter((status) => !['confirmed', 'wrong-person', 'stopped'].includes(status));

  it.each(open)('counts when the check is %s', (status) => {
    expect(confirm(check(status), 'confirm', 'page', at(1))).toEqual({
      status: 'confirmed',
      confirmedAt: at(1),
      confirmedBy: 'page',
      answer: 'confirm',
      late: false,
    });
  });

  it('is refused when the check was stopped', () => {
    expect(() => confirm(check('stopped'), 'confirm', 'page', at(1))).toThrow(refused('verification/confirmation-closed'));
  });

  it.each([
    [47, false],
    [48, false],
    [49, true],
  ])('after %d of 48 hours: late %s', (hours, late) => {
    expect(confirm(check('sent'), 'confirm', 'page', at(hours))?.late).toBe(late);
  });

  it.each([
    ['confirmed', 'page', 'page'],
    ['confirmed', 'page', 'api'],
    ['wrong-person', 'page', 'signed-in'],
    ['confirmed', 'api', 'api'],
  ] as const)('leaves the first answer (%s by %s) when another comes by %s', (status, first, by) => {
    expect(confirm(check(status, first), 'confirm', by, at(2))).toBeNull();
  });

  it("of a person takes the place of a system's", () => {
    expect(confirm(check('confirmed', 'api'), 'confirm', 'page', at(2))).toMatchObject({ confirmedBy: 'page', confirmedAt: at(2) });
  });

  it.each([
    ['confirm', 'confirmed'],
    ['change', 'confirmed'],
    ['hand-over', 'confirmed'],
    ['call-me', 'confirmed'],
    ['not-me', 'wrong-person'],
  ] as const)('"%s" leaves the check %s', (answer, status) => {
    expect(confirm(check('sent'), answer, 'page', at(1))?.status).toBe(status);
  });
});

describe('time passing', () => {
  const sent = { sentAt: at(0), deadline: at(48), reminders: 0 };
  const day = [24 * HOUR];

  it('changes nothing before the reminder', () => {
    expect(advance(sent, day, at(23))).toEqual({ due: [], reminder: null, status: 'sent', reminders: 0, nextCheckAt: at(24) });
  });

  it('reminds once at 24 hours', () => {
    const first = advance(sent, day, at(24));
    expect(first).toMatchObject({ reminder: 1, status: 'sent', nextCheckAt: at(48) });
    expect(advance({ ...sent, reminders: 1 }, day, at(30))).toMatchObject({ due: [], reminder: null });
  });

  it('records "unanswered" at 48 hours', () => {
    expect(advance({ ...sent, reminders: 1 }, day, at(48))).toMatchObject({ status: 'unanswered', reminder: null, nextCheckAt: null });
  });

  it('moved 48 hours at once: both changes, in order, with their own times, and one reminder', () => {
    const jump = advance(sent, day, at(60));
    expect(jump.due).toEqual([
      { kind: 'remind', at: at(24) },
      { kind: 'unanswered', at: at(48) },
    ]);
    expect(jump).toMatchObject({ reminder: 1, status: 'unanswered', nextCheckAt: null });
  });

  it('sends only the latest of several reminders', () => {
    expect(advance(sent, [12 * HOUR, 24 * HOUR, 36 * HOUR], at(37))).toMatchObject({ reminder: 3, reminders: 3, status: 'sent' });
  });

  it('has no reminder when the window is shorter', () => {
    expect(advance({ ...sent, deadline: at(12) }, day, at(12)).due).toEqual([{ kind: 'unanswered', at: at(12) }]);
  });
});
