import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  AccountDisabled,
  IdentityProvider,
  ProviderUnavailable,
  SignInBusy,
  SignOnRefused,
  TooManyAttempts,
  WrongCredentials,
} from '@liaison/identity';
import { Pages } from '../frame/pages.js';
import { ownPath } from '../frame/url.js';
import { SignInPage } from './sign-in.page.js';

/** A refused sign-in comes back as the form, without the password; other ways to sign in stay open. */
@Catch(WrongCredentials, TooManyAttempts, SignInBusy, SignOnRefused, ProviderUnavailable, AccountDisabled)
export class SignInRefused implements ExceptionFilter {
  constructor(
    private readonly pages: Pages,
    private readonly provider: IdentityProvider,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { email, next } = (request.body ?? request.query) as Record<string, unknown>;
    await this.pages.refuse(request, http.getResponse<FastifyReply>(), error, (problem) => (
      <SignInPage typed={{ values: { email }, problem }} next={ownPath(next)} organisation={this.provider.name} />
    ));
  }
}
