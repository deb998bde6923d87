import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AnyCredential, BrowserSessions, CrossSiteGuard, Public, Unauthenticated } from '@liaison/http';
import { AskForPasskey, MakeRecoveryCodes, PreparePasskey, ProvePasskey, RegisterPasskey } from '@liaison/identity';
import { type Given, wordOf } from '../frame/given.js';
import { ownPath } from '../frame/url.js';
import { visitorOf } from './visitor.js';

interface WhereTo {
  readonly location: string;
  /** What a form that waited for this proof carries from now on. */
  readonly csrf?: string;
}

/** What the script of the pages (`passkey.js`) asks and answers. */
@ApiExcludeController()
@Controller()
export class PasskeyPages {
  constructor(
    private readonly sessions: BrowserSessions,
    private readonly crossSite: CrossSiteGuard,
    private readonly ask: AskForPasskey,
    private readonly prove: ProvePasskey,
    private readonly prepare: PreparePasskey,
    private readonly register: RegisterPasskey,
    private readonly recoveryCodes: MakeRecoveryCodes,
  ) {}

  @Public()
  @HttpCode(200)
  @Post('sign-in/passkey/options')
  askAnybody() {
    return this.ask.ofAnybody();
  }

  @Public()
  @HttpCode(200)
  @Post('sign-in/passkey')
  async signIn(@Req() request: FastifyRequest, @Body() body: Given | null): Promise<WhereTo> {
    const { personId } = await this.prove.signIn(body?.['answer']);
    if (!personId) throw new Unauthenticated();
    await this.sessions.open(request, personId, 'passkey');
    return { location: ownPath(body?.['next']) };
  }

  @AnyCredential({ browserOnly: true, stages: ['second-factor'] })
  @HttpCode(200)
  @Post('passkey/options')
  askPerson(@Req() request: FastifyRequest) {
    return this.ask.of(visitorOf(request));
  }

  @AnyCredential({ browserOnly: true, stages: ['second-factor'] })
  @HttpCode(200)
  @Post('passkey')
  async show(@Req() request: FastifyRequest, @Body() body: Given | null): Promise<WhereTo> {
    await this.prove.execute(visitorOf(request), body?.['answer']);
    await this.sessions.prove(request, 'passkey');
    return { location: ownPath(body?.['next']), csrf: this.crossSite.tokenOf(request) };
  }

  @AnyCredential({ browserOnly: true, stages: ['enrolment'], stepUp: true })
  @HttpCode(200)
  @Post('enrolment/passkey/options')
  prepareOne(@Req() request: FastifyRequest) {
    return this.prepare.execute(visitorOf(request));
  }

  @AnyCredential({ browserOnly: true, stages: ['enrolment'], stepUp: true })
  @HttpCode(200)
  @Post('enrolment/passkey')
  async make(@Req() request: FastifyRequest, @Body() body: Given | null): Promise<WhereTo> {
    await this.register.execute(visitorOf(request), body?.['answer'], wordOf(body, 'name'));
    await this.sessions.prove(request, 'passkey');
    const hasCodes = await this.recoveryCodes.has(visitorOf(request));
    return { location: hasCodes ? '/account/security?done=factor' : '/account/recovery-codes' };
  }
}
