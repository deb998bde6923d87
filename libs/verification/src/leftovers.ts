import type { Leftovers } from '@liaison/jobs';

/** Wrong codes of long ago slow nobody down. */
export const VERIFICATION_LEFTOVERS: readonly Leftovers[] = [
  {
    table: 'wrong_code',
    since: 'at',
    kept: ({ LEFTOVERS_KEPT, WRONG_CODE_BURST, WRONG_CODE_REFILL }) => Math.max(LEFTOVERS_KEPT, WRONG_CODE_BURST * WRONG_CODE_REFILL),
  },
];
