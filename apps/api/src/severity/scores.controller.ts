import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, ListQuery, May, type Page } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Score, ScoreIncident, type ScorerView, TranslateLevel, type Translation } from '@liaison/severity';
import { pageOfList } from './page-of-list.js';
import { ScoreDto, TranslationDto } from './severity.dto.js';

/** Pure: nothing is stored. */
@ApiTags('severity')
@May('severity/read')
@Controller('api/v1/severity')
export class ScoresController {
  constructor(
    private readonly scoring: ScoreIncident,
    private readonly translating: TranslateLevel,
  ) {}

  @Get('scorers')
  @ApiOperation({ summary: 'Methods that turn answers into a level: questions, options and rules, as data' })
  scorers(@CurrentActor() actor: Actor, @Query() query: ListQuery): Page<ScorerView> {
    return pageOfList(this.scoring.scorers(actor), query);
  }

  @Get('scorers/:id')
  @ApiOperation({ summary: 'One method, everything a form needs' })
  scorer(@CurrentActor() actor: Actor, @Param('id') id: string): ScorerView {
    return this.scoring.scorer(actor, id);
  }

  @Post('scores')
  @HttpCode(200)
  @ApiOperation({ summary: 'How severe the answers are, and why; an interval while some are open' })
  score(@CurrentActor() actor: Actor, @Body() given: ScoreDto): Score {
    return this.scoring.execute(actor, given);
  }

  @Post('translations')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a level of one scale may be called in another' })
  translate(@CurrentActor() actor: Actor, @Body() given: TranslationDto): Promise<Translation> {
    return this.translating.execute(actor, given);
  }
}
