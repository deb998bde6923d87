import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '@liaison/http';
import { ChangePassword } from '@liaison/identity';
import { visitorOf } from '../access/visitor.js';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { PasswordPage } from './password.page.js';

@May('account/own', { browserOnly: true, stepUp: true, holdsSecret: true })
@ApiExcludeController()
@Controller('account/password')
export class PasswordPages {
  constructor(
    private readonly pages: Pages,
    private readonly passwords: ChangePassword,
  ) {}

  @Get()
  form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.send(request, reply, <PasswordPage typed={NOTHING_TYPED} />);
  }

  @Post()
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: Given | null): Promise<void> {
    const { actor, session } = visitorOf(request);
    try {
      await this.passwords.execute(actor, { current: wordOf(body, 'current'), next: wordOf(body, 'next') }, session);
    } catch (error) {
      return this.pages.refuse(request, reply, error, (problem) => <PasswordPage typed={{ values: {}, problem }} />);
    }
    await reply.redirect('/account/security?done=password', 303);
  }
}
