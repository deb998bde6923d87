import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Given } from '../frame/given.js';
import { formNameOf } from './acts.js';
import { RequestActs } from './request-acts.js';
import { RequestDesk } from './request-desk.js';

/** What either side does with a request under way. */
@May('request/respond')
@ApiExcludeController()
@Controller('requests/:id')
export class RequestActsPages {
  constructor(
    private readonly acts: RequestActs,
    private readonly desk: RequestDesk,
  ) {}

  @Post(':act')
  async act(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Param('act') name: string,
    @Body() body: Given,
  ): Promise<void> {
    const take = this.acts.named(name);
    if (!take) throw new NotFound('act');
    try {
      await take(actor, id, body);
      await reply.redirect(`/requests/${id}?done=recorded`, 303);
    } catch (error) {
      await this.desk.refuse({ actor, request, reply }, id, error, { values: body, form: formNameOf(name, body) });
    }
  }
}
