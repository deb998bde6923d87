import { type Actor, NotFound } from '@liaison/kernel';

/** The State whose own pages these are; an officer of the directory has none. @throws NotFound */
export function ownState({ state }: Actor): string {
  if (state === null) throw new NotFound('page');
  return state;
}
