import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, HoldersQuery, KeysQuery, RevealNumber, whoAnswers, whyFound } from '@liaison/directory';
import { CurrentActor, encodeCursor, Id, May } from '@liaison/http';
import { verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { may } from '../frame/may.js';
import { NominationDesk } from '../nominations/nomination-desk.js';
import type { ContactProps } from './contact-props.js';
import { ContactPage } from './contact.page.js';
import { ContactsPage } from './contacts.page.js';
import { filterOf } from './filter.js';

@May('directory/read')
@ApiExcludeController()
@Controller('contacts')
export class ContactsPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly contacts: ContactsQuery,
    private readonly numbers: RevealNumber,
    private readonly nominations: NominationDesk,
    private readonly holders: HoldersQuery,
    private readonly keys: KeysQuery,
    private readonly settings: Settings,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const { items, end, similar } = await this.contacts.search(actor, filterOf(query));
    const typed = similar?.join(' ') ?? wordOf(query, 'q');
    const props = {
      items: items.map((contact) => ({ ...contact, reasons: whyFound(typed, contact) })),
      similar,
      nextCursor: end && encodeCursor([end.state, end.id]),
      names: await this.names.all(actor),
      typed: { values: query, problem: null },
      mayExport: may(actor, 'directory/export'),
    };
    await this.pages.send(request, reply, <ContactsPage {...props} />);
  }

  @Get(':id')
  async one(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.pages.send(request, reply, <ContactPage {...await this.propsOf(actor, id)} />);
  }

  /** The number stands on the answer to this form only; the act is recorded. */
  @May('contact/reveal')
  @Post(':id/channels/:channel/reveal')
  async reveal(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Id('channel') channel: string,
  ): Promise<void> {
    const revealed = await this.numbers.execute(actor, id, channel);
    await this.pages.send(request, reply, <ContactPage {...await this.propsOf(actor, id)} revealed={revealed} />);
  }

  private async propsOf(actor: Actor, id: string): Promise<ContactProps> {
    const contact = await this.contacts.one(actor, id);
    const [{ items }, holders, keys, names] = await Promise.all([
      this.contacts.search(actor, { state: contact.state, limit: 20 }),
      this.holders.of(actor, id),
      contact.keys.length ? this.keys.ofContact(actor, id) : [],
      this.names.all(actor),
    ]);
    const mayWrite = contact.state !== actor.state && maySend(actor);
    const own = contact.state === actor.state;
    const proposals = own || actor.state === null ? await this.nominations.about(actor, id) : [];
    const mayPropose = own && contact.status !== 'withdrawn' && may(actor, 'proposal/draft');
    const reports: ContactProps['reports'] = own || actor.state === null ? 'read' : may(actor, 'report/make') ? 'make' : null;
    const [withdrawal] = contact.status === 'withdrawn' && (own || actor.state === null) ? await this.contacts.history(actor, id) : [];
    const mayEdit = verdict(actor, 'contact/change', { states: [contact.state] }) === 'allowed';
    const limits = { freshFor: this.settings.EVIDENCE_FRESH_FOR, oldAfter: this.settings.EVIDENCE_OLD_AFTER };
    const mays = { mayWrite, mayEdit, mayPropose, reports };
    return { contact, offices: whoAnswers(items), holders, keys, limits, proposals, withdrawal, names, ...mays };
  }
}

function maySend(actor: Actor): boolean {
  return may(actor, 'request/send');
}
