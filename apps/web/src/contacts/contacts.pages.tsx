import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { ContactPage } from './contact.page.js';
import { ContactsPage } from './contacts.page.js';

type Given = Readonly<Record<string, unknown>>;

@May('directory/read')
@ApiExcludeController()
@Controller('contacts')
export class ContactsPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly contacts: ContactsQuery,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const { items } = await this.contacts.search(actor, filterOf(query));
    const props = { items, nextCursor: null, names: await this.names.all(), typed: { values: query, problem: null } };
    await this.pages.send(request, reply, <ContactsPage {...props} />);
  }

  @Get(':id')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<void> {
    const contact = await this.contacts.one(actor, id);
    const { items } = await this.contacts.search(actor, { state: contact.state, openNow: true });
    const onDuty = items.filter((other) => other.id !== id);
    const mayWrite = false;
    await this.pages.send(request, reply, <ContactPage {...{ contact, onDuty, mayWrite }} names={await this.names.all()} />);
  }
}

/** Empty fields ask for nothing. */
function filterOf(query: Given) {
  const words = ['q', 'state', 'category', 'language'].flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' && value.trim() ? [[name, value.trim().slice(0, 200)] as const] : [];
  });
  return { ...Object.fromEntries(words), ...(query['openNow'] === 'true' && { openNow: true }), limit: 100 };
}
