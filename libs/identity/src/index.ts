export { type ApiKeyView, ApiKeysQuery } from './api-keys.query.js';
export { type Attempt, Attempts } from './attempts/attempts.js';
export { ChangePassword } from './change-password.js';
export { ChangePreferences } from './change-preferences.js';
export { CreateAccount, type NewAccount } from './create-account.js';
export type { AttemptKind, Place } from './domain/attempts.js';
export { type Factor, isFresh, type Proof, type Stage } from './domain/session-stage.js';
export { allow, type PolicyAct, rolesOf, sees, type Subject, type Verdict, verdict } from './domain/policy.js';
export { EndSession } from './end-session.js';
export { FindActor } from './find-actor.js';
export {
  AccountExists,
  EnrolmentNeeded,
  SecondFactorNeeded,
  SignInBusy,
  StepUpNeeded,
  TooManyAttempts,
  WrongCredentials,
} from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { type IssuedApiKey, IssueApiKey, type NewApiKey } from './issue-api-key.js';
export { RevokeApiKey } from './revoke-api-key.js';
export { type SessionView, SessionsQuery } from './sessions.query.js';
export { Sessions, type SignedIn } from './sessions.js';
export { SetPassword } from './set-password.js';
export { SignIn } from './sign-in.js';
export { SignOut } from './sign-out.js';
