import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskEdition, EditionKeysQuery, EditionsQuery, WithdrawEdition } from '@liaison/directory';
import { CurrentActor, May, problemOf, type Problem, refusalOf } from '@liaison/http';
import { verdict } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { EditionPage } from './edition.page.js';
import { EditionsPage } from './editions.page.js';
import { IssuePage } from './issue.page.js';

@ApiExcludeController()
@Controller('editions')
export class EditionsPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly editions: EditionsQuery,
    private readonly keys: EditionKeysQuery,
    private readonly ask: AskEdition,
    private readonly withdraw: WithdrawEdition,
  ) {}

  @May('edition/read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [editions, keys, withdrawals] = await Promise.all([
      this.editions.list(actor),
      this.keys.list(),
      this.editions.withdrawals(actor),
    ]);
    const props = { editions, keys, mayIssue: mayIssue(actor), hasWithdrawals: withdrawals !== null };
    await this.pages.send(request, reply, <EditionsPage {...props} />);
  }

  @May('edition/issue')
  @Get('new')
  async preview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sendPreview(actor, request, reply, null);
  }

  @May('edition/issue', { stepUp: true })
  @Post()
  async issue(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      await this.ask.execute(actor);
      await reply.redirect('/editions?done=edition-ordered', 303);
    } catch (error) {
      await this.sendPreview(actor, request, reply, this.problemOf(error, request));
    }
  }

  @May('edition/read')
  @Get('withdrawals')
  async withdrawals(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const list = await this.editions.withdrawals(actor);
    const name = 'attachment; filename="liaison-withdrawals.json"';
    if (list === null) await reply.redirect('/editions', 303);
    else await reply.type('application/jose+json').header('content-disposition', name).send(list);
  }

  @May('edition/read')
  @Get(':edition')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('edition') which: string,
  ): Promise<void> {
    await this.pages.send(request, reply, await this.page(actor, which, NOTHING_TYPED));
  }

  @May('edition/issue', { stepUp: true })
  @Post(':edition/withdrawal')
  async take(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('edition') which: string,
    @Body() body: Given | null,
  ): Promise<void> {
    const { number } = await this.editions.one(actor, which);
    if (number === null) throw new NotFound('edition');
    try {
      await this.withdraw.execute(actor, number, typeof body?.['because'] === 'string' ? body['because'] : '');
      await reply.redirect(`/editions/${String(number)}?done=edition-withdrawn`, 303);
    } catch (error) {
      const page = await this.page(actor, which, { values: body ?? {}, problem: this.problemOf(error, request) });
      await this.pages.send(request, reply, page, 422);
    }
  }

  private async page(actor: Actor, which: string, typed: Typed) {
    const [edition, names] = await Promise.all([this.editions.one(actor, which), this.names.all(actor)]);
    if (edition.number === null) throw new NotFound('edition');
    return <EditionPage edition={edition} names={names} mayWithdraw={mayIssue(actor)} typed={typed} />;
  }

  /** An edition that cannot be is a sentence on the page where one would order it. */
  private async sendPreview(actor: Actor, request: FastifyRequest, reply: FastifyReply, refused: Problem | null): Promise<void> {
    const names = await this.names.all(actor);
    const [preview, problem] = await this.editions.preview(actor).then(
      (found) => [found, refused] as const,
      (error: unknown) => [null, this.problemOf(error, request)] as const,
    );
    await this.pages.send(request, reply, <IssuePage {...{ preview, problem, names }} />, refused?.status ?? 200);
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return problemOf(refusal, this.pages.languageOf(request));
  }
}

function mayIssue(actor: Actor): boolean {
  return verdict(actor, 'edition/issue') === 'allowed';
}
