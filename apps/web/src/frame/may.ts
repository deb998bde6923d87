import { type PolicyAct, verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';

/** Whether somebody may do this about their own State, or the office about the directory: what a page offers. */
export function may(actor: Actor, act: PolicyAct): boolean {
  return verdict(actor, act, { states: actor.state === null ? [] : [actor.state] }) === 'allowed';
}
