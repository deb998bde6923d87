import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions, Devices, Public } from '@liaison/http';
import { AcceptInvitation, InvitationClosed } from '@liaison/identity';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { samePassword } from '../frame/same-password.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { InvitationCodePage, InvitationPage } from './invitation.page.js';

/** Opening the letter's address changes nothing, for mail scanners open it too; only the posted form accepts. */
@Public()
@ApiExcludeController()
@Controller('invitation')
export class InvitationPages {
  constructor(
    private readonly pages: Pages,
    private readonly devices: Devices,
    private readonly sessions: BrowserSessions,
    private readonly invitations: AcceptInvitation,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Given): Promise<void> {
    const code = wordOf(query, 'code');
    if (!code) return this.pages.send(request, reply, <InvitationCodePage problem={null} />);
    try {
      const invitation = await this.invitations.look(code, this.devices.placeOf(request));
      await this.pages.send(request, reply, <InvitationPage {...{ invitation, code }} typed={NOTHING_TYPED} />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => <InvitationCodePage problem={problem} />);
    }
  }

  @Post()
  async accept(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    const code = wordOf(body, 'code');
    try {
      const password = samePassword(body);
      const acceptance = { token: code, password, language: this.pages.languageOf(request) };
      const accountId = await this.invitations.execute(acceptance, this.devices.placeOf(request));
      await this.sessions.open(request, accountId, 'password');
      await reply.redirect('/enrolment', 303);
    } catch (error) {
      await this.refuse(request, reply, error, code);
    }
  }

  /** The form again, unless there is nothing left to accept. */
  private async refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, code: string): Promise<void> {
    const invitation =
      error instanceof InvitationClosed ? null : await this.invitations.look(code, this.devices.placeOf(request)).catch(() => null);
    await this.pages.refuse(request, reply, error, (problem) =>
      invitation ? <InvitationPage {...{ invitation, code }} typed={{ values: {}, problem }} /> : <InvitationCodePage problem={problem} />,
    );
  }
}
