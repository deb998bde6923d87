import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyCredential, BrowserSessions, Devices } from '@liaison/http';
import { offeredSteps, ProveTotp, UseRecoveryCode } from '@liaison/identity';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { ownPath } from '../frame/url.js';
import { DemoCodes } from './demo-codes.js';
import { SecondStepPage, type SecondStepProps } from './second-step.page.js';
import { visitorOf } from './visitor.js';

/** Between the password and being in. Whoever is further already is led on. */
@AnyCredential({ browserOnly: true, stages: ['second-factor', 'enrolment'] })
@ApiExcludeController()
@Controller('sign-in')
export class SecondStepPages {
  constructor(
    private readonly pages: Pages,
    private readonly sessions: BrowserSessions,
    private readonly devices: Devices,
    private readonly demo: DemoCodes,
    private readonly proveTotp: ProveTotp,
    private readonly useCode: UseRecoveryCode,
  ) {}

  @Get('second-step')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('next') next: unknown): Promise<void> {
    if (visitorOf(request).stage === 'second-factor') return this.pages.send(request, reply, this.page(request, next));
    void reply.redirect(onward(request, next), 303);
  }

  @Post('second-step')
  async prove(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    try {
      await this.proveTotp.execute(visitorOf(request), wordOf(body, 'code'), this.devices.placeOf(request));
    } catch (error) {
      return this.pages.refuse(request, reply, error, (problem) => this.page(request, body?.['next'], { code: { values: {}, problem } }));
    }
    await this.sessions.prove(request, 'totp');
    void reply.redirect(onward(request, body?.['next']), 303);
  }

  @Post('recovery')
  async recover(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    try {
      await this.useCode.execute(visitorOf(request), wordOf(body, 'recovery'), this.devices.placeOf(request));
    } catch (error) {
      return this.pages.refuse(request, reply, error, (problem) =>
        this.page(request, body?.['next'], { recovery: { values: {}, problem } }),
      );
    }
    await this.sessions.prove(request, 'recovery');
    void reply.redirect('/account/security?done=recovered', 303);
  }

  private page(request: FastifyRequest, next: unknown, refused: Pick<SecondStepProps, 'code' | 'recovery'> = {}) {
    const { enrolled, accepted, proofs } = visitorOf(request);
    const offered = offeredSteps(enrolled, accepted);
    return (
      <SecondStepPage
        offered={offered}
        next={ownPath(next)}
        codesOfDemo={this.demo.path}
        byOrganisation={proofs.includes('sso')}
        {...refused}
      />
    );
  }
}

/** Where a code is not enough (an officer's, say), it leads to setting up what is. */
function onward(request: FastifyRequest, next: unknown): string {
  const { stage } = visitorOf(request);
  if (stage === 'complete') return ownPath(next);
  return stage === 'enrolment' ? '/enrolment' : '/sign-in/second-step';
}
