import { Controller, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { AskFactorReset, CancelFactorReset, ConfirmFactorReset } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';

@ApiExcludeController()
@Controller()
export class FactorResetsPages {
  constructor(
    private readonly asking: AskFactorReset,
    private readonly confirmation: ConfirmFactorReset,
    private readonly cancellation: CancelFactorReset,
  ) {}

  @May('account/administer', { browserOnly: true, stepUp: true })
  @Post('accounts/:id/factor-reset')
  async ask(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.asking.execute(actor, id);
    await reply.redirect('/accounts?done=reset-asked', 303);
  }

  @May('account/administer', { browserOnly: true, stepUp: true })
  @Post('accounts/factor-resets/:id/confirm')
  async confirm(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.confirmation.execute(actor, id);
    await reply.redirect('/accounts?done=reset-confirmed', 303);
  }

  /** Stopping it never waits for a fresh proof: whoever it concerns may have little time. */
  @May('account/own', { browserOnly: true })
  @Post('account/factor-resets/:id/cancel')
  async cancel(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.cancellation.execute(actor, id);
    await reply.redirect('/account?done=reset-cancelled', 303);
  }
}
