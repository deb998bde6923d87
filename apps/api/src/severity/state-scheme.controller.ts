import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type ExpectedVersion, IfMatch, May, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { PublishScheme, SchemesQuery, type StateSchemeView } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { ReaderLanguage } from '../requests/reader-language.decorator.js';
import { SchemeDto } from './severity.dto.js';
import { StateSubject } from './state-subject.js';

@ApiTags('severity')
@Controller('api/v1/states/:code/severity-scheme')
export class StateSchemeController {
  constructor(
    private readonly schemes: SchemesQuery,
    private readonly publisher: PublishScheme,
  ) {}

  @Get()
  @May('severity/read')
  @ApiOperation({ summary: 'What a State classifies with: its own scale, one placed for its country, or the neutral scale' })
  async show(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.schemes.ofState(actor, language, code));
  }

  @Put()
  @May('severity/publish', { subject: StateSubject, ifMatch: 'or-none' })
  @ApiOperation({ summary: 'Publish a scale, or a new version of it; what was published never changes' })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch('or-none') expected: ExpectedVersion,
    @Body() given: SchemeDto,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.publisher.execute(actor, code, membersOf(given), expected);
    const published = await this.schemes.ofState(actor, language, code);
    reply.status(published.revision === 1 ? 201 : 200);
    return tagged(reply, published);
  }
}

function tagged(reply: FastifyReply, view: StateSchemeView): StateSchemeView {
  tag(reply, { version: view.revision });
  return view;
}

function membersOf(given: object): Readonly<Record<string, unknown>> {
  return { ...given };
}
