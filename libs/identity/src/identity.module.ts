import { Module } from '@nestjs/common';
import { ActorCache } from './actor-cache.js';
import { AttemptLimits } from './attempt-limits.js';
import { CreateAccount } from './create-account.js';
import { FindActor } from './find-actor.js';
import { IssueApiKey } from './issue-api-key.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { SetPassword } from './set-password.js';
import { SignIn } from './sign-in.js';

const useCases = [CreateAccount, FindActor, IssueApiKey, Sessions, SetPassword, SignIn];

@Module({ providers: [ActorCache, AttemptLimits, Passwords, ...useCases], exports: useCases })
export class IdentityModule {}
