import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { isComparable, REFERENCE_SCHEME, Schemes, SchemesQuery, type StateSchemeView } from '@liaison/severity';
import { may } from '../frame/may.js';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { filterOf, matches } from './filter.js';
import { SchemePage } from './scheme.page.js';
import { SchemesPage } from './schemes.page.js';

/** The catalogue of published scales, and each of them. */
@May('severity/read')
@ApiExcludeController()
@Controller('severity')
export class SchemesPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly schemes: Schemes,
    private readonly query: SchemesQuery,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const [all, names, yours] = await Promise.all([this.schemes.all(), this.names.all(actor), this.schemeOf(actor, request)]);
    const filter = filterOf(query);
    const schemes = all.filter((scheme) => scheme.id !== REFERENCE_SCHEME.id && matches(scheme, filter));
    const page = <SchemesPage {...{ schemes, names, yours }} typed={{ values: query, problem: null }} mayPublish={mayPublish(actor)} />;
    await this.pages.send(request, reply, page);
  }

  @Get('schemes/:id')
  async one(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<void> {
    await this.show(actor, request, reply, id);
  }

  @Get('schemes/:id/versions/:version')
  async version(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
    @Param('version') version: string,
  ): Promise<void> {
    await this.show(actor, request, reply, id, version);
  }

  private async show(actor: Actor, request: FastifyRequest, reply: FastifyReply, id: string, version?: string): Promise<void> {
    const [scheme, all] = await Promise.all([this.query.one(actor, this.pages.languageOf(request), id, version), this.schemes.all()]);
    const others = all.filter((other) => other.id !== scheme.id && isComparable(other));
    await this.pages.send(request, reply, <SchemePage scheme={scheme} others={others} />);
  }

  private schemeOf(actor: Actor, request: FastifyRequest): Promise<StateSchemeView> | null {
    return actor.state === null ? null : this.query.ofState(actor, this.pages.languageOf(request), actor.state);
  }
}

export function mayPublish(actor: Actor): boolean {
  return may(actor, 'severity/publish');
}
