import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DismissDuplicate, DuplicatesQuery } from '@liaison/directory';
import { CurrentActor, decodeCursor, encodeCursor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { may } from '../frame/may.js';
import { DuplicatesPage } from './duplicates.page.js';

@ApiExcludeController()
@Controller('duplicates')
export class DuplicatesPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly duplicates: DuplicatesQuery,
    private readonly dismissals: DismissDuplicate,
  ) {}

  @May('duplicate/read')
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const [code, one, other] = decodeCursor(wordOf(query, 'cursor') || undefined, 3) ?? [];
    const after = code && one && other ? ([code, one, other] as const) : null;
    const state = /^[A-Z]{2}$/.exec(wordOf(query, 'state'))?.[0];
    const { items, end } = await this.duplicates.list(actor, { state, after });
    const props = { pairs: items, nextCursor: end && encodeCursor([...end]), names: await this.names.all(actor) };
    const typed = { values: query, problem: null };
    const page = <DuplicatesPage {...props} typed={typed} officers={actor.state === null} mayMerge={may(actor, 'proposal/draft')} />;
    await this.pages.send(request, reply, page);
  }

  @May('duplicate/dismiss')
  @Post('dismissals')
  async dismiss(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    const [one = '', other = ''] = listOf(body, 'contacts');
    await this.dismissals.execute(actor, [one, other], listOf(body, 'reasons'));
    await reply.redirect('/duplicates?done=duplicate-dismissed', 303);
  }
}
