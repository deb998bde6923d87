import { Controller, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { ConfirmRoleChange, WithdrawRoleChange } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';

@May('role-change/decide', { browserOnly: true, stepUp: true })
@ApiExcludeController()
@Controller('accounts/role-changes/:id')
export class RoleChangesPages {
  constructor(
    private readonly confirmation: ConfirmRoleChange,
    private readonly withdrawal: WithdrawRoleChange,
  ) {}

  @Post('confirm')
  async confirm(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.confirmation.execute(actor, id);
    await reply.redirect('/accounts?done=roles', 303);
  }

  @Post('withdraw')
  async withdraw(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.withdrawal.execute(actor, id);
    await reply.redirect('/accounts?done=change-withdrawn', 303);
  }
}
