import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, REPORT_FIELDS, ReportContact } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { ReportFormPage } from './report-form.page.js';

/** What somebody of another State found not right about a contact. */
@May('report/make')
@ApiExcludeController()
@Controller('contacts/:id/report')
export class ReportFormPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly contacts: ContactsQuery,
    private readonly reporting: ReportContact,
  ) {}

  @Get()
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
  ): Promise<void> {
    const [contact, names] = await Promise.all([this.contacts.one(actor, id), this.names.all(actor)]);
    await this.pages.send(request, reply, <ReportFormPage {...{ contact, names }} typed={NOTHING_TYPED} />);
  }

  @Post()
  async send(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Body() body: Given | null,
  ): Promise<void> {
    const field = REPORT_FIELDS.find((known) => known === wordOf(body, 'field')) ?? 'other';
    try {
      await this.reporting.execute(actor, id, { field, text: wordOf(body, 'text') });
      await reply.redirect(`/contacts/${id}?done=report-made`, 303);
    } catch (error) {
      const [contact, names] = await Promise.all([this.contacts.one(actor, id), this.names.all(actor)]);
      const values = body ?? {};
      await this.pages.refuse(request, reply, error, (problem) => <ReportFormPage {...{ contact, names }} typed={{ values, problem }} />);
    }
  }
}
