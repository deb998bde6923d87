/** Sectors of critical infrastructure as requests and State profiles name them; a State may add words of its own. */
export const SECTORS = [
  'energy',
  'water',
  'health',
  'transport',
  'finance',
  'communications',
  'digital',
  'food',
  'government',
  'elections',
] as const;
export type Sector = (typeof SECTORS)[number];
