import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AskEdition, type AskedEdition, type EditionDetail, type EditionPreview, EditionsQuery, WithdrawEdition } from '@liaison/directory';
import { CurrentActor, decodeCursor, Idempotent, ListQuery, May, pageOf } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { NothingDto } from '../nothing.dto.js';
import { EditionSubject } from './edition-subject.js';
import { WithdrawalDto } from './editions.dto.js';

/** Numbered, dated, signed issues of the directory. */
@ApiTags('directory')
@Controller('api/v1/editions')
export class EditionsController {
  constructor(
    private readonly editions: EditionsQuery,
    private readonly ask: AskEdition,
    private readonly withdraw: WithdrawEdition,
  ) {}

  @Get()
  @May('edition/read')
  @ApiOperation({ summary: 'The editions, newest first; one that is being made comes first' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery) {
    const [before = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.editions.list(actor, { before, limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Post()
  @HttpCode(202)
  @Idempotent()
  @May('edition/issue', { stepUp: true })
  @ApiOperation({ summary: 'Order an edition; it is made and signed elsewhere, and listed at once' })
  order(@CurrentActor() actor: Actor, @Body() _: NothingDto): Promise<AskedEdition> {
    return this.ask.execute(actor);
  }

  @Get('preview')
  @May('edition/issue')
  @ApiOperation({ summary: 'What an edition of this moment would hold, and what differs from the one before' })
  preview(@CurrentActor() actor: Actor): Promise<EditionPreview> {
    return this.editions.preview(actor);
  }

  @Get('withdrawals')
  @May('edition/read')
  @ApiOperation({ summary: 'The signed list of what was withdrawn after it was issued; 204 while there is nothing to say' })
  async withdrawals(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const list = await this.editions.withdrawals(actor);
    await (list === null ? reply.status(204).send() : reply.type('application/jose+json').send(list));
  }

  @Get(':edition')
  @May('edition/read')
  @ApiOperation({ summary: 'One edition by its number or id: its files, its hash and what changed' })
  one(@CurrentActor() actor: Actor, @Param('edition') edition: string): Promise<EditionDetail> {
    return this.editions.one(actor, edition);
  }

  @Post(':edition/withdrawal')
  @May('edition/issue', { stepUp: true, subject: EditionSubject })
  @ApiOperation({ summary: 'Say that an edition is no longer to be used; its files stay' })
  async take(@CurrentActor() actor: Actor, @Param('edition') edition: string, @Body() { because }: WithdrawalDto): Promise<EditionDetail> {
    const { number } = await this.editions.one(actor, edition);
    if (number === null) throw new NotFound('edition');
    await this.withdraw.execute(actor, number, because);
    return this.editions.one(actor, edition);
  }
}
