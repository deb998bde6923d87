import { Module } from '@nestjs/common';
import { MessagingModule } from '@liaison/messaging';
import { AccountsQuery } from './accounts/accounts.query.js';
import { ChangeAccounts } from './accounts/change-accounts.js';
import { ChangeRoles } from './accounts/change-roles.js';
import { DisableAccount } from './accounts/disable-account.js';
import { EnableAccount } from './accounts/enable-account.js';
import { HandOver } from './accounts/hand-over.js';
import { ActorCache } from './actor-cache.js';
import { ApiKeysQuery } from './api-keys.query.js';
import { AttemptCounts } from './attempts/attempt-counts.js';
import { Attempts } from './attempts/attempts.js';
import { ChangePassword } from './change-password.js';
import { ChangePreferences } from './change-preferences.js';
import { CreateAccount } from './create-account.js';
import { EndSession } from './end-session.js';
import { FindActor } from './find-actor.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { ConfirmInvitation } from './invitations/confirm-invitation.js';
import { InvitationsQuery } from './invitations/invitations.query.js';
import { InvitePerson } from './invitations/invite-person.js';
import { ReissueInvitation } from './invitations/reissue-invitation.js';
import { SendInvitation } from './invitations/send-invitation.js';
import { WithdrawInvitation } from './invitations/withdraw-invitation.js';
import { IssueApiKey } from './issue-api-key.js';
import { NewPasswords } from './new-passwords.js';
import { Passwords } from './passwords.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { Sessions } from './sessions.js';
import { SessionsQuery } from './sessions.query.js';
import { SetPassword } from './set-password.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

const keys = [ApiKeysQuery, FindActor, IssueApiKey, RevokeApiKey];
const invitations = [AcceptInvitation, ConfirmInvitation, InvitationsQuery, InvitePerson, ReissueInvitation, WithdrawInvitation];
const administration = [AccountsQuery, ChangeRoles, DisableAccount, EnableAccount, HandOver];
const accounts = [ChangePassword, ChangePreferences, CreateAccount, SetPassword];
const sessions = [EndSession, Sessions, SessionsQuery, SignIn, SignOut];

@Module({
  imports: [MessagingModule],
  providers: [
    ActorCache,
    AttemptCounts,
    Attempts,
    NewPasswords,
    Passwords,
    ChangeAccounts,
    SendInvitation,
    ...keys,
    ...invitations,
    ...administration,
    ...accounts,
    ...sessions,
  ],
  exports: [Attempts, ...keys, ...invitations, ...administration, ...accounts, ...sessions],
})
export class IdentityModule {}
