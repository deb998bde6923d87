import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type EditionFormat, FetchEdition, FORMATS } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Language } from '@liaison/texts';
import { ReaderLanguage } from '../requests/reader-language.decorator.js';
import { EditionFileQueryDto } from './editions.dto.js';

/** RFC 7515 §9.2.1 for the signed edition itself, RFC 4180, RFC 6350 and ISO 32000 for what it also comes as. */
const TYPES: Readonly<Record<EditionFormat, string>> = {
  json: 'application/jose+json',
  csv: 'text/csv; charset=utf-8; header=present',
  vcf: 'text/vcard; charset=utf-8',
  pdf: 'application/pdf',
};

const FORMAT = { name: 'format', enum: FORMATS };

/** The files of editions, byte for byte as they were issued. */
@ApiTags('directory')
@ApiProduces(...Object.values(TYPES))
@Controller('api/v1')
export class EditionFilesController {
  constructor(private readonly fetch: FetchEdition) {}

  @Get('directory/edition.:format')
  @May('edition/fetch', { stepUp: true })
  @ApiParam(FORMAT)
  @ApiOperation({ summary: 'The latest edition: signed JSON (JWS), its contacts as CSV or vCard, or the printed book' })
  async latest(
    @CurrentActor() actor: Actor,
    @Param('format') format: string,
    @Query() query: EditionFileQueryDto,
    @ReaderLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(reply, actor, format, { language: query.language ?? language, volume: query.volume });
  }

  @Get('editions/:edition/edition.:format')
  @May('edition/fetch', { stepUp: true })
  @ApiParam(FORMAT)
  @ApiOperation({ summary: 'One edition by its number, withdrawn or not' })
  async numbered(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Param('format') format: string,
    @Query() query: EditionFileQueryDto,
    @ReaderLanguage() language: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[1-9]\d{0,8}$/.test(edition)) throw new NotFound('edition');
    await this.send(reply, actor, format, { number: Number(edition), language: query.language ?? language, volume: query.volume });
  }

  private async send(
    reply: FastifyReply,
    actor: Actor,
    given: string,
    wanted: { number?: number; language: Language; volume: number },
  ): Promise<void> {
    const format = FORMATS.find((one) => one === given);
    if (!format) throw new NotFound('format');
    const { bytes, name, sha256 } = await this.fetch.execute(actor, { ...wanted, format });
    await reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('etag', `"${sha256}"`)
      .send(bytes);
  }
}
