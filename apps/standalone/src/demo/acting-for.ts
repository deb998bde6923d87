import type { Actor, Role } from '@liaison/kernel';

/** The demonstration in the place of somebody of a State; the trail says that it was the demonstration. */
export function actingFor(actor: Actor, state: string, role: Role): Actor {
  return { ...actor, state, roles: [role] };
}
