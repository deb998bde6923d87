import fc from 'fast-check';
import { type Level, LEVELS } from './content.js';
import { STATUSES, type Status } from './incident-thread.js';
import { directionOf, type Effect, reclassify } from './reclassify.js';

const ANY_LEVEL = [null, ...LEVELS] as const;
const RISE: Record<Status, Effect> = {
  draft: 'none',
  sent: 're-plan',
  acknowledged: 'restart-answer',
  accepted: 'restart-answer',
  'more-information': 'restart-answer',
  answered: 'tell',
  declined: 'tell',
  closed: 'none',
  withdrawn: 'none',
};
const OVER: readonly Status[] = ['draft', 'closed', 'withdrawn'];

describe('a new classification', () => {
  it.each(STATUSES)('that rises does to a thread that is %s what the table says', (status) => {
    expect(reclassify({ status, runningLevel: 2 }, 2, 4)).toBe(RISE[status]);
  });

  it.each(STATUSES)('that falls or stays only tells a thread that is %s, if it is not over', (status) => {
    for (const from of ANY_LEVEL) {
      for (const to of ANY_LEVEL) {
        if (directionOf(from, to) === 'rise') continue;
        expect(reclassify({ status, runningLevel: from ?? 3 }, from, to)).toBe(OVER.includes(status) ? 'none' : 'tell');
      }
    }
  });

  it.each<[Level | null, Level | null, string]>([
    [null, 3, 'same'],
    [3, null, 'same'],
    [null, 4, 'rise'],
    [2, null, 'rise'],
    [null, 2, 'fall'],
    [5, null, 'fall'],
    [0, 1, 'rise'],
    [5, 4, 'fall'],
    [4, 4, 'same'],
  ])('from %s to %s is a "%s": not classified counts as R3', (from, to, direction) => expect(directionOf(from, to)).toBe(direction));

  it('that rises after a fall takes nothing back that runs at a higher level', () => {
    const thread = { status: 'sent', runningLevel: 5 } as const;
    expect([reclassify(thread, 2, 3), reclassify(thread, 2, 5)]).toEqual(['tell', 're-plan']);
    const acknowledged = { status: 'acknowledged', runningLevel: 5 } as const;
    expect([reclassify(acknowledged, 2, 4), reclassify(acknowledged, 2, 5)]).toEqual(['tell', 'restart-answer']);
  });

  it('never lowers what runs, and restarts only what a rise reaches', () => {
    const level = fc.constantFrom(...ANY_LEVEL);
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), level, level, level, (status, runningLevel, from, to) => {
        const effect = reclassify({ status, runningLevel }, from, to);
        if (effect !== 're-plan' && effect !== 'restart-answer') return;
        expect(to ?? 3).toBeGreaterThan(from ?? 3);
        expect(to ?? 3).toBeGreaterThanOrEqual(runningLevel ?? 3);
      }),
    );
  });
});
