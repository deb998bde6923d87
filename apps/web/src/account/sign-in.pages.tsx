import { Body, Controller, Get, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyCredential, BrowserSessions, CurrentPerson, Public, SignInGuard } from '@liaison/http';
import { IdentityProvider, type SignedIn, SignOut } from '@liaison/identity';
import { Pages } from '../frame/pages.js';
import { ownPath } from '../frame/url.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { SignInPage } from './sign-in.page.js';
import { SignInRefused } from './sign-in-refused.filter.js';

@ApiExcludeController()
@Controller()
export class SignInPages {
  constructor(
    private readonly pages: Pages,
    private readonly leave: SignOut,
    private readonly sessions: BrowserSessions,
    private readonly provider: IdentityProvider,
  ) {}

  @Public()
  @Get('sign-in')
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('next') next: unknown): Promise<void> {
    const page = <SignInPage typed={NOTHING_TYPED} next={ownPath(next)} organisation={this.provider.name} />;
    return this.pages.send(request, reply, page);
  }

  @Public()
  @UseGuards(SignInGuard)
  @UseFilters(SignInRefused)
  @Post('sign-in')
  signIn(@Res() reply: FastifyReply, @Body() body: Record<string, unknown>): void {
    void reply.redirect(`/sign-in/second-step?next=${encodeURIComponent(ownPath(body['next']))}`, 303);
  }

  /** In the middle of signing in it means: as somebody else. */
  @AnyCredential({ stages: ['second-factor', 'enrolment'] })
  @Post('sign-out')
  async signOut(@CurrentPerson() person: SignedIn | null, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (person) await this.leave.execute(person.actor, person.session);
    await this.sessions.close(request, reply);
    void reply.redirect(person?.stage === 'complete' ? '/' : '/sign-in', 303);
  }
}
