import { Module } from '@nestjs/common';
import { ActorCache } from './actor-cache.js';
import { ApiKeysQuery } from './api-keys.query.js';
import { AttemptCounts } from './attempts/attempt-counts.js';
import { Attempts } from './attempts/attempts.js';
import { ChangePassword } from './change-password.js';
import { ChangePreferences } from './change-preferences.js';
import { CreateAccount } from './create-account.js';
import { EndSession } from './end-session.js';
import { FindActor } from './find-actor.js';
import { IssueApiKey } from './issue-api-key.js';
import { Passwords } from './passwords.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { Sessions } from './sessions.js';
import { SessionsQuery } from './sessions.query.js';
import { SetPassword } from './set-password.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

const keys = [ApiKeysQuery, FindActor, IssueApiKey, RevokeApiKey];
const accounts = [ChangePassword, ChangePreferences, CreateAccount, SetPassword];
const sessions = [EndSession, Sessions, SessionsQuery, SignIn, SignOut];

@Module({
  providers: [ActorCache, AttemptCounts, Attempts, Passwords, ...keys, ...accounts, ...sessions],
  exports: [Attempts, ...keys, ...accounts, ...sessions],
})
export class IdentityModule {}
