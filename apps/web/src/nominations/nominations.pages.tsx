import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MakeProposal, NoteFiles } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { type Actor, NotFound } from '@liaison/kernel';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { atFields } from '../parts/at-fields.js';
import { NominationActs } from './nomination-acts.js';
import { NominationDesk } from './nomination-desk.js';
import { NominationFormDesk } from './nomination-form-desk.js';
import { NominationFormPage } from './nomination-form.page.js';
import { NominationPage } from './nomination.page.js';
import { NominationsPage } from './nominations.page.js';
import { fieldOf, readNominationForm } from './read-nomination.js';

@ApiExcludeController()
@Controller('nominations')
export class NominationsPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: NominationDesk,
    private readonly acts: NominationActs,
    private readonly forms: NominationFormDesk,
    private readonly makes: MakeProposal,
    private readonly files: NoteFiles,
  ) {}

  @May('proposal/read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <NominationsPage {...await this.desk.all(actor)} />);
  }

  @May('proposal/draft')
  @Get('new')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const look = await this.forms.look(actor, query);
    await this.pages.send(request, reply, <NominationFormPage {...this.forms.props(actor, query, look)} />);
  }

  @May('proposal/draft', { stepUp: true })
  @Post()
  async make(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const { id, status } = await this.makes.execute(actor, readNominationForm(body));
      await reply.redirect(`/nominations/${id}?done=nomination-${status}`, 303);
    } catch (error) {
      const given = body ?? {};
      const look = await this.forms.look(actor, given);
      await this.pages.refuse(request, reply, error, (found) => {
        const problem = atFields(found, (pointer) => fieldOf(pointer, given));
        return <NominationFormPage {...this.forms.props(actor, given, look, { values: given, problem })} />;
      });
    }
  }

  @May('proposal/read')
  @Get(':id')
  async one(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.pages.send(request, reply, <NominationPage {...await this.desk.one(actor, id, null)} />);
  }

  @May('proposal/read')
  @Get(':id/note-verbale')
  async note(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    const bytes = await this.files.get(actor, id);
    const headers = { 'content-disposition': 'attachment; filename="note-verbale.pdf"', 'cache-control': 'no-store' };
    await reply.headers(headers).type('application/pdf').send(bytes);
  }

  @May('proposal/read', { stepUp: true })
  @Post(':id/:act')
  async act(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Param('act') act: string,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      await this.acts.take(actor, id, act, body);
      await reply.redirect(`/nominations/${id}?done=nomination-act`, 303);
    } catch (error) {
      if (error instanceof NotFound) throw error;
      const props = await this.desk.one(actor, id, null);
      await this.pages.refuse(request, reply, error, (found) => {
        const problem = atFields(found, ([first = '', second = '']) => (first === 'callBack' ? second : fieldOf([first, second], null)));
        return <NominationPage {...props} failed={{ act, typed: { values: body ?? {}, problem } }} />;
      });
    }
  }
}
