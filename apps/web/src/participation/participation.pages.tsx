import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InviteState, PARTICIPATIONS, ParticipationQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, InvalidInput } from '@liaison/kernel';
import { isLanguage, type Language } from '@liaison/texts';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { may } from '../frame/may.js';
import { ParticipationPage } from './participation.page.js';
import { StateParticipationPage } from './state-participation.page.js';

/** The office's view of who takes part, and its letters to missions. */
@May('participation/oversee')
@ApiExcludeController()
@Controller('participation')
export class ParticipationPages {
  constructor(
    private readonly pages: Pages,
    private readonly participation: ParticipationQuery,
    private readonly inviter: InviteState,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const only = PARTICIPATIONS.find((one) => one === query['status']) ?? null;
    await this.pages.send(request, reply, <ParticipationPage states={await this.participation.list(actor)} only={only} />);
  }

  @Get(':code')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('code') code: string,
  ): Promise<void> {
    const state = await this.participation.one(actor, code);
    const values = { address: state.mission ?? '', language: state.language ?? this.pages.languageOf(request) };
    const mayInvite = may(actor, 'participation/invite');
    await this.pages.send(request, reply, <StateParticipationPage {...{ state, mayInvite }} typed={{ values, problem: null }} />);
  }

  @May('participation/invite')
  @Post(':code/invitation')
  async invite(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('code') code: string,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      await this.inviter.execute(actor, code, { address: wordOf(body, 'address'), language: languageIn(body) });
      await reply.redirect(`/participation/${encodeURIComponent(code)}?done=state-invited`, 303);
    } catch (error) {
      const state = await this.participation.one(actor, code);
      await this.pages.refuse(request, reply, error, (problem) => (
        <StateParticipationPage {...{ state }} mayInvite typed={{ values: body ?? {}, problem }} />
      ));
    }
  }
}

function languageIn(body: Given | null): Language {
  const given = wordOf(body, 'language');
  if (isLanguage(given)) return given;
  throw new InvalidInput([{ pointer: '/language', code: 'language-needed' }]);
}
