import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { KeyMirror, MirrorsQuery } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { MirrorsPage } from './mirrors.page.js';

/** Where an officer decides, as the second person, which keys may copy the directory. */
@May('mirror/decide', { browserOnly: true, stepUp: true })
@ApiExcludeController()
@Controller('mirror-requests')
export class MirrorsPages {
  constructor(
    private readonly pages: Pages,
    private readonly mirrors: MirrorsQuery,
    private readonly mirror: KeyMirror,
    private readonly names: NamesOfStates,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [wishes, names] = await Promise.all([this.mirrors.open(actor), this.names.all(actor)]);
    await this.pages.send(request, reply, <MirrorsPage wishes={wishes} names={names} />);
  }

  @Post(':id/grant')
  async grant(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.mirror.decide(actor, id, true);
    await reply.redirect('/mirror-requests?done=granted', 303);
  }

  @Post(':id/decline')
  async decline(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.mirror.decide(actor, id, false);
    await reply.redirect('/mirror-requests?done=declined', 303);
  }
}
