import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { DiscardDraft } from '@liaison/requests';
import { DraftDesk } from './draft-desk.js';
import type { Given } from '../frame/given.js';

/** A request before it is sent: written, planned, looked at a second time, sent or discarded. */
@May('request/send')
@ApiExcludeController()
@Controller('requests/:id')
export class DraftPages {
  constructor(
    private readonly desk: DraftDesk,
    private readonly discarder: DiscardDraft,
  ) {}

  @Get('draft')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
  ): Promise<void> {
    await this.desk.write({ actor, request, reply }, id);
  }

  @Post('draft')
  async change(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Body() body: Given,
  ): Promise<void> {
    await this.desk.keep({ actor, request, reply }, id, body);
  }

  @Get('plan')
  async plan(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
  ): Promise<void> {
    await this.desk.plan({ actor, request, reply }, id);
  }

  @Post('sending')
  async send(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Body() body: Given,
  ): Promise<void> {
    await this.desk.send({ actor, request, reply }, id, body);
  }

  @Post('discard')
  async discard(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.discarder.execute(actor, id, 'any');
    await reply.redirect('/requests?box=drafts&done=discarded', 303);
  }
}
