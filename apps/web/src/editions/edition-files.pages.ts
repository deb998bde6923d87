import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FetchEdition, FORMATS } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { isLanguage } from '@liaison/texts';
import { Pages } from '../frame/pages.js';

const TYPES = { json: 'application/jose+json', csv: 'text/csv; charset=utf-8', vcf: 'text/vcard; charset=utf-8', pdf: 'application/pdf' };

@ApiExcludeController()
@Controller('editions')
export class EditionFilesPages {
  constructor(
    private readonly pages: Pages,
    private readonly fetch: FetchEdition,
  ) {}

  @May('edition/fetch', { stepUp: true })
  @Get(':edition/edition.:format')
  async file(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('edition') edition: string,
    @Param('format') given: string,
    @Query('language') wanted: unknown,
    @Query('volume') volume: unknown,
  ): Promise<void> {
    const format = FORMATS.find((one) => one === given);
    if (!format || !/^[1-9]\d{0,8}$/.test(edition)) throw new NotFound('edition');
    const language = isLanguage(wanted) ? wanted : this.pages.languageOf(request);
    const which = { number: Number(edition), format, language, volume: /^\d{1,2}$/.test(String(volume)) ? Number(volume) : 1 };
    const { bytes, name } = await this.fetch.execute(actor, which);
    await reply.type(TYPES[format]).header('content-disposition', `attachment; filename="${name}"`).send(bytes);
  }
}
