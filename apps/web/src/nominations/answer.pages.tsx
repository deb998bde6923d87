import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerChange, CHANGE_ANSWERS } from '@liaison/directory';
import { CurrentActor, Devices, Public } from '@liaison/http';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { AnsweredPage, AnswerPage } from './answer.page.js';

const LONGEST = 100;

/** Only a typed code answers; opening this page never does. */
@Public()
@ApiExcludeController()
@Controller('nominations/answer')
export class AnswerPages {
  constructor(
    private readonly pages: Pages,
    private readonly devices: Devices,
    private readonly answers: AnswerChange,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('reference') reference: unknown): Promise<void> {
    return this.pages.send(request, reply, <AnswerPage typed={{ values: { reference }, problem: null }} />);
  }

  @Post()
  async answer(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    const [reference, code] = [wordOf(body, 'reference').slice(0, LONGEST), wordOf(body, 'code').slice(0, LONGEST)];
    try {
      const answer = CHANGE_ANSWERS.find((one) => one === wordOf(body, 'answer'));
      if (!answer) throw new InvalidInput([{ pointer: '/answer', code: 'missing' }]);
      const answered = await this.answers.execute(actor, { reference, code, answer }, this.devices.placeOf(request));
      await this.pages.send(request, reply, <AnsweredPage {...answered} />);
    } catch (error) {
      const typed = { reference, code, answer: wordOf(body, 'answer') };
      await this.pages.refuse(request, reply, error, (problem) => <AnswerPage typed={{ values: typed, problem }} />);
    }
  }
}
