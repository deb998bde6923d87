import type { Leftovers } from '@liaison/jobs';

/**
 * Previews of imports that nobody has gone on with, and with them what their rows say. Documents that no version of a profile
 * named in time: they stay twice as long as they can still be named, so that none is taken away from under whoever names it.
 */
export const DIRECTORY_LEFTOVERS: readonly Leftovers[] = [
  { table: 'state_file', since: 'added_at', only: 'not app_is_named(state_file)', kept: ({ LEFTOVERS_KEPT }) => 2 * LEFTOVERS_KEPT },
  {
    table: 'contact_import',
    since: `case when status = 'previewed' then received_at end`,
    kept: ({ IMPORT_PREVIEW_KEPT }) => IMPORT_PREVIEW_KEPT,
  },
];
