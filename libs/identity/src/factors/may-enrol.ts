import { Forbidden } from '@liaison/kernel';
import type { Factor } from '../domain/session-stage.js';
import { SecondFactorNeeded } from '../identity.errors.js';
import type { SignedIn } from '../sessions.js';

/**
 * Whoever has a factor must have shown it before setting up another, and nobody sets up what the directory does not
 * accept of them. @throws SecondFactorNeeded, Forbidden
 */
export function checkMayEnrol({ stage, accepted }: SignedIn, factor: Factor): void {
  if (stage === 'second-factor') throw new SecondFactorNeeded();
  if (!accepted.includes(factor)) throw new Forbidden(`identity/enrol-${factor}`);
}
