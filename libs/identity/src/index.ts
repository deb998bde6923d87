export { ActorsQuery, type KnownActor } from './actors.query.js';
export { type AccountView, AccountsQuery } from './accounts/accounts.query.js';
export { ChangeRoles } from './accounts/change-roles.js';
export { DisableAccount } from './accounts/disable-account.js';
export { EnableAccount } from './accounts/enable-account.js';
export { ConfirmRoleChange } from './accounts/role-changes/confirm-role-change.js';
export { RoleChangesQuery, type RoleChangeView } from './accounts/role-changes/role-changes.query.js';
export { WithdrawRoleChange } from './accounts/role-changes/withdraw-role-change.js';
export { HandOver } from './accounts/hand-over.js';
export { ActorCache } from './actor-cache.js';
export { holdsOffice } from './accounts/holds-office.js';
export { type ApiKeyView, ApiKeysQuery } from './keys/api-keys.query.js';
export { AttemptCounts } from './attempts/attempt-counts.js';
export { type Attempt, Attempts } from './attempts/attempts.js';
export { ChangePassword } from './change-password.js';
export { ChangePreferences } from './change-preferences.js';
export { givable, oversees } from './domain/appointments.js';
export type { AttemptKind, Place } from './domain/attempts.js';
export { isScope, MIRROR, ORDINARY_SCOPES, type Scope, SCOPES } from './domain/scopes.js';
export { offeredSteps } from './domain/offered-steps.js';
export { type Factor, isFresh, type Proof, type Stage } from './domain/session-stage.js';
export { allow, allowScope, type PolicyAct, rolesOf, sees, type Subject, type Verdict, verdict } from './domain/policy.js';
export { EndOtherSessions } from './end-other-sessions.js';
export { EndSession } from './end-session.js';
export { FindActor } from './keys/find-actor.js';
export { ConfirmTotp } from './factors/confirm-totp.js';
export { FactorsQuery, type FactorsView, type PasskeyView } from './factors/factors.query.js';
export { MakeRecoveryCodes } from './factors/make-recovery-codes.js';
export { type PendingTotp, PrepareTotp } from './factors/prepare-totp.js';
export { ProveTotp } from './factors/prove-totp.js';
export { removeAllFactors, RemoveFactor } from './factors/remove-factor.js';
export { totpCode } from './factors/totp.js';
export { UseRecoveryCode } from './factors/use-recovery-code.js';
export {
  AccountDisabled,
  AccountExists,
  EnrolmentNeeded,
  InvitationClosed,
  KeyNotFromHere,
  ProviderUnavailable,
  ScopeMissing,
  ResetClosed,
  SecondFactorNeeded,
  SignInBusy,
  SignOnRefused,
  StateAway,
  StepUpNeeded,
  TooManyAttempts,
  WrongCredentials,
} from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { AcceptInvitation, type OpenInvitation } from './invitations/accept-invitation.js';
export { ConfirmInvitation } from './invitations/confirm-invitation.js';
export { InvitationsQuery, type InvitationView } from './invitations/invitations.query.js';
export { InviteAgain } from './invitations/invite-again.js';
export { InvitePerson, type NewInvitation } from './invitations/invite-person.js';
export { ReissueInvitation } from './invitations/reissue-invitation.js';
export { WithdrawInvitation } from './invitations/withdraw-invitation.js';
export { type IssuedApiKey, IssueApiKey, type NewApiKey } from './keys/issue-api-key.js';
export { KeyMirror } from './keys/key-mirror.js';
export { MirrorsQuery, type MirrorView } from './keys/mirrors.query.js';
export { ReportLeakedKeys } from './keys/report-leaked-keys.js';
export { RevokeApiKey } from './keys/revoke-api-key.js';
export { type RotatedApiKey, RotateApiKey } from './keys/rotate-api-key.js';
export { AskFactorReset } from './recovery/ask-factor-reset.js';
export { CancelFactorReset } from './recovery/cancel-factor-reset.js';
export { ConfirmFactorReset } from './recovery/confirm-factor-reset.js';
export { FactorResetsQuery, type FactorResetView } from './recovery/factor-resets.query.js';
export { ResetFactorsDue } from './recovery/reset-factors-due.js';
export { RequestPasswordReset } from './recovery/request-password-reset.js';
export { type OpenReset, ResetPassword } from './recovery/reset-password.js';
export { type SessionView, SessionsQuery } from './sessions.query.js';
export { Sessions, type SignedIn } from './sessions.js';
export { AskForPasskey } from './passkeys/ask-for-passkey.js';
export { PreparePasskey } from './passkeys/prepare-passkey.js';
export { ProvePasskey } from './passkeys/prove-passkey.js';
export { RegisterPasskey } from './passkeys/register-passkey.js';
export { SignIn } from './sign-in.js';
export { SignOut } from './sign-out.js';
export { IdentityProvider } from './single-sign-on/identity-provider.js';
export { LinkAccount } from './single-sign-on/link-account.js';
export { SingleSignOn } from './single-sign-on/single-sign-on.js';
export { UnlinkAccount } from './single-sign-on/unlink-account.js';
export { type Notice, TellAdministrators } from './tell-administrators.js';
export { WelcomePerson } from './welcome-person.js';
export { browserOf } from './domain/browser.js';
export { placeName } from './domain/place.js';
export { IDENTITY_LEFTOVERS } from './leftovers.js';
