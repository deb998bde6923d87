import type { Leftovers } from '@liaison/jobs';

/**
 * Documents that no version of a profile named in time. They stay twice as long as they can still be named, so that none is
 * taken away from under whoever is just naming it.
 */
export const DIRECTORY_LEFTOVERS: readonly Leftovers[] = [
  { table: 'state_file', since: 'added_at', only: 'not app_is_named(state_file)', kept: ({ LEFTOVERS_KEPT }) => 2 * LEFTOVERS_KEPT },
];
