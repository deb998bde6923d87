import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CoverageQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { CoveragePage } from './coverage.page.js';

@May('directory/read')
@ApiExcludeController()
@Controller('coverage')
export class CoveragePages {
  constructor(
    private readonly pages: Pages,
    private readonly coverage: CoverageQuery,
  ) {}

  @Get()
  async picture(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <CoveragePage coverage={await this.coverage.picture(actor)} />);
  }
}
