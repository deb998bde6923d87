export const ROLES = [
  'manager',
  'second-officer',
  'auditor',
  'nominating-authority',
  'state-administrator',
  'liaison',
  'observer',
  'operator',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. A key that belongs to a person carries that person's `personId`, so "two officers" means two persons. */
export interface Actor {
  readonly kind: 'person' | 'key' | 'system' | 'operator' | 'anonymous';
  /** Stable name for the trail and row security: `account:<uuid>`, `key:<uuid>`, `system:<part>`, `operator:<login>`. */
  readonly name: string;
  readonly directoryId: string;
  readonly state: string | null;
  readonly roles: readonly Role[];
  /** The contacts a liaison staffs. */
  readonly contactIds: readonly string[];
  readonly personId: string | null;
  /** What a key may be used for, by name; absent for everybody else. */
  readonly scopes?: readonly string[];
  /** The actor's State does not take part in the directory now. */
  readonly away?: true;
}

const NOBODY = { state: null, contactIds: [], personId: null } as const;

/** A part of the service acting by itself: `system:delivery`. */
export function system(part: string, directoryId: string): Actor {
  return { ...NOBODY, kind: 'system', name: `system:${part}`, directoryId, roles: ['system'] };
}

/** Whoever opens a public page: no roles, no State. */
export function anonymous(directoryId: string): Actor {
  return { ...NOBODY, kind: 'anonymous', name: 'anonymous', directoryId, roles: [] };
}

/** The person at the installation's command line; every act is shown to the States it touches. */
export function operator(login: string, directoryId: string): Actor {
  return { ...NOBODY, kind: 'operator', name: `operator:${login}`, directoryId, roles: ['operator'] };
}
