import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { type Actor, isId } from '@liaison/kernel';
import { ComposeRequest, RequestsQuery } from '@liaison/requests';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { ComposePage } from './compose.page.js';
import { type Given, wordOf } from '../frame/given.js';
import { OwnScale } from './own-scale.js';
import { atSeverity } from './read-classification.js';
import { readForm, requireComplete } from './read-form.js';
import { mayWrite, RequestDesk } from './request-desk.js';
import { BOXES, RequestsPage } from './requests.page.js';

const PAGE = 50;

/** Lists of requests, a new one, and one that is there. */
@ApiExcludeController()
@Controller('requests')
export class RequestsPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly requests: RequestsQuery,
    private readonly composer: ComposeRequest,
    private readonly desk: RequestDesk,
    private readonly scales: OwnScale,
  ) {}

  @May('request/read')
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const box = BOXES.find((known) => known === query['box']) ?? 'received';
    const after = isId(query['cursor']) ? query['cursor'] : null;
    const rows = await this.requests.list(actor, { box, after, limit: PAGE });
    const items = rows.slice(0, PAGE);
    const nextCursor = rows.length > PAGE ? (items.at(-1)?.id ?? null) : null;
    const page = <RequestsPage {...{ box, items, nextCursor }} names={await this.names.all(actor)} mayWrite={mayWrite(actor)} />;
    await this.pages.send(request, reply, page);
  }

  @May('request/send')
  @Get('new')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const values = { to: query['to'], language: this.pages.languageOf(request), tlp: 'TLP:AMBER', level: wordOf(query, 'level') };
    const [names, own] = await Promise.all([this.names.all(actor), this.scales.of(actor)]);
    await this.pages.send(request, reply, <ComposePage typed={{ values, problem: null }} names={names} own={own} />);
  }

  @May('request/send')
  @Post()
  async compose(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given,
  ): Promise<void> {
    try {
      const content = readForm(body);
      if (body['do'] !== 'draft') requireComplete(content);
      const { id } = await this.composer.execute(actor, content, { draft: true });
      await reply.redirect(`/requests/${id}/${body['do'] === 'draft' ? 'draft?done=draft' : 'plan'}`, 303);
    } catch (error) {
      const [names, own] = await Promise.all([this.names.all(actor), this.scales.of(actor)]);
      await this.pages.refuse(request, reply, error, (problem) => (
        <ComposePage typed={{ values: body, problem: atSeverity(problem) }} names={names} own={own} />
      ));
    }
  }

  /** Who may write goes on writing; everybody else of the State reads. */
  @May('request/read')
  @Get(':id')
  async one(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    const asked = { actor, request, reply };
    const { sentAt } = await this.desk.one(asked, id);
    if (sentAt === null && mayWrite(actor)) await reply.redirect(`/requests/${id}/draft`, 303);
    else await this.desk.show(asked, id);
  }
}
