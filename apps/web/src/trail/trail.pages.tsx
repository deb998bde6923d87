import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditQuery } from '@liaison/audit';
import { CurrentActor, May } from '@liaison/http';
import { allow, verdict } from '@liaison/identity';
import { type Actor, isId } from '@liaison/kernel';
import type { Given } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { NamesOfStates } from '../frame/state-names.js';
import { AREAS } from './areas.js';
import { Subjects } from './subjects.js';
import { TrailPage } from './trail.page.js';

const PAGE = 50;

/** What touches one's own State, the manager's acts included, without asking anybody. */
@May('trail/read')
@ApiExcludeController()
@Controller('trail')
export class TrailPages {
  constructor(
    private readonly pages: Pages,
    private readonly names: NamesOfStates,
    private readonly trail: AuditQuery,
    private readonly subjects: Subjects,
  ) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Given,
  ): Promise<void> {
    const everything = verdict(actor, 'trail/read') === 'allowed';
    if (!everything) allow(actor, 'trail/read', { states: actor.state ? [actor.state] : [] });
    const rows = await this.trail.entries(actor.directoryId, everything ? null : actor.state, wanted(query));
    const entries = rows.slice(0, PAGE);
    const known = await this.subjects.of(actor, entries);
    const names = everything ? new Map<string, never>() : await this.names.all(actor);
    const nextCursor = rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null;
    const typed = { values: query, problem: null };
    await this.pages.send(request, reply, <TrailPage {...{ entries, known, names, nextCursor, typed, everything }} />);
  }
}

/** What cannot be read is as if it had not been asked for. */
function wanted({ cursor, area, since }: Given) {
  const day = typeof since === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(since) ? new Date(`${since}T00:00:00Z`) : null;
  return {
    before: isId(cursor) ? cursor : null,
    area: AREAS.find((known) => known === area) ?? null,
    since: day && !Number.isNaN(day.getTime()) ? day : null,
    limit: PAGE + 1,
  };
}
