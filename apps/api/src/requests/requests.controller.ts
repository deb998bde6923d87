import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, decodeCursor, Id, Idempotent, IfMatch, May, pageOf, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { ChangeDraft, ComposeRequest, DiscardDraft, type Expected, PlanRequest, RequestsQuery } from '@liaison/requests';
import type { Language } from '@liaison/texts';
import { given } from './given.js';
import { ReaderLanguage } from './reader-language.decorator.js';
import { RequestFinder, SentRequestFinder } from './request-finder.js';
import { NewRequestDto, RequestDto, RequestListQuery } from './requests.dto.js';

@ApiTags('incident requests')
@Controller('api/v1/incident-requests')
export class RequestsController {
  constructor(
    private readonly planner: PlanRequest,
    private readonly composer: ComposeRequest,
    private readonly changer: ChangeDraft,
    private readonly discarder: DiscardDraft,
    private readonly requests: RequestsQuery,
  ) {}

  @Post('plan')
  @HttpCode(200)
  @May('request/send')
  @ApiOperation({ summary: 'Who would be told, when, how and why; nothing is sent' })
  plan(@CurrentActor() actor: Actor, @Body() body: RequestDto, @ReaderLanguage() language: Language) {
    return this.planner.execute(actor, given(body), language);
  }

  @Post()
  @Idempotent()
  @May('request/send')
  @ApiOperation({ summary: 'Send a request, or keep it as a draft' })
  compose(@CurrentActor() actor: Actor, @Body() { draft = false, ...body }: NewRequestDto, @ReaderLanguage() language: Language) {
    return this.composer.execute(actor, given(body), { draft, language });
  }

  @Get()
  @May('request/read')
  @ApiOperation({ summary: 'Requests sent and received by one’s own State, newest first' })
  async list(@CurrentActor() actor: Actor, @Query() { box, limit, cursor }: RequestListQuery) {
    const [after = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.requests.list(actor, { box, after, limit }), limit, ({ id }) => [id]);
  }

  @Get(':id')
  @May('request/read', { subject: RequestFinder })
  @ApiOperation({ summary: 'One request; a receiver sees its own thread only' })
  async one(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tag(reply, await this.requests.one(actor, id, language));
  }

  @Get(':id/timeline')
  @May('request/read', { subject: RequestFinder })
  @ApiOperation({ summary: 'Every fact with its time' })
  async timeline(@CurrentActor() actor: Actor, @Id('id') id: string, @ReaderLanguage() language: Language) {
    return { items: await this.requests.timeline(actor, id, language), nextCursor: null };
  }

  @Patch(':id')
  @May('request/send', { subject: SentRequestFinder, ifMatch: true })
  @ApiOperation({ summary: 'Change a draft' })
  async change(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() expected: Expected,
    @Body() body: RequestDto,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.changer.execute(actor, id, expected, given(body));
    return tag(reply, await this.requests.one(actor, id, language));
  }

  @Delete(':id')
  @HttpCode(204)
  @May('request/send', { subject: SentRequestFinder, ifMatch: true })
  @ApiOperation({ summary: 'Discard a draft' })
  discard(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() expected: Expected): Promise<void> {
    return this.discarder.execute(actor, id, expected);
  }
}
