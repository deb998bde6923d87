import { Body, Controller, Get, Patch, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ChangeContact, ContactsQuery } from '@liaison/directory';
import { CurrentActor, decodeCursor, encodeCursor, type ExpectedVersion, Id, IfMatch, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { tagged, written } from './tagged.js';
import { ContactSubject } from './contact-subject.js';
import { ContactChangeDto, ContactsQueryDto, filterOf } from './contacts.dto.js';

@ApiTags('directory')
@Controller('api/v1/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsQuery,
    private readonly change: ChangeContact,
  ) {}

  @Get()
  @May('directory/read')
  @ApiOperation({ summary: 'Search contacts' })
  async list(@CurrentActor() actor: Actor, @Query() query: ContactsQueryDto, @Res({ passthrough: true }) reply: FastifyReply) {
    const { cursor, limit, ...filter } = query;
    const [state, id] = decodeCursor(cursor, 2, 'last-is-id') ?? [];
    const { items, end, similar } = await this.contacts.searchWritten(actor, {
      ...filterOf(filter),
      limit,
      ...(state && id && { after: { state, id } }),
    });
    const next = JSON.stringify(end && encodeCursor([end.state, end.id]));
    const instead = similar ? `,"similar":${JSON.stringify(similar)}` : '';
    return written(reply, `{"items":[${items.join(',')}],"nextCursor":${next}${instead}}`);
  }

  @Get(':id')
  @May('directory/read')
  @ApiOperation({ summary: 'One contact, with evidence per channel, local time there, on duty or not' })
  async show(@CurrentActor() actor: Actor, @Id('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.contacts.oneWritten(actor, id));
  }

  @Get(':id/history')
  @May('directory/read')
  @ApiOperation({ summary: 'Every version of a contact, newest first' })
  async history(@CurrentActor() actor: Actor, @Id('id') id: string) {
    return { items: await this.contacts.history(actor, id), nextCursor: null };
  }

  @Patch(':id')
  @May('contact/change', { subject: ContactSubject, ifMatch: true })
  @ApiOperation({
    summary:
      'Change what takes effect at once: hours, zone, role title, languages, place, remit, memberships, notice, order and notes of channels',
  })
  async patch(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: ExpectedVersion,
    @Body() wanted: ContactChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.change.execute(actor, id, typeof version === 'number' ? version : null, wanted);
    return tagged(reply, await this.contacts.oneWritten(actor, id));
  }
}
