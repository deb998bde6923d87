import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Id, May } from '@liaison/http';
import { EndOtherSessions, EndSession, FactorsQuery, RemoveFactor, SessionsQuery } from '@liaison/identity';
import { Pages } from '../frame/pages.js';
import { SecurityPage, type SecurityProps } from './security.page.js';
import { visitorOf } from './visitor.js';

@May('account/own', { browserOnly: true })
@ApiExcludeController()
@Controller('account')
export class SecurityPages {
  constructor(
    private readonly pages: Pages,
    private readonly factors: FactorsQuery,
    private readonly sessions: SessionsQuery,
    private readonly removal: RemoveFactor,
    private readonly endSession: EndSession,
    private readonly endOthers: EndOtherSessions,
  ) {}

  @Get('security')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <SecurityPage {...await this.look(request)} />);
  }

  @May('account/own', { browserOnly: true, stepUp: true })
  @Post('factors/app/remove')
  removeApp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.remove(request, reply, 'totp');
  }

  @May('account/own', { browserOnly: true, stepUp: true })
  @Post('factors/passkeys/:id/remove')
  removePasskey(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    return this.remove(request, reply, { passkey: id });
  }

  @Post('sessions/:id/end')
  async end(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.endSession.execute(visitorOf(request).actor, id);
    await reply.redirect('/account/security?done=ended', 303);
  }

  @Post('sessions/end-others')
  async endAll(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { actor, session } = visitorOf(request);
    await this.endOthers.execute(actor, session);
    await reply.redirect('/account/security?done=others-ended', 303);
  }

  private async remove(request: FastifyRequest, reply: FastifyReply, which: 'totp' | { passkey: string }): Promise<void> {
    try {
      await this.removal.execute(visitorOf(request), which);
    } catch (error) {
      const look = await this.look(request);
      return this.pages.refuse(request, reply, error, (problem) => <SecurityPage {...look} problem={problem} />);
    }
    await reply.redirect('/account/security?done=removed', 303);
  }

  private async look(request: FastifyRequest): Promise<SecurityProps> {
    const person = visitorOf(request);
    const [factors, sessions] = await Promise.all([this.factors.look(person), this.sessions.list(person.actor)]);
    return { factors, sessions, current: person.session };
  }
}
