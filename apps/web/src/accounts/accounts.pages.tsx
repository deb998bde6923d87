import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { AccountsDesk } from './accounts-desk.js';
import { AccountsPage } from './accounts.page.js';

@May('account/administer', { browserOnly: true })
@ApiExcludeController()
@Controller('accounts')
export class AccountsPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: AccountsDesk,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const look = await this.desk.look(actor, wordOf(query, 'state') || null);
    const mayInvite = this.desk.mayInvite(actor);
    await this.pages.send(request, reply, <AccountsPage {...look} me={actor.personId} mayInvite={mayInvite} />);
  }
}
