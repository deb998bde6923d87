import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { CurrentActor, Public } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { may } from '../frame/may.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { HomeDesk } from './home-desk.js';
import { OfficersHome } from './officers-home.page.js';
import { StateHome } from './state-home.page.js';
import { WelcomePage } from './welcome.page.js';

@Public()
@ApiExcludeController()
@Controller()
export class HomePages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly desk: HomeDesk,
  ) {}

  @Get()
  async home(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (actor.away) await reply.redirect('/participation/own', 303);
    else await this.pages.send(request, reply, await this.pageFor(actor));
  }

  private async pageFor(actor: Actor): Promise<VNode> {
    if (actor.kind === 'anonymous') return <WelcomePage />;
    if (may(actor, 'round/read')) return <OfficersHome {...await this.desk.ofOfficers(actor)} me={actor.name} />;
    const state = await this.desk.ofState(actor);
    const names = may(actor, 'directory/read') ? await this.names.all(actor) : new Map<string, never>();
    return <StateHome {...state} names={names} mayWrite={may(actor, 'request/send')} />;
  }
}
