import { IdentityProvider } from './identity-provider.js';
import { LinkAccount } from './link-account.js';
import { LinkedAccounts } from './linked-accounts.js';
import { SignOnTrips } from './sign-on-trips.js';
import { SingleSignOn } from './single-sign-on.js';
import { UnlinkAccount } from './unlink-account.js';

/** What others may use. */
export const singleSignOn = [IdentityProvider, LinkAccount, SingleSignOn, UnlinkAccount];
export const partsOfSingleSignOn = [LinkedAccounts, SignOnTrips];
