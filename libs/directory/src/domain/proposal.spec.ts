import {
  extendTo,
  mayTake,
  PROPOSAL_STATUSES,
  PROPOSAL_STEPS,
  type ProposalStatus,
  type ProposalStep,
  requireOtherOfficer,
  take,
} from './proposal.js';

const ALLOWED: Readonly<Partial<Record<`${ProposalStatus} ${ProposalStep}`, ProposalStatus>>> = {
  'draft propose': 'proposed',
  'draft take-back': 'taken-back',
  'draft expire': 'expired',
  'proposed claim': 'proposed',
  'proposed verify': 'verified',
  'proposed refuse': 'refused',
  'proposed take-back': 'taken-back',
  'verified claim': 'verified',
  'verified verify': 'verified',
  'verified accept': 'cooling-off',
  'verified refuse': 'refused',
  'verified take-back': 'taken-back',
  'cooling-off confirm': 'cooling-off',
  'cooling-off apply': 'applied',
  'cooling-off object': 'cooling-off',
  'cooling-off extend': 'cooling-off',
  'cooling-off stop': 'refused',
  'cooling-off undo': 'undone',
  'applied undo': 'undone',
};
const PAIRS = PROPOSAL_STATUSES.flatMap((status) => PROPOSAL_STEPS.map((step) => [status, step] as const));

describe('the life of a proposal', () => {
  it.each(PAIRS)('%s, %s', (status, step) => {
    const next = ALLOWED[`${status} ${step}`];
    expect(mayTake(step, status)).toBe(next !== undefined);
    if (next) expect(take(step, status)).toBe(next);
    else expect(() => take(step, status)).toThrow(expect.objectContaining({ code: 'directory/illegal-transition' }));
  });
});

describe('two officers', () => {
  it.each([
    ['a', 'a'],
    ['a', null],
    [null, 'b'],
    [null, null],
  ])('are not %s and %s', (first, second) => {
    expect(() => requireOtherOfficer(first, second)).toThrow(expect.objectContaining({ code: 'directory/second-officer-needed' }));
  });

  it('are two persons', () => expect(() => requireOtherOfficer('a', 'b')).not.toThrow());
});

describe('a cooling-off', () => {
  const [now, ends] = [new Date('2026-03-02T12:00:00Z'), new Date('2026-03-03T12:00:00Z')];
  const longest = 30 * 86_400_000;

  it.each(['2026-03-02T11:00:00Z', '2026-03-03T11:59:59Z', '2026-03-03T12:00:00Z', '2026-04-01T12:00:01Z'])(
    'does not end at %s',
    (until) => {
      expect(() => extendTo(ends, new Date(until), now, longest)).toThrow(
        expect.objectContaining({ code: 'directory/cooling-off-never-shorter' }),
      );
    },
  );

  it('can be made longer', () => {
    expect(extendTo(ends, new Date('2026-04-01T12:00:00Z'), now, longest)).toEqual(new Date('2026-04-01T12:00:00Z'));
  });
});
