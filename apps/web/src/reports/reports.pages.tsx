import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReportsQuery, SettleReport } from '@liaison/directory';
import { CurrentActor, decodeCursor, encodeCursor, Id, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { may } from '../frame/may.js';
import { ReportsPage } from './reports.page.js';

const PAGE = 50;

@May('report/read')
@ApiExcludeController()
@Controller('contact-reports')
export class ReportsPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly reports: ReportsQuery,
    private readonly settling: SettleReport,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const [after = null] = decodeCursor(wordOf(query, 'cursor') || undefined, 1, 'ids') ?? [];
    const rows = await this.reports.list(actor, { contact: wordOf(query, 'contact'), after, limit: PAGE + 1 });
    const reports = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? reports.at(-1) : undefined;
    const props = { reports, nextCursor: last ? encodeCursor([last.id]) : null, names: await this.names.all(actor) };
    await this.pages.send(request, reply, <ReportsPage {...props} maySettle={may(actor, 'report/settle')} />);
  }

  @May('report/settle')
  @Post(':id/settlement')
  async settle(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.settling.execute(actor, id);
    await reply.redirect('/contact-reports?done=report-settled', 303);
  }
}
