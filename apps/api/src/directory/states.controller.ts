import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { StatesQuery, type StateView } from '@liaison/directory';
import { CurrentActor, decodeCursor, ListQuery, May, type Page, pageOf, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@ApiTags('directory')
@Controller('api/v1/states')
export class StatesController {
  constructor(private readonly states: StatesQuery) {}

  @Get()
  @May('directory/read')
  @ApiOperation({ summary: 'The members, with names in all languages' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery): Promise<Page<StateView>> {
    const [after = ''] = decodeCursor(cursor, 1) ?? [];
    return pageOf(await this.states.list(actor, { after, limit: limit + 1 }), limit, ({ code }) => [code]);
  }

  @Get(':code')
  @May('directory/read')
  @ApiOperation({ summary: 'One member' })
  async show(@CurrentActor() actor: Actor, @Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tag(reply, await this.states.one(actor, code));
  }
}
