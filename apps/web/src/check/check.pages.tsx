import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public } from '@liaison/http';
import { type Actor, Clock } from '@liaison/kernel';
import { type Answer, ANSWERS, ConfirmCheck } from '@liaison/verification';
import { Pages } from '../frame/pages.js';
import { CheckDonePage, CheckPage } from './check.page.js';

type Given = Readonly<Record<string, unknown>>;

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
    const typed = { reference: wordOf(body, 'reference'), code: wordOf(body, 'code'), answer: answerOf(body), address: request.ip };
    const asked = this.clock.now();
    try {
      const { confirmedAt, late } = await this.confirm.execute(actor, typed);
      const props = { reference: typed.reference, answer: typed.answer, confirmedAt, late, again: new Date(confirmedAt) < asked };
      await this.pages.send(request, reply, <CheckDonePage {...props} />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => <CheckPage typed={{ values: typed, problem }} />);
    }
  }
}

function wordOf(body: Given | null, name: string): string {
  const value = body?.[name];
  return typeof value === 'string' ? value.slice(0, 100) : '';
}

function answerOf(body: Given | null): Answer {
  return ANSWERS.find((answer) => answer === body?.['answer']) ?? 'confirm';
}
