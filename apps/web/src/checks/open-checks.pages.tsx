import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { verdict } from '@liaison/identity';
import { type Actor, isId, NotFound } from '@liaison/kernel';
import { AnswerCheck, RoundsQuery } from '@liaison/verification';
import { answerOf } from '../check/answer-of.js';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import type { OpenCheck } from './open-check.view.js';
import { OpenChecksPage } from './open-checks.page.js';

/** Signed in, the reference is enough: whoever staffs the office answers without the code. */
@ApiExcludeController()
@Controller('checks')
export class OpenChecksPages {
  constructor(
    private readonly pages: Pages,
    private readonly rounds: RoundsQuery,
    private readonly contacts: ContactsQuery,
    private readonly answers: AnswerCheck,
  ) {}

  @May('check/read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <OpenChecksPage checks={await this.open(actor)} />);
  }

  @May('check/confirm')
  @Post(':id')
  async answer(
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Body() body: Given | null,
  ): Promise<void> {
    if (!isId(id)) throw new NotFound('check');
    await this.answers.execute(actor, id, answerOf(body));
    await reply.redirect('/checks?done=answered', 303);
  }

  private async open(actor: Actor): Promise<OpenCheck[]> {
    const checks = await this.rounds.openChecks(actor);
    if (!checks.length || actor.state === null) return [];
    const { items } = await this.contacts.search(actor, { state: actor.state, limit: 200 });
    const byId = new Map(items.map((contact) => [contact.id, contact]));
    const isLiaison = verdict(actor, 'check/confirm', { states: [actor.state] }) === 'allowed';
    return checks.map((check) => {
      const contact = byId.get(check.contactId) ?? null;
      const address = contact?.channels.find(({ id }) => id === check.channelId)?.address ?? null;
      return { ...check, contact, address, mayAnswer: isLiaison && actor.contactIds.includes(check.contactId) };
    });
  }
}
