import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { ActorsQuery } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { ContactHistoryPage } from './contact-history.page.js';

@May('directory/read')
@ApiExcludeController()
@Controller('contacts/:id/history')
export class ContactHistoryPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly contacts: ContactsQuery,
    private readonly actors: ActorsQuery,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
  ): Promise<void> {
    const [contact, versions] = await Promise.all([this.contacts.one(actor, id), this.contacts.history(actor, id)]);
    const people = versions.map((version) => version.actor);
    const [actors, names] = await Promise.all([this.actors.of(actor, people), this.names.all(actor)]);
    await this.pages.send(request, reply, <ContactHistoryPage {...{ contact, versions, actors, names }} />);
  }
}
