import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HoldersQuery, type HolderView, RecordHolder } from '@liaison/directory';
import { CurrentActor, type ExpectedVersion, Id, IfMatch, May, type Page } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { ContactSubject } from './contact-subject.js';
import { HolderSubject } from './holder-subject.js';
import { HolderDto } from './record.dto.js';

/** The persons behind a contact, who change more often than it does. */
@ApiTags('directory')
@Controller('api/v1/contacts/:id/holders')
export class HoldersController {
  constructor(
    private readonly holders: HoldersQuery,
    private readonly record: RecordHolder,
  ) {}

  @Get()
  @May('directory/read')
  @ApiOperation({ summary: 'Who staffs a contact; its own State sees who did before, too' })
  async list(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<Page<HolderView>> {
    return { items: await this.holders.of(actor, id), nextCursor: null };
  }

  @Post()
  @May('contact/change', { subject: ContactSubject })
  @ApiOperation({ summary: 'Enter a person, as holder or deputy' })
  async add(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() given: HolderDto): Promise<{ id: string }> {
    return { id: await this.record.add(actor, id, given) };
  }

  /** If-Match names the version of the person's entry, which the list shows. */
  @Put(':holder')
  @HttpCode(204)
  @May('contact/change', { subject: HolderSubject, ifMatch: true })
  @ApiOperation({ summary: 'Change a person’s entry, on the version that was read' })
  change(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Id('holder') holder: string,
    @IfMatch() version: ExpectedVersion,
    @Body() given: HolderDto,
  ): Promise<void> {
    return this.record.change(actor, id, holder, typeof version === 'number' ? version : null, given);
  }

  @Delete(':holder')
  @HttpCode(204)
  @May('contact/change', { subject: HolderSubject, ifMatch: true })
  @ApiOperation({ summary: 'Erase a person’s entry at once; for who has left, give the last day instead' })
  remove(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @Id('holder') holder: string,
    @IfMatch() version: ExpectedVersion,
  ): Promise<void> {
    return this.record.remove(actor, id, holder, typeof version === 'number' ? version : null);
  }
}
