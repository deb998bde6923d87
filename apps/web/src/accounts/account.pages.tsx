import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { ChangeRoles, DisableAccount, EnableAccount, HandOver, InviteAgain } from '@liaison/identity';
import { type Actor, DomainError, isId, ROLES } from '@liaison/kernel';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { type AccountForm, AccountPage } from './account.page.js';
import { AccountsDesk } from './accounts-desk.js';

@May('account/administer', { browserOnly: true, stepUp: true })
@ApiExcludeController()
@Controller('accounts/:id')
export class AdministeredAccountPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: AccountsDesk,
    private readonly changeRoles: ChangeRoles,
    private readonly handOver: HandOver,
    private readonly disabling: DisableAccount,
    private readonly enabling: EnableAccount,
    private readonly inviteAgain: InviteAgain,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
  ): Promise<void> {
    await this.pages.send(request, reply, <AccountPage {...await this.desk.one(actor, id)} />);
  }

  @Post('roles')
  roles(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
    @Id('id') id: string,
  ) {
    const chosen = listOf(body, 'roles');
    const roles = ROLES.filter((role) => chosen.includes(role));
    const contactIds = listOf(body, 'contactIds').filter(isId);
    return this.act(request, reply, { id, form: 'roles', values: body ?? {} }, async () =>
      orWaits('roles', await this.changeRoles.execute(actor, id, { roles, contactIds })),
    );
  }

  @Post('hand-over')
  pass(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
    @Id('id') id: string,
  ) {
    const successor = wordOf(body, 'successor');
    const understood = wordOf(body, 'understood') === 'on';
    return this.act(request, reply, { id, form: 'hand-over', values: body ?? {} }, async () => {
      await this.handOver.execute(actor, id, { successor, understood });
      return 'hand-over';
    });
  }

  @Post('disable')
  disable(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string) {
    return this.act(request, reply, { id, form: 'disable', values: {} }, async () => {
      await this.disabling.execute(actor, id);
      return 'disable';
    });
  }

  @Post('enable')
  enable(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string) {
    return this.act(request, reply, { id, form: 'enable', values: {} }, async () =>
      orWaits('enable', await this.enabling.execute(actor, id)),
    );
  }

  @Post('invite-again')
  again(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string) {
    return this.act(request, reply, { id, form: 'invite-again', values: {} }, async () => {
      const { status } = await this.inviteAgain.execute(actor, id);
      return status === 'sent' ? 'invited' : 'waiting';
    });
  }

  private async act(request: FastifyRequest, reply: FastifyReply, given: Asked, work: () => Promise<string>): Promise<void> {
    const { id, form, values } = given;
    try {
      await reply.redirect(`/accounts?done=${await work()}`, 303);
    } catch (error) {
      if (!isAnswered(error)) throw error;
      const look = await this.desk.one(request.actor, id);
      await this.pages.refuse(request, reply, error, (problem) => <AccountPage {...look} refused={{ form, typed: { values, problem } }} />);
    }
  }
}

interface Asked {
  readonly id: string;
  readonly form: AccountForm;
  readonly values: Given;
}

/** What the next page says was done. */
function orWaits(form: AccountForm, changed: 'done' | 'waiting'): string {
  return changed === 'waiting' ? 'proposed' : form;
}

/** What can be put right on the page; other refusals have pages of their own. */
function isAnswered(error: unknown): boolean {
  return error instanceof DomainError && (error.kind === 'invalid' || error.kind === 'conflict');
}
