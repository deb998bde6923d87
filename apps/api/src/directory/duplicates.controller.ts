import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DismissDuplicate, DuplicatesQuery, type DuplicateView } from '@liaison/directory';
import { CurrentActor, decodeCursor, encodeCursor, May, type Page } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { DuplicatesQueryDto, TwoContactsDto } from './duplicates.dto.js';

@ApiTags('directory')
@Controller('api/v1/duplicates')
export class DuplicatesController {
  constructor(
    private readonly duplicates: DuplicatesQuery,
    private readonly dismissals: DismissDuplicate,
  ) {}

  @Get()
  @May('duplicate/read')
  @ApiOperation({
    summary:
      'Contacts that may be listed twice, State by State; a State sees its own. A page may be shorter than asked for and still have a next one',
  })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, state }: DuplicatesQueryDto): Promise<Page<DuplicateView>> {
    const [code, one, other] = decodeCursor(cursor, 3) ?? [];
    const after = code && one && other ? ([code, one, other] as const) : null;
    const { items, end } = await this.duplicates.list(actor, { state, after, limit });
    return { items, nextCursor: end && encodeCursor([...end]) };
  }

  @Post('dismissals')
  @HttpCode(204)
  @May('duplicate/dismiss')
  @ApiOperation({ summary: 'These two contacts are two; they are named again only for another reason' })
  dismiss(@CurrentActor() actor: Actor, @Body() { contacts: [one = '', other = ''], reasons }: TwoContactsDto): Promise<void> {
    return this.dismissals.execute(actor, [one, other], reasons);
  }
}
