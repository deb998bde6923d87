import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReportContact, ReportsQuery, type ReportView, SettleReport } from '@liaison/directory';
import { CurrentActor, decodeCursor, Id, Idempotent, ListQuery, May, type Page, pageOf } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { NothingDto } from '../nothing.dto.js';
import { ContactReportDto } from './contact-reports.dto.js';
import { VisibleContact } from './contact-subject.js';
import { ReportSubject } from './report-subject.js';

@ApiTags('directory')
@Controller('api/v1')
export class ContactReportsController {
  constructor(
    private readonly reporting: ReportContact,
    private readonly settling: SettleReport,
    private readonly reports: ReportsQuery,
  ) {}

  @Post('contacts/:id/reports')
  @May('report/make', { subject: VisibleContact })
  @Idempotent()
  @ApiOperation({
    summary: 'Say that something about another State’s contact is not right; its State and the office are told, nothing changes',
  })
  async report(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() given: ContactReportDto): Promise<{ id: string }> {
    return { id: await this.reporting.execute(actor, id, given) };
  }

  @Get('contact-reports')
  @May('report/read')
  @ApiOperation({ summary: 'What other States said about contacts, the newest first; a State sees what is about its own' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery): Promise<Page<ReportView>> {
    const [after = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.reports.list(actor, { after, limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Post('contact-reports/:id/settlement')
  @HttpCode(200)
  @May('report/settle', { subject: ReportSubject })
  @ApiOperation({ summary: 'It is dealt with, whichever way' })
  async settle(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() _: NothingDto): Promise<{ id: string }> {
    await this.settling.execute(actor, id);
    return { id };
  }
}
