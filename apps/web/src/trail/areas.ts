/** What acts of the trail begin with. */
export const AREAS = ['identity', 'directory', 'verification', 'requests', 'messaging', 'severity', 'operations'] as const;
