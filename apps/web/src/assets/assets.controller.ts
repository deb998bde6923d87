import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NotFound } from '@liaison/kernel';
import { Public } from '@liaison/http';
import { assetNamed } from './assets.js';

@Public()
@ApiExcludeController()
@Controller('assets')
export class AssetsController {
  @Get(':tag/:name')
  send(@Param('name') name: string, @Headers('accept-encoding') accepted: string | undefined, @Res() reply: FastifyReply): void {
    const found = assetNamed(name);
    if (!found) throw new NotFound('file');
    const zip = /\bgzip\b/.test(accepted ?? '');
    if (zip) void reply.header('content-encoding', 'gzip');
    void reply
      .headers({ 'content-type': found.type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
      .send(zip ? found.zipped : found.bytes);
  }
}
