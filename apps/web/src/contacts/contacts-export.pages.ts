import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EXPORT_FORMATS, ExportContacts } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Given } from '../frame/given.js';
import { wishesOf } from './filter.js';

const TYPES = { csv: 'text/csv; charset=utf-8', vcf: 'text/vcard; charset=utf-8', json: 'application/json; charset=utf-8' };

@ApiExcludeController()
@Controller('contacts')
export class ContactsExportPages {
  constructor(private readonly contacts: ExportContacts) {}

  @May('directory/export', { stepUp: true })
  @Get('export.:format')
  async file(
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
    @Param('format') given: string,
    @Query() query: Given,
  ): Promise<void> {
    const format = EXPORT_FORMATS.find((one) => one === given);
    if (!format) throw new NotFound('format');
    const { name, pieces } = await this.contacts.execute(actor, { format, filter: wishesOf(query) });
    await reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Readable.from(pieces, { highWaterMark: 1 }));
  }
}
