import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, decodeCursor, Id, Idempotent, ListQuery, May, type Page, pageOf, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import {
  type CheckView,
  type DraftedRound,
  DraftRound,
  PreviewRound,
  type ResultsView,
  type RoundPreview,
  RoundsQuery,
  type RoundView,
} from '@liaison/verification';
import { NewRoundDto } from './rounds.dto.js';

@ApiTags('verification')
@Controller('api/v1/verification-rounds')
export class RoundsController {
  constructor(
    private readonly drafts: DraftRound,
    private readonly previews: PreviewRound,
    private readonly rounds: RoundsQuery,
  ) {}

  @Post()
  @May('round/draft')
  @Idempotent()
  @ApiOperation({ summary: 'Draft a round; nothing is sent.' })
  draft(@CurrentActor() actor: Actor, @Body() round: NewRoundDto): Promise<DraftedRound> {
    return this.drafts.execute(actor, round);
  }

  @Get()
  @May('check/read')
  @ApiOperation({ summary: 'Rounds, newest first; a State sees those that check its own contacts.' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery): Promise<Page<RoundView>> {
    const rows = await this.rounds.list(actor, { after: idAfter(cursor), limit: limit + 1 });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @Get(':id')
  @May('check/read')
  @ApiOperation({ summary: 'One round.' })
  async show(@CurrentActor() actor: Actor, @Id('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<RoundView> {
    return tag(reply, await this.rounds.one(actor, id));
  }

  @Get(':id/preview')
  @May('round/read')
  @ApiOperation({ summary: 'Whom the round would reach, in which language and at what time of their day.' })
  preview(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<RoundPreview> {
    return this.previews.execute(actor, id);
  }

  @Get(':id/checks')
  @May('check/read')
  @ApiOperation({ summary: 'The checks of a round; a State sees its own.' })
  async checks(@CurrentActor() actor: Actor, @Id('id') id: string, @Query() { limit, cursor }: ListQuery): Promise<Page<CheckView>> {
    const rows = await this.rounds.checks(actor, id, { after: idAfter(cursor), limit: limit + 1 });
    return pageOf(rows, limit, (check) => [check.id]);
  }

  @Get(':id/results')
  @May('check/read')
  @ApiOperation({ summary: 'Counts, and how long a person took to answer: median and 90th percentile.' })
  results(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<ResultsView> {
    return this.rounds.results(actor, id);
  }
}

function idAfter(cursor: string | undefined): string | null {
  return decodeCursor(cursor, 1, 'ids')?.[0] ?? null;
}
