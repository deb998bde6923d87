import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyCredential, BrowserSessions, Devices } from '@liaison/http';
import { ProveTotp } from '@liaison/identity';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { ownPath } from '../frame/url.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { StepUpDesk } from './step-up-desk.js';
import { visitorOf } from './visitor.js';

@AnyCredential({ browserOnly: true })
@ApiExcludeController()
@Controller('step-up')
export class StepUpPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: StepUpDesk,
    private readonly sessions: BrowserSessions,
    private readonly devices: Devices,
    private readonly proveTotp: ProveTotp,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('next') next: unknown): Promise<void> {
    return this.pages.send(request, reply, this.desk.ask(request, next, NOTHING_TYPED));
  }

  @Post()
  async prove(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    try {
      await this.proveTotp.execute(visitorOf(request), wordOf(body, 'code'), this.devices.placeOf(request));
    } catch (error) {
      return this.pages.refuse(request, reply, error, (problem) => this.desk.ask(request, body?.['next'], { values: {}, problem }));
    }
    await this.sessions.prove(request, 'totp');
    void reply.redirect(ownPath(body?.['next']), 303);
  }
}
