import type { Actor } from '@liaison/kernel';

/** Whose eyes: nominating authorities are shown to their own State and to officers only. */
export interface Scope {
  readonly directoryId: string;
  readonly state: string | null;
  readonly officer: boolean;
}

export function scopeOf({ directoryId, state, roles }: Actor): Scope {
  return { directoryId, state, officer: roles.some((role) => role === 'manager' || role === 'second-officer' || role === 'operator') };
}
