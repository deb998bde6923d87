import { bringForward, escalate, type Progress } from './escalation.js';
import { STATUSES } from './incident-thread.js';
import type { Plan } from './routing.js';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const step = (hour: number) =>
  ({ at: at(hour).toISOString(), category: 'technical', reason: 'level', heldFrom: null, contacts: [] }) as const;
const plan: Plan = { level: 4, steps: [step(0), step(2)], copies: [], acknowledgeBy: null, answerBy: null, noReplyAt: at(4).toISOString() };
const progress = (more: Partial<Progress>): Progress => ({ status: 'sent', step: 0, nextStepAt: at(0), plan, ...more });

describe('escalation by the stored plan', () => {
  it('goes through the steps one by one, however late it is, and ends with "no reply recorded"', () => {
    const late = at(48);
    const seen = [];
    let now = progress({});
    for (let due = escalate(now, late); due; due = escalate(now, late)) {
      seen.push([due.does, due.step]);
      now = { ...now, step: due.step, nextStepAt: due.nextStepAt };
    }
    expect(seen).toEqual([
      ['start', 1],
      ['start', 2],
      ['record-no-reply', 2],
    ]);
  });

  it('does nothing early', () => expect(escalate(progress({ nextStepAt: at(1) }), at(0))).toBeNull());

  it.each(STATUSES.filter((status) => status !== 'sent'))('does nothing once the thread is %s', (status) => {
    expect(escalate(progress({ status }), at(48))).toBeNull();
  });

  it('ends after the only step where nothing is wanted', () => {
    const silent = { ...plan, steps: [step(0)], noReplyAt: null };
    expect(escalate(progress({ plan: silent }), at(0))).toMatchObject({ does: 'start', nextStepAt: null });
  });

  it('starts the next step at once when all of a step failed, but never records silence early', () => {
    expect(bringForward(progress({ step: 1, nextStepAt: at(2) }), at(1))).toEqual(at(1));
    expect(bringForward(progress({ step: 2, nextStepAt: at(4) }), at(3))).toBeNull();
    expect(bringForward(progress({ step: 1, nextStepAt: at(2), status: 'acknowledged' }), at(1))).toBeNull();
  });
});
