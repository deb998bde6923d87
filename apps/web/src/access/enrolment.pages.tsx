import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyCredential, BrowserSessions } from '@liaison/http';
import { browserOf, ConfirmTotp, MakeRecoveryCodes, PrepareTotp } from '@liaison/identity';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { AppPage } from './app.page.js';
import { EnrolmentPage } from './enrolment.page.js';
import { RecoveryCodesPage } from './recovery-codes.page.js';
import { visitorOf } from './visitor.js';

/** Setting up a factor: at the first sign-in, or later after a fresh proof. */
@AnyCredential({ browserOnly: true, stages: ['enrolment'], stepUp: true })
@ApiExcludeController()
@Controller('enrolment')
export class EnrolmentPages {
  constructor(
    private readonly pages: Pages,
    private readonly sessions: BrowserSessions,
    private readonly prepareTotp: PrepareTotp,
    private readonly confirmTotp: ConfirmTotp,
    private readonly recoveryCodes: MakeRecoveryCodes,
  ) {}

  @Get()
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { accepted, stage, isOfficer, proofs } = visitorOf(request);
    await this.pages.send(
      request,
      reply,
      <EnrolmentPage
        accepted={accepted}
        isOfficer={isOfficer}
        isFirst={stage === 'enrolment'}
        needsPassword={proofs.every((proof) => proof === 'sso')}
        device={browserOf(request.headers['user-agent'] ?? null) ?? ''}
      />,
    );
  }

  @Post('app')
  async prepareApp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.prepareTotp.execute(visitorOf(request));
    void reply.redirect('/enrolment/app', 303);
  }

  @Get('app')
  app(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.showApp(request, reply, NOTHING_TYPED);
  }

  /** Answers with the recovery codes themselves instead of leading elsewhere: they are shown this once. */
  @Post('app/confirmation')
  async confirmApp(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    const person = visitorOf(request);
    try {
      await this.confirmTotp.execute(person, wordOf(body, 'code'));
    } catch (error) {
      const pending = await this.prepareTotp.look(person);
      if (!pending) throw error;
      return this.pages.refuse(request, reply, error, (problem) => <AppPage pending={pending} typed={{ values: {}, problem }} />);
    }
    await this.sessions.prove(request, 'totp');
    await this.finish(request, reply);
  }

  private async showApp(request: FastifyRequest, reply: FastifyReply, typed: Typed): Promise<void> {
    const pending = await this.prepareTotp.look(visitorOf(request));
    if (!pending) return void reply.redirect('/enrolment', 303);
    await this.pages.send(request, reply, <AppPage pending={pending} typed={typed} />);
  }

  private async finish(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const person = visitorOf(request);
    const codes = await this.recoveryCodes.first(person);
    if (codes) await this.pages.send(request, reply, <RecoveryCodesPage codes={codes} email={person.email} />);
    else void reply.redirect('/account/security?done=factor', 303);
  }
}
