import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { ConfirmInvitation, InvitePerson, type NewInvitation, ReissueInvitation, WithdrawInvitation } from '@liaison/identity';
import { type Actor, isId, ROLES } from '@liaison/kernel';
import { isLanguage } from '@liaison/texts';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { AccountsDesk } from './accounts-desk.js';
import { InvitePage } from './invite.page.js';

@May('account/administer', { browserOnly: true, stepUp: true })
@ApiExcludeController()
@Controller('accounts')
export class InvitationsPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: AccountsDesk,
    private readonly invitePerson: InvitePerson,
    private readonly confirmation: ConfirmInvitation,
    private readonly reissue: ReissueInvitation,
    private readonly withdrawal: WithdrawInvitation,
  ) {}

  @Get('new')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const chosen = { state: wordOf(query, 'state'), roles: listOf(query, 'roles') };
    const typed = { values: { language: this.pages.languageOf(request), ...chosen }, problem: null };
    await this.pages.send(request, reply, <InvitePage {...await this.desk.invite(actor)} typed={typed} />);
  }

  @Post('invitations')
  async invite(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const { status } = await this.invitePerson.execute(actor, wantedBy(actor, body));
      await reply.redirect(`/accounts?done=${status === 'sent' ? 'invited' : 'waiting'}`, 303);
    } catch (error) {
      const look = await this.desk.invite(actor);
      await this.pages.refuse(request, reply, error, (problem) => <InvitePage {...look} typed={{ values: body ?? {}, problem }} />);
    }
  }

  @Post('invitations/:id/confirm')
  async confirm(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.confirmation.execute(actor, id);
    await reply.redirect('/accounts?done=invited', 303);
  }

  @Post('invitations/:id/resend')
  async resend(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.reissue.execute(actor, id);
    await reply.redirect('/accounts?done=invited', 303);
  }

  @Post('invitations/:id/withdraw')
  async withdraw(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.withdrawal.execute(actor, id);
    await reply.redirect('/accounts?done=withdrawn', 303);
  }
}

/** Whoever belongs to a State invites for it; nothing in the form can name another. */
function wantedBy(actor: Actor, body: Given | null): NewInvitation {
  const chosen = listOf(body, 'roles');
  const language = wordOf(body, 'language');
  return {
    email: wordOf(body, 'email').slice(0, 320),
    name: wordOf(body, 'name').slice(0, 1_000),
    state: actor.state ?? (wordOf(body, 'state') || null),
    roles: ROLES.filter((role) => chosen.includes(role)),
    contactIds: listOf(body, 'contactIds').filter(isId),
    language: isLanguage(language) ? language : 'en',
  };
}
