import type { Leftovers } from '@liaison/jobs';
import type { Settings } from '@liaison/settings';

const briefly = ({ LEFTOVERS_KEPT }: Settings) => LEFTOVERS_KEPT;

/** Counts that are full again, sessions and secrets that open nothing any more, invitations that were answered or ran out. */
export const IDENTITY_LEFTOVERS: readonly Leftovers[] = [
  { table: 'attempt', since: 'until', kept: briefly },
  { table: 'known_place', since: 'until', kept: briefly },
  { table: 'session', since: 'expires_at', kept: briefly },
  { table: 'password_reset', since: 'expires_at', kept: briefly },
  { table: 'passkey_challenge', since: 'expires_at', kept: briefly },
  { table: 'used_sign_on', since: 'until', kept: briefly },
  { table: 'totp_pending', since: 'created_at', kept: briefly },
  { table: 'invitation', since: 'coalesce(closed_at, expires_at)', kept: ({ OLD_INVITATIONS_KEPT }) => OLD_INVITATIONS_KEPT },
];
