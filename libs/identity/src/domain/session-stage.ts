import type { Role } from '@liaison/kernel';

/** What a person has shown in a session. A single sign-on says who somebody is, as a password does; it replaces no factor. */
export type Proof = 'password' | 'totp' | 'passkey' | 'recovery' | 'sso';
export type Factor = 'passkey' | 'totp';

/**
 * How far a session has come: `second-factor`: a factor exists and has not been shown; `enrolment`: one must be set up
 * first; `complete`: the person may do what their roles allow. Before that, nothing but the pages of the stage.
 */
export type Stage = 'second-factor' | 'enrolment' | 'complete';

const OFFICERS: readonly Role[] = ['manager', 'second-officer'];

export function isOfficer(roles: readonly Role[]): boolean {
  return roles.some((role) => OFFICERS.includes(role));
}

/** What somebody with these roles may prove themselves with; `ofOfficers` is the directory's rule for managers and second officers. */
export function factorsFor(roles: readonly Role[], ofOfficers: readonly Factor[]): readonly Factor[] {
  return isOfficer(roles) ? ofOfficers : ['passkey', 'totp'];
}

/**
 * Pure. A passkey proves a person by itself, for it verifies its user (NIST SP 800-63B-4 §3.1.7.1). A recovery code stands
 * in for what was lost. Where only passkeys are accepted, neither that nor an app replaces one that is set up: they lead
 * to setting one up.
 */
export function stageOf(proofs: readonly Proof[], enrolled: readonly Factor[], accepted: readonly Factor[]): Stage {
  if (proofs.includes('passkey')) return 'complete';
  if (proofs.includes('recovery')) return accepted.includes('totp') ? 'complete' : 'enrolment';
  if (!proofs.includes('totp')) return enrolled.length ? 'second-factor' : 'enrolment';
  if (accepted.includes('totp')) return 'complete';
  return enrolled.includes('passkey') ? 'second-factor' : 'enrolment';
}

/** Whether the last strong proof is fresh enough for what matters most. Instants in real time, `within` in milliseconds. */
export function isFresh(provenAt: Date | null, within: number, now: Date): boolean {
  return provenAt !== null && now.getTime() - provenAt.getTime() <= within;
}
