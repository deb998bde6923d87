import { ConfirmTotp } from './confirm-totp.js';
import { FactorLetters } from './factor-letters.js';
import { FactorsQuery } from './factors.query.js';
import { MakeRecoveryCodes } from './make-recovery-codes.js';
import { PrepareTotp } from './prepare-totp.js';
import { ProofRecords } from './proof-records.js';
import { ProveTotp } from './prove-totp.js';
import { RecoveryHash } from './recovery-hash.js';
import { RemoveFactor } from './remove-factor.js';
import { TotpSecrets } from './totp-secrets.js';
import { UseRecoveryCode } from './use-recovery-code.js';
import { passkeys, partsOfPasskeys } from '../passkeys/providers.js';

/** What others may use. */
export const factors = [...passkeys, ConfirmTotp, FactorsQuery, MakeRecoveryCodes, PrepareTotp, ProveTotp, RemoveFactor, UseRecoveryCode];
export const partsOfFactors = [...partsOfPasskeys, FactorLetters, ProofRecords, RecoveryHash, TotpSecrets];
