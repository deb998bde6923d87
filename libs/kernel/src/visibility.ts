/** Who sees a field (`domain.md` §3): every member; those who staff the same category elsewhere; its owner and the manager. */
export const VISIBILITIES = ['members', 'same-category', 'owner-and-manager'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
