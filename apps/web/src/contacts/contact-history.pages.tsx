import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, ProposalsQuery } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { ActorsQuery } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { may } from '../frame/may.js';
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
    private readonly proposals: ProposalsQuery,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
  ): Promise<void> {
    const [contact, versions] = await Promise.all([this.contacts.one(actor, id), this.contacts.history(actor, id)]);
    const known = contact.state === actor.state || actor.state === null;
    const proposals = known && may(actor, 'proposal/read') ? await this.proposals.list(actor, { contact: id, limit: 200 }) : [];
    const people = versions.map((version) => version.actor);
    const [actors, names] = await Promise.all([this.actors.of(actor, people), this.names.all(actor)]);
    await this.pages.send(request, reply, <ContactHistoryPage {...{ contact, versions, proposals, actors, names }} />);
  }
}
