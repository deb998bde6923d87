import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public } from '@liaison/http';
import { type Actor, Clock } from '@liaison/kernel';
import { ConfirmCheck, readReference } from '@liaison/verification';
import { answerOf } from './answer-of.js';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { CheckDonePage, CheckPage } from './check.page.js';

const LONGEST = 100;

/** Only a typed code confirms; opening this page, or posting a link's reference alone, never does. */
@Public()
@ApiExcludeController()
@Controller('check')
export class CheckPages {
  constructor(
    private readonly pages: Pages,
    private readonly confirm: ConfirmCheck,
    private readonly clock: Clock,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('reference') reference: unknown): Promise<void> {
    return this.pages.send(request, reply, <CheckPage typed={{ values: { reference, answer: 'confirm' }, problem: null }} />);
  }

  @Post()
  async answer(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    const [reference, code] = [wordOf(body, 'reference').slice(0, LONGEST), wordOf(body, 'code').slice(0, LONGEST)];
    const typed = { reference, code, answer: answerOf(body), address: request.ip };
    const asked = this.clock.now();
    try {
      const { confirmedAt, late } = await this.confirm.execute(actor, typed);
      const props = {
        reference: readReference(reference) ?? reference,
        answer: typed.answer,
        confirmedAt,
        late,
        again: new Date(confirmedAt) < asked,
      };
      await this.pages.send(request, reply, <CheckDonePage {...props} />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => <CheckPage typed={{ values: typed, problem }} />);
    }
  }
}
