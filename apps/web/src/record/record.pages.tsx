import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeContact, type ContactDetail, SetVisibility, suggestHolidays } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { type Actor, Clock, DomainError, NotFound } from '@liaison/kernel';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { READ } from './read-section.js';
import { readVisibilities, visibilityFields } from './read-visibilities.js';
import { RecordDesk } from './record-desk.js';
import { RecordPage } from './record.page.js';
import { FIELDS, isSection, type Section, writeHolidays } from './sections.js';
import { SectionPage } from './section.page.js';

const NOTHING = { suggested: undefined, values: {} };

/** A contact's record, kept by its own State. */
@May('contact/change')
@ApiExcludeController()
@Controller('contacts/:id/record')
export class RecordPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: RecordDesk,
    private readonly changer: ChangeContact,
    private readonly visibility: SetVisibility,
    private readonly clock: Clock,
  ) {}

  @Get()
  async overview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string) {
    await this.pages.send(request, reply, <RecordPage {...await this.desk.look(actor, id)} />);
  }

  @Get(':section')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Param('section') section: string,
    @Query('suggest') suggest?: string,
  ): Promise<void> {
    if (!isSection(section)) throw new NotFound('page');
    const look = await this.desk.look(actor, id);
    const values = { ...FIELDS[section](look.contact), ...visibilityFields(look.contact) };
    const more = section === 'holidays' && suggest ? await this.suggest(look.contact, this.pages.languageOf(request)) : NOTHING;
    const typed = { values: { ...values, ...more.values }, problem: null };
    await this.pages.send(request, reply, <SectionPage {...{ ...look, section, typed, suggested: more.suggested }} />);
  }

  @Post(':section')
  async save(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Param('section') section: string,
    @Body() body: Given | null,
  ): Promise<void> {
    if (!isSection(section)) throw new NotFound('page');
    const look = await this.desk.look(actor, id);
    try {
      await this.store(actor, look.contact, section, body ?? {});
      await reply.redirect(`/contacts/${id}/record?done=saved`, 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const values = body ?? {};
      await this.pages.refuse(request, reply, error, (problem) => <SectionPage {...{ ...look, section, typed: { values, problem } }} />);
    }
  }

  private async store(actor: Actor, contact: ContactDetail, section: Section, body: Given): Promise<void> {
    const version = await this.changer.execute(actor, contact.id, Number(body['version']), READ[section](body, contact));
    const wanted = readVisibilities(body, contact);
    if (Object.keys(wanted).length) await this.visibility.execute(actor, contact.id, version, wanted);
  }

  /** The days that are there already stay as they are. */
  private async suggest({ state, timeZone, hours: { exceptions } }: ContactDetail, language: string) {
    const days = await suggestHolidays(state, timeZone, this.clock.now(), language);
    const known = new Set(exceptions.map(({ date }) => date));
    const all = [...exceptions, ...days.filter(({ date }) => !known.has(date))].sort((a, b) => a.date.localeCompare(b.date));
    return { suggested: days.length ? ('added' as const) : ('unknown' as const), values: { holidays: writeHolidays(all) } };
  }
}
