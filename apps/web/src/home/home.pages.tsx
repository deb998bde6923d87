import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@liaison/http';
import { Pages } from '../frame/pages.js';
import { WelcomePage } from './welcome.page.js';

@Public()
@ApiExcludeController()
@Controller()
export class HomePages {
  constructor(private readonly pages: Pages) {}

  @Get()
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.send(request, reply, <WelcomePage />);
  }
}
