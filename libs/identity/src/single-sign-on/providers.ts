import { IdentityProvider } from './identity-provider.js';
import { LinkedAccounts } from './linked-accounts.js';
import { SignOnTrips } from './sign-on-trips.js';
import { SingleSignOn } from './single-sign-on.js';

/** What others may use. */
export const singleSignOn = [IdentityProvider, SingleSignOn];
export const partsOfSingleSignOn = [LinkedAccounts, SignOnTrips];
