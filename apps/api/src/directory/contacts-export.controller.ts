import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EXPORT_FORMATS, ExportContacts, type ExportFormat } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import { ContactsFilterDto, filterOf } from './contacts.dto.js';

/** RFC 4180, RFC 6350, RFC 8259 */
const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  vcf: 'text/vcard; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

@ApiTags('directory')
@ApiProduces(...Object.values(TYPES))
@Controller('api/v1/contacts')
export class ContactsExportController {
  constructor(private readonly contacts: ExportContacts) {}

  @Get('export.:format')
  @May('directory/export', { stepUp: true })
  @ApiParam({ name: 'format', enum: EXPORT_FORMATS })
  @ApiOperation({ summary: 'What the reader may see of the contacts a list would find, as a file that an import takes' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('format') given: string,
    @Query() query: ContactsFilterDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = EXPORT_FORMATS.find((one) => one === given);
    if (!format) throw new NotFound('format');
    const { name, pieces } = await this.contacts.execute(actor, { format, filter: filterOf(query) });
    await reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Readable.from(pieces, { highWaterMark: 1 }));
  }
}
