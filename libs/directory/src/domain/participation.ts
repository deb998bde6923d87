import { IllegalParticipation } from '../directory.errors.js';

export const PARTICIPATIONS = ['not-invited', 'invited', 'participating', 'withdrawn'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];
export type ParticipationAct = 'invite' | 'join' | 'leave';

/** Taking part is voluntary (A/70/174 §16): nothing joins a State but itself, and it leaves, or declines, without a reason. */
const NEXT: Readonly<Record<Participation, Partial<Record<ParticipationAct, Participation>>>> = {
  'not-invited': { invite: 'invited', join: 'participating' },
  invited: { invite: 'invited', join: 'participating', leave: 'withdrawn' },
  participating: { leave: 'withdrawn' },
  withdrawn: { invite: 'invited', join: 'participating' },
};

/** @throws IllegalParticipation */
export function participate(act: ParticipationAct, from: Participation): Participation {
  const to = NEXT[from][act];
  if (!to) throw new IllegalParticipation(from, act);
  return to;
}

export function openActs(from: Participation): ParticipationAct[] {
  return Object.keys(NEXT[from]) as ParticipationAct[];
}
