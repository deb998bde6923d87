import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Devices, Public } from '@liaison/http';
import { Attempts, ReportLeakedKeys } from '@liaison/identity';
import { type Actor, networkOf } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { LeakPage } from './leak.page.js';

/** For whoever finds a key, without an account: the whole key proves that it has leaked. */
@Public()
@ApiExcludeController()
@Controller('leaked-key')
export class LeakPages {
  constructor(
    private readonly pages: Pages,
    private readonly report: ReportLeakedKeys,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.send(request, reply, <LeakPage typed={NOTHING_TYPED} />);
  }

  @Post()
  async end(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      await this.attempts.take('leak', networkOf(request.ip), this.devices.placeOf(request));
      const ended = await this.report.execute(actor, wordOf(body, 'text'));
      await this.pages.send(request, reply, <LeakPage typed={NOTHING_TYPED} ended={ended} />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => <LeakPage typed={{ values: body ?? {}, problem }} />);
    }
  }
}
