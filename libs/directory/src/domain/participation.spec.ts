import { openActs, participate, type Participation, type ParticipationAct, PARTICIPATIONS } from './participation.js';

const ACTS: readonly ParticipationAct[] = ['invite', 'join', 'leave'];
const ALLOWED: readonly (readonly [Participation, ParticipationAct, Participation])[] = [
  ['not-invited', 'invite', 'invited'],
  ['not-invited', 'join', 'participating'],
  ['invited', 'invite', 'invited'],
  ['invited', 'join', 'participating'],
  ['invited', 'leave', 'withdrawn'],
  ['participating', 'leave', 'withdrawn'],
  ['withdrawn', 'invite', 'invited'],
  ['withdrawn', 'join', 'participating'],
];
const isAllowed = (from: Participation, act: ParticipationAct) => ALLOWED.some(([f, a]) => f === from && a === act);
const REFUSED = PARTICIPATIONS.flatMap((from) => ACTS.filter((act) => !isAllowed(from, act)).map((act) => [from, act] as const));

describe('taking part', () => {
  it.each(ALLOWED)('%s, %s: %s', (from, act, to) => expect(participate(act, from)).toBe(to));

  it.each(REFUSED)('%s refuses to %s', (from, act) => {
    expect(() => participate(act, from)).toThrow('cannot');
    expect(openActs(from)).not.toContain(act);
  });

  it('is open to every State but one that takes part already, and can always be ended', () => {
    for (const from of PARTICIPATIONS) expect(openActs(from).includes('join')).toBe(from !== 'participating');
    expect(openActs('participating')).toEqual(['leave']);
  });
});
