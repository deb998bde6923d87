/** What acts of the trail begin with. */
export const AREAS = ['identity', 'access', 'directory', 'verification', 'requests', 'messaging', 'severity', 'operations'] as const;
