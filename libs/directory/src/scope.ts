import type { Actor } from '@liaison/kernel';

/** Whose eyes: nominating authorities are shown to their own State and to officers only. */
export interface Scope {
  readonly directoryId: string;
  readonly state: string | null;
  readonly officer: boolean;
  /** The contacts the reader staffs; their categories are its own. */
  readonly contactIds: readonly string[];
}

export function scopeOf({ directoryId, state, roles, contactIds }: Actor): Scope {
  return {
    directoryId,
    state,
    contactIds,
    officer: roles.some((role) => role === 'manager' || role === 'second-officer' || role === 'operator'),
  };
}
