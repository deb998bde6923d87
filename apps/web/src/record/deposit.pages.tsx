import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, DepositKey, KeysQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, DomainError } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { DepositPage } from './deposit.page.js';

/** A State's OpenPGP keys. */
@May('contact/change')
@ApiExcludeController()
@Controller('keys-of-contacts')
export class DepositPages {
  constructor(
    private readonly pages: Pages,
    private readonly contacts: ContactsQuery,
    private readonly keys: KeysQuery,
    private readonly depositing: DepositKey,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <DepositPage {...await this.look(actor)} typed={NOTHING_TYPED} />);
  }

  /** What was pasted does not come back: it may have been a secret key. */
  @Post()
  async deposit(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null) {
    try {
      await this.depositing.execute(actor, wordOf(body, 'armored'));
      await reply.redirect('/keys-of-contacts?done=saved', 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      const look = await this.look(actor);
      await this.pages.refuse(request, reply, error, (problem) => <DepositPage {...look} typed={{ values: {}, problem }} />);
    }
  }

  private async look(actor: Actor) {
    const keys = await this.keys.ofState(actor);
    const { items: offices } = await this.contacts.search(actor, { state: actor.state ?? '', limit: 200 });
    return { keys, offices };
  }
}
