import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ParticipationQuery, type ParticipationView } from '@liaison/directory';
import { CurrentActor, decodeCursor, ListQuery, May, type Page, pageOf } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@ApiTags('participation')
@Controller('api/v1/participation')
export class ParticipationController {
  constructor(private readonly participation: ParticipationQuery) {}

  @Get()
  @May('participation/oversee')
  @ApiOperation({ summary: 'Every State the directory lists, and how it stands; for the office of the directory' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery): Promise<Page<ParticipationView>> {
    const [after = ''] = decodeCursor(cursor, 1) ?? [];
    return pageOf(await this.participation.list(actor, { after, limit: limit + 1 }), limit, ({ state }) => [state]);
  }
}
