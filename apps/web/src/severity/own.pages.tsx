import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { JudgePlacement, REFERENCE_SCHEME, Schemes, SchemesQuery } from '@liaison/severity';
import { type Given, wordOf } from '../frame/given.js';
import { ownState } from '../frame/own-state.js';
import { Pages } from '../frame/pages.js';
import { NOTHING_TYPED } from '../parts/typed.js';
import { type AskedByState, nameFor, OwnScaleDesk } from './own-desk.js';
import { neutralIn, rowsIn, valuesOf } from './read-scale.js';
import { ScaleFormPage } from './scale-form.page.js';

/** What a State's administrator does with its scale: publish, confirm, or not agree. */
@May('severity/publish')
@ApiExcludeController()
@Controller('severity/own')
export class OwnScalePages {
  constructor(
    private readonly pages: Pages,
    private readonly schemes: Schemes,
    private readonly query: SchemesQuery,
    private readonly judge: JudgePlacement,
    private readonly desk: OwnScaleDesk,
  ) {}

  @Get()
  async own(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.desk.look({ actor, request, reply });
    await this.pages.send(request, reply, page(NOTHING_TYPED));
  }

  /** A copy of the scale asked for, or of the neutral one. */
  @Get('new')
  async form(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const language = this.pages.languageOf(request);
    const [id = '', version] = wordOf(query, 'from').split('@');
    const found = await this.schemes.find(id, version);
    const template = found && found.id !== REFERENCE_SCHEME.id ? found : neutralIn(language);
    const { use, revision, scheme } = await this.query.ofState(actor, language, ownState(actor));
    const isOwn = use === 'published' && template.id === scheme.id;
    const name = use === 'published' ? scheme.id : nameFor(actor);
    const values = { ...valuesOf(template), id: name, ...(!isOwn && { title: '', owner: '', source: '' }) };
    await this.pages.send(request, reply, <ScaleFormPage typed={{ values, problem: null }} rows={rowsIn(values)} revision={revision} />);
  }

  @Post('new')
  async write(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    await this.desk.write({ actor, request, reply }, body ?? {});
  }

  @Post(':id/:version/confirmation')
  async confirm(
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Param('version') version: string,
  ): Promise<void> {
    await this.judge.execute(actor, id, version, { standing: 'confirmed' });
    await reply.redirect('/severity/own?done=scale-confirmed', 303);
  }

  @Post(':id/:version/dispute')
  async dispute(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Param('version') version: string,
    @Body() body: Given | null,
  ): Promise<void> {
    const asked: AskedByState = { actor, request, reply };
    try {
      await this.judge.execute(actor, id, version, { standing: 'disputed', reason: body?.['reason'] });
      await reply.redirect('/severity/own?done=scale-disputed', 303);
    } catch (error) {
      const page = await this.desk.look(asked);
      await this.pages.refuse(request, reply, error, (problem) => page({ values: body ?? {}, problem }));
    }
  }
}
