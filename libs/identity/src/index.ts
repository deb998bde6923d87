export { CreateAccount, type NewAccount } from './create-account.js';
export { allow, type PolicyAct, rolesOf, type Subject, type Verdict, verdict } from './domain/policy.js';
export { FindActor } from './find-actor.js';
export { AccountExists, SignInBusy, TooManyAttempts, WrongCredentials } from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { type IssuedApiKey, IssueApiKey, type NewApiKey } from './issue-api-key.js';
export { Sessions, type SignedIn } from './sessions.js';
export { SetPassword } from './set-password.js';
export { SignIn } from './sign-in.js';
