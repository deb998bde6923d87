import { Module } from '@nestjs/common';
import { MessagingModule } from '@liaison/messaging';
import { AccountsQuery } from './accounts/accounts.query.js';
import { ChangeAccounts } from './accounts/change-accounts.js';
import { ChangeRoles } from './accounts/change-roles.js';
import { DisableAccount } from './accounts/disable-account.js';
import { EnableAccount } from './accounts/enable-account.js';
import { ConfirmRoleChange } from './accounts/role-changes/confirm-role-change.js';
import { ProposeRoleChange } from './accounts/role-changes/propose-role-change.js';
import { PutInPosition } from './accounts/role-changes/put-in-position.js';
import { RoleChangesQuery } from './accounts/role-changes/role-changes.query.js';
import { WithdrawRoleChange } from './accounts/role-changes/withdraw-role-change.js';
import { HandOver } from './accounts/hand-over.js';
import { ActorsQuery } from './actors.query.js';
import { ActorCache } from './actor-cache.js';
import { ApiKeysQuery } from './keys/api-keys.query.js';
import { AttemptCounts } from './attempts/attempt-counts.js';
import { Attempts } from './attempts/attempts.js';
import { ChangePassword } from './change-password.js';
import { ChangePreferences } from './change-preferences.js';
import { EndOtherSessions } from './end-other-sessions.js';
import { EndSession } from './end-session.js';
import { factors, partsOfFactors } from './factors/providers.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { ConfirmInvitation } from './invitations/confirm-invitation.js';
import { InvitationsQuery } from './invitations/invitations.query.js';
import { InviteAgain } from './invitations/invite-again.js';
import { InvitePerson } from './invitations/invite-person.js';
import { KeepInvitation } from './invitations/keep-invitation.js';
import { ReissueInvitation } from './invitations/reissue-invitation.js';
import { SendInvitation } from './invitations/send-invitation.js';
import { WithdrawInvitation } from './invitations/withdraw-invitation.js';
import { NewPasswords } from './new-passwords.js';
import { FindActor } from './keys/find-actor.js';
import { IssueApiKey } from './keys/issue-api-key.js';
import { Passwords } from './hashing/passwords.js';
import { KeyMirror } from './keys/key-mirror.js';
import { MirrorsQuery } from './keys/mirrors.query.js';
import { ReportLeakedKeys } from './keys/report-leaked-keys.js';
import { RevokeApiKey } from './keys/revoke-api-key.js';
import { RotateApiKey } from './keys/rotate-api-key.js';
import { AskFactorReset } from './recovery/ask-factor-reset.js';
import { CancelFactorReset } from './recovery/cancel-factor-reset.js';
import { ConfirmFactorReset } from './recovery/confirm-factor-reset.js';
import { FactorResetsQuery } from './recovery/factor-resets.query.js';
import { ResetFactorsDue } from './recovery/reset-factors-due.js';
import { RequestPasswordReset } from './recovery/request-password-reset.js';
import { TellOfReset } from './recovery/tell-of-reset.js';
import { ResetPassword } from './recovery/reset-password.js';
import { Sessions } from './sessions.js';
import { SessionsQuery } from './sessions.query.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { partsOfSingleSignOn, singleSignOn } from './single-sign-on/providers.js';
import { TellAdministrators } from './tell-administrators.js';
import { WelcomePerson } from './welcome-person.js';

const invitations = [
  AcceptInvitation,
  ConfirmInvitation,
  InvitationsQuery,
  InviteAgain,
  InvitePerson,
  ReissueInvitation,
  WithdrawInvitation,
];
const factorResets = [AskFactorReset, CancelFactorReset, ConfirmFactorReset, FactorResetsQuery, ResetFactorsDue];
const recovery = [RequestPasswordReset, ResetPassword, ...factorResets];
const roleChanges = [ConfirmRoleChange, RoleChangesQuery, WithdrawRoleChange];
const administration = [AccountsQuery, ChangeRoles, DisableAccount, EnableAccount, HandOver, ...roleChanges];
const accounts = [ChangePassword, ChangePreferences];
const keys = [ActorsQuery, ApiKeysQuery, FindActor, IssueApiKey, KeyMirror, MirrorsQuery, ReportLeakedKeys, RevokeApiKey, RotateApiKey];
const sessions = [WelcomePerson, EndOtherSessions, EndSession, Sessions, SessionsQuery, SignIn, SignOut];

@Module({
  imports: [MessagingModule],
  providers: [
    ActorCache,
    AttemptCounts,
    Attempts,
    NewPasswords,
    Passwords,
    ChangeAccounts,
    KeepInvitation,
    ProposeRoleChange,
    PutInPosition,
    SendInvitation,
    TellAdministrators,
    TellOfReset,
    ...keys,
    ...invitations,
    ...recovery,
    ...administration,
    ...accounts,
    ...sessions,
    ...partsOfFactors,
    ...factors,
    ...partsOfSingleSignOn,
    ...singleSignOn,
  ],
  exports: [
    ActorCache,
    AttemptCounts,
    Attempts,
    TellAdministrators,
    ...keys,
    ...invitations,
    ...recovery,
    ...administration,
    ...accounts,
    ...sessions,
    ...factors,
    ...singleSignOn,
  ],
})
export class IdentityModule {}
