import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, May, type Page, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { JudgePlacement, type Judgement, type SchemeDetails, SchemesQuery, type SchemeView } from '@liaison/severity';
import type { Language } from '@liaison/texts';
import { NothingDto } from '../nothing.dto.js';
import { ReaderLanguage } from '../requests/reader-language.decorator.js';
import { pageOfList } from './page-of-list.js';
import { PlacementSubject } from './placement-subject.js';
import { DisputeDto, SchemeListQuery } from './severity.dto.js';

@ApiTags('severity')
@Controller('api/v1/severity/schemes')
export class SchemesController {
  constructor(
    private readonly schemes: SchemesQuery,
    private readonly judge: JudgePlacement,
  ) {}

  @Get()
  @May('severity/read')
  @ApiOperation({ summary: 'Published severity scales in force, with their levels and their place on R0–R5' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: SchemeListQuery,
    @ReaderLanguage() language: Language,
  ): Promise<Page<SchemeView>> {
    return pageOfList(await this.schemes.list(actor, language, { state: query.state }), query);
  }

  @Get(':id')
  @May('severity/read')
  @ApiOperation({ summary: 'One scale, in the version in force' })
  one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(actor, language, reply, id);
  }

  @Get(':id/versions/:version')
  @May('severity/read')
  @ApiOperation({ summary: 'One version of a scale; it never changes' })
  version(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('version') version: string,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(actor, language, reply, id, version);
  }

  @Post(':id/versions/:version/confirmation')
  @HttpCode(200)
  @May('severity/publish', { subject: PlacementSubject })
  @ApiOperation({ summary: 'The owner confirms the place of its levels on R0–R5' })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('version') version: string,
    @Body() _: NothingDto,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.judged(actor, language, reply, { id, version }, { standing: 'confirmed' });
  }

  @Post(':id/versions/:version/dispute')
  @HttpCode(200)
  @May('severity/publish', { subject: PlacementSubject })
  @ApiOperation({ summary: 'The owner disputes the place of its levels on R0–R5; they route nothing until it is settled' })
  dispute(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('version') version: string,
    @Body() { reason }: DisputeDto,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.judged(actor, language, reply, { id, version }, { standing: 'disputed', reason });
  }

  private async judged(actor: Actor, language: Language, reply: FastifyReply, of: { id: string; version: string }, judgement: Judgement) {
    await this.judge.execute(actor, of.id, of.version, judgement);
    return this.show(actor, language, reply, of.id, of.version);
  }

  private async show(actor: Actor, language: Language, reply: FastifyReply, id: string, version?: string): Promise<SchemeDetails> {
    const found = await this.schemes.one(actor, language, id, version);
    tag(reply, { version: found.versions.length + found.statements.length });
    return found;
  }
}
