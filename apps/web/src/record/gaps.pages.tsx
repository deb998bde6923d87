import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, GapsQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { GapsPage } from './gaps.page.js';

@May('directory/read')
@ApiExcludeController()
@Controller('gaps')
export class GapsPages {
  constructor(
    private readonly pages: Pages,
    private readonly contacts: ContactsQuery,
    private readonly gaps: GapsQuery,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const gaps = await this.gaps.of(actor);
    const offices = gaps.length ? (await this.contacts.search(actor, { state: actor.state ?? '', limit: 200 })).items : [];
    await this.pages.send(request, reply, <GapsPage gaps={gaps} offices={offices} />);
  }
}
