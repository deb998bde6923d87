import { Forbidden } from '@liaison/kernel';
import type { Factor } from '../domain/session-stage.js';
import { PasswordNeeded, SecondFactorNeeded } from '../factors.errors.js';
import type { SignedIn } from '../sessions.js';

/**
 * Whoever has a factor must have shown it before setting up another, and nobody sets up what the directory does not
 * accept of them. An organisation's word alone sets up none: whoever rules its identity provider would else take over every
 * account that has none yet. @throws SecondFactorNeeded, PasswordNeeded, Forbidden
 */
export function checkMayEnrol({ stage, accepted, proofs }: SignedIn, factor: Factor): void {
  if (stage === 'second-factor') throw new SecondFactorNeeded();
  if (proofs.every((proof) => proof === 'sso')) throw new PasswordNeeded();
  if (!accepted.includes(factor)) throw new Forbidden(`identity/enrol-${factor}`);
}
