/**
 * What a key may be used for: scope → acts of the policy. A key does what its roles and its scopes both allow; an act
 * that stands under no scope is for persons only.
 */
export const SCOPES = {
  'directory:read': [
    ...(['directory/read', 'edition/read', 'proposal/read', 'report/read', 'duplicate/read', 'import/read'] as const),
    ...(['field/members', 'field/same-category', 'field/owner-and-manager'] as const),
  ],
  'directory:reveal': ['contact/reveal'],
  'directory:write': [
    ...(['report/make', 'report/read', 'report/settle', 'duplicate/read', 'duplicate/dismiss'] as const),
    ...(['contact/change', 'profile/edit', 'proposal/read', 'proposal/draft', 'proposal/make'] as const),
    ...(['import/read', 'import/make'] as const),
    ...(['proposal/verify', 'proposal/accept', 'proposal/decide'] as const),
  ],
  'participation:read': ['participation/read', 'participation/oversee'],
  'participation:write': [
    ...(['participation/read', 'participation/oversee', 'participation/invite'] as const),
    ...(['participation/decide', 'participation/ask-help'] as const),
  ],
  'editions:read': ['edition/read', 'edition/fetch'],
  'editions:write': ['edition/read', 'edition/issue'],
  'checks:confirm': ['check/read', 'check/confirm'],
  'rounds:read': ['round/read', 'check/read'],
  'rounds:write': ['round/read', 'round/draft', 'round/start', 'round/stop'],
  'requests:read': ['request/read', 'severity/read'],
  'requests:write': ['request/read', 'request/send', 'request/respond', 'severity/read'],
  'severity:read': ['severity/read'],
  'severity:write': ['severity/read', 'severity/publish'],
  'trail:read': ['trail/read'],
  'directory:mirror': ['directory/read', 'field/members', 'field/same-category', 'field/owner-and-manager', 'directory/export'],
} as const satisfies Record<string, readonly string[]>;

export type Scope = keyof typeof SCOPES;

/** Asked of nobody who has a credential at all. */
const ALWAYS: readonly string[] = ['self/read'];

/** Given by two persons: an administrator of the State asks, an officer of the directory confirms. */
export const MIRROR: Scope = 'directory:mirror';

/** What an administrator may choose alone. */
export const ORDINARY_SCOPES = (Object.keys(SCOPES) as Scope[]).filter((scope) => scope !== MIRROR);

export function isScope(value: unknown): value is Scope {
  return typeof value === 'string' && Object.hasOwn(SCOPES, value);
}

/** Whether a key with these scopes may ever do it. */
export function permits(scopes: readonly string[], act: string): boolean {
  return ALWAYS.includes(act) || scopesFor(act).some((scope) => scopes.includes(scope));
}

/** Any of these is enough. */
export function scopesFor(act: string): readonly Scope[] {
  return SCOPES_FOR.get(act) ?? NONE;
}

const NONE: readonly Scope[] = [];

/** Asked several times in every call, so it is turned round once. */
const SCOPES_FOR: ReadonlyMap<string, readonly Scope[]> = new Map(
  Object.values(SCOPES)
    .flat()
    .map((act) => [act, (Object.keys(SCOPES) as Scope[]).filter((scope) => (SCOPES[scope] as readonly string[]).includes(act))]),
);
