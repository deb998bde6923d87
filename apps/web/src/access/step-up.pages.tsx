import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyCredential, BrowserSessions, Devices } from '@liaison/http';
import { offeredSteps, ProveTotp } from '@liaison/identity';
import { Settings } from '@liaison/settings';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { ownPath } from '../frame/url.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { DemoCodes } from './demo-codes.js';
import { StepUpPage } from './step-up.page.js';
import { visitorOf } from './visitor.js';

const MINUTE = 60_000;

@AnyCredential({ browserOnly: true })
@ApiExcludeController()
@Controller('step-up')
export class StepUpPages {
  constructor(
    private readonly pages: Pages,
    private readonly sessions: BrowserSessions,
    private readonly devices: Devices,
    private readonly demo: DemoCodes,
    private readonly proveTotp: ProveTotp,
    private readonly settings: Settings,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('next') next: unknown): Promise<void> {
    return this.pages.send(request, reply, this.page(request, next, NOTHING_TYPED));
  }

  @Post()
  async prove(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    try {
      await this.proveTotp.execute(visitorOf(request), wordOf(body, 'code'), this.devices.placeOf(request));
    } catch (error) {
      return this.pages.refuse(request, reply, error, (problem) => this.page(request, body?.['next'], { values: {}, problem }));
    }
    await this.sessions.prove(request, 'totp');
    void reply.redirect(ownPath(body?.['next']), 303);
  }

  private page(request: FastifyRequest, next: unknown, typed: Typed) {
    const { enrolled, accepted } = visitorOf(request);
    const minutes = Math.max(1, Math.floor(this.settings.STEP_UP_WITHIN / MINUTE));
    return (
      <StepUpPage
        offered={offeredSteps(enrolled, accepted)}
        next={ownPath(next)}
        minutes={minutes}
        codesOfDemo={this.demo.path}
        typed={typed}
      />
    );
  }
}
