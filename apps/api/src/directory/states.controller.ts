import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { StatesQuery, type StateView } from '@liaison/directory';
import { CurrentActor, decodeCursor, May, type Page, pageOf, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { StatesQueryDto } from './states.dto.js';

@ApiTags('directory')
@Controller('api/v1/states')
export class StatesController {
  constructor(private readonly states: StatesQuery) {}

  @Get()
  @May('directory/read')
  @ApiOperation({
    summary: 'The States that take part, with names in all languages; searched by name in any script, or by what they say of themselves',
  })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, q }: StatesQueryDto): Promise<Page<StateView>> {
    const [after = ''] = decodeCursor(cursor, 1) ?? [];
    return pageOf(await this.states.list(actor, { after, limit: limit + 1, ...(q !== undefined && { q }) }), limit, ({ code }) => [code]);
  }

  @Get(':code')
  @May('directory/read')
  @ApiOperation({ summary: 'One member' })
  async show(@CurrentActor() actor: Actor, @Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tag(reply, await this.states.one(actor, code));
  }
}
