import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContactsQuery, ProfileQuery, StatesQuery } from '@liaison/directory';
import { CurrentActor, Id, May } from '@liaison/http';
import { ActorsQuery } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { may } from '../frame/may.js';
import { StatePage } from './state.page.js';
import { StatesPage } from './states.page.js';

@May('directory/read')
@ApiExcludeController()
@Controller('states')
export class StatesPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly states: StatesQuery,
    private readonly profiles: ProfileQuery,
    private readonly contacts: ContactsQuery,
    private readonly actors: ActorsQuery,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const q = wordOf(query, 'q').trim().slice(0, 200);
    const states = await this.states.list(actor, q ? { q } : {});
    const names = await this.names.all(actor);
    const mayOversee = may(actor, 'participation/oversee');
    await this.pages.send(request, reply, <StatesPage {...{ states, names, mayOversee }} typed={{ values: query, problem: null }} />);
  }

  @Get(':code/files/:id')
  async file(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Param('code') code: string, @Id('id') id: string): Promise<void> {
    const bytes = await this.profiles.file(actor, code, id);
    await reply
      .header('content-disposition', `attachment; filename="${code}-${id.slice(0, 8)}.pdf"`)
      .type('application/pdf')
      .send(bytes);
  }

  @Get(':code')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('code') code: string,
    @Query() query: Given,
  ): Promise<void> {
    const version = /^\d{1,6}$/.test(wordOf(query, 'version')) ? Number(query['version']) : undefined;
    const [state, profile, versions, names, { items }] = await Promise.all([
      this.states.one(actor, code),
      this.profiles.one(actor, code, version),
      this.profiles.versions(actor, code),
      this.names.all(actor),
      this.contacts.search(actor, { state: code, limit: 200 }),
    ]);
    const actors = await this.actors.of(
      actor,
      versions.map((one) => one.actor),
    );
    const mayWrite = code !== actor.state && may(actor, 'request/send');
    const mayEdit = code === actor.state && may(actor, 'profile/edit');
    await this.pages.send(
      request,
      reply,
      <StatePage {...{ state, profile, versions, names, actors, mayWrite, mayEdit }} contacts={items} />,
    );
  }
}
