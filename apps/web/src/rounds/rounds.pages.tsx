import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, May } from '@liaison/http';
import { verdict } from '@liaison/identity';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import { DraftRound, RoundsQuery } from '@liaison/verification';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { readRound } from './read-round.js';
import { RoundDesk } from './round-desk.js';
import { RoundFormPage } from './round-form.page.js';
import { RoundPage } from './round.page.js';
import { RoundsPage } from './rounds.page.js';

const UNTOUCHED = { values: { replyWindow: 'PT48H' }, problem: null };

@ApiExcludeController()
@Controller('rounds')
export class RoundsPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly rounds: RoundsQuery,
    private readonly draftRound: DraftRound,
    private readonly desk: RoundDesk,
  ) {}

  @May('round/read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const rounds = await this.rounds.list(actor, { after: null, limit: 200 });
    const mayDraft = verdict(actor, 'round/draft') === 'allowed';
    await this.pages.send(request, reply, <RoundsPage rounds={rounds} mayDraft={mayDraft} />);
  }

  @May('round/draft')
  @Get('new')
  async form(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <RoundFormPage typed={UNTOUCHED} names={await this.names.all(actor)} />);
  }

  @May('round/draft')
  @Post()
  async draft(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const { id } = await this.draftRound.execute(actor, readRound(body));
      await reply.redirect(`/rounds/${id}`, 303);
    } catch (error) {
      const names = await this.names.all(actor);
      await this.pages.refuse(request, reply, error, (problem) => <RoundFormPage typed={{ values: body ?? {}, problem }} names={names} />);
    }
  }

  @May('round/read')
  @Get(':id')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Query('cursor') cursor: unknown,
  ): Promise<void> {
    if (!isId(id)) throw new NotFound('round');
    const props = await this.desk.look(actor, id, typeof cursor === 'string' ? cursor : undefined);
    await this.pages.send(request, reply, <RoundPage {...props} names={await this.names.all(actor)} />);
  }

  @May('round/read')
  @Post(':id/:act')
  async act(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Param('id') id: string, @Param('act') act: string): Promise<void> {
    if (!isId(id)) throw new NotFound('round');
    await this.desk.act(actor, id, act);
    await reply.redirect(`/rounds/${id}${act === 'start' ? '?done=started' : ''}`, 303);
  }
}
