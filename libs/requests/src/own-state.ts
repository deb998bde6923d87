import { allow, type PolicyAct } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';

/** Asks the policy on behalf of the actor's own State; without a State there is no correspondence. */
export function allowForOwnState(actor: Actor, act: PolicyAct): string {
  allow(actor, act, { states: actor.state === null ? [] : [actor.state] });
  return actor.state ?? '';
}
