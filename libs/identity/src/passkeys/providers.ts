import { AskForPasskey } from './ask-for-passkey.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { PasskeyCheck } from './passkey-check.js';
import { PreparePasskey } from './prepare-passkey.js';
import { ProvePasskey } from './prove-passkey.js';
import { RegisterPasskey } from './register-passkey.js';
import { RelyingParty } from './relying-party.js';

/** What others may use. */
export const passkeys = [AskForPasskey, PreparePasskey, ProvePasskey, RegisterPasskey];
export const partsOfPasskeys = [PasskeyChallenges, PasskeyCheck, RelyingParty];
