import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Devices, Public } from '@liaison/http';
import { RequestPasswordReset, ResetClosed, ResetPassword } from '@liaison/identity';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { samePassword } from '../frame/same-password.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { ChoosePasswordPage, PasswordResetPage, PasswordResetSentPage, ResetCodePage } from './password-reset.page.js';

/** Opening the letter's address changes nothing; only the posted form does. */
@Public()
@ApiExcludeController()
@Controller('password-reset')
export class PasswordResetPages {
  constructor(
    private readonly pages: Pages,
    private readonly devices: Devices,
    private readonly ask: RequestPasswordReset,
    private readonly reset: ResetPassword,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.send(request, reply, <PasswordResetPage typed={NOTHING_TYPED} />);
  }

  @Post()
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    const email = wordOf(body, 'email').slice(0, 320);
    try {
      await this.ask.execute(email, this.devices.placeOf(request));
      await this.pages.send(request, reply, <PasswordResetSentPage />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => <PasswordResetPage typed={{ values: { email }, problem }} />);
    }
  }

  @Get('new')
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Given): Promise<void> {
    const code = wordOf(query, 'code');
    if (!code) return this.pages.send(request, reply, <ResetCodePage problem={null} />);
    try {
      const reset = await this.reset.look(code, this.devices.placeOf(request));
      await this.pages.send(request, reply, <ChoosePasswordPage {...{ reset, code }} typed={NOTHING_TYPED} />);
    } catch (error) {
      await this.pages.refuse(request, reply, error, (problem) => <ResetCodePage problem={problem} />);
    }
  }

  @Post('new')
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    const code = wordOf(body, 'code');
    const place = this.devices.placeOf(request);
    try {
      await this.reset.execute({ token: code, password: samePassword(body) }, place);
      await reply.redirect('/sign-in?done=password', 303);
    } catch (error) {
      const reset = error instanceof ResetClosed ? null : await this.reset.look(code, place).catch(() => null);
      await this.pages.refuse(request, reply, error, (problem) =>
        reset ? <ChoosePasswordPage {...{ reset, code }} typed={{ values: {}, problem }} /> : <ResetCodePage problem={problem} />,
      );
    }
  }
}
