import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '@liaison/http';
import { MakeRecoveryCodes } from '@liaison/identity';
import { Pages } from '../frame/pages.js';
import { MakeCodesPage, RecoveryCodesPage } from './recovery-codes.page.js';
import { visitorOf } from './visitor.js';

@May('account/own', { browserOnly: true, stepUp: true })
@ApiExcludeController()
@Controller('account/recovery-codes')
export class RecoveryPages {
  constructor(
    private readonly pages: Pages,
    private readonly recoveryCodes: MakeRecoveryCodes,
  ) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <MakeCodesPage isFirst={!(await this.recoveryCodes.has(visitorOf(request)))} />);
  }

  /** Answers with the codes themselves instead of leading elsewhere: they are shown this once. */
  @Post()
  async make(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const person = visitorOf(request);
    const codes = await this.recoveryCodes.execute(person);
    await this.pages.send(request, reply, <RecoveryCodesPage codes={codes} email={person.email} />);
  }
}
