import { Body, Controller, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ContactsQuery, type RevealedChannel, RevealNumber, SetVisibility } from '@liaison/directory';
import { CurrentActor, type ExpectedVersion, Id, IfMatch, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { NothingDto } from '../nothing.dto.js';
import { ContactSubject, VisibleContact } from './contact-subject.js';
import { readVisibility } from './read-visibility.js';
import { tagged } from './tagged.js';

/** The field level of a contact: who sees what, and the recorded look at what is masked. */
@ApiTags('directory')
@Controller('api/v1/contacts/:id')
export class FieldsController {
  constructor(
    private readonly contacts: ContactsQuery,
    private readonly revealer: RevealNumber,
    private readonly visibility: SetVisibility,
  ) {}

  @Post('channels/:channel/reveal')
  @HttpCode(200)
  @May('contact/reveal', { subject: VisibleContact })
  @ApiOperation({ summary: "Show a person's own number; the contact's State sees in its trail who did" })
  reveal(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Id('channel') channel: string,
    @Body() _: NothingDto,
  ): Promise<RevealedChannel> {
    return this.revealer.execute(actor, id, channel);
  }

  @Patch('visibility')
  @May('contact/change', { subject: ContactSubject, ifMatch: true })
  @ApiOperation({ summary: 'Who sees place, remit or a channel: every member, the same category, or the owner and the manager' })
  @ApiBody({ schema: { type: 'object', example: { place: 'owner-and-manager', '<channel id>': 'same-category' } } })
  async set(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: ExpectedVersion,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.visibility.execute(actor, id, typeof version === 'number' ? version : null, readVisibility(body));
    return tagged(reply, await this.contacts.oneWritten(actor, id));
  }
}
