import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditQuery } from '@liaison/audit';
import { CurrentActor, decodeCursor, ListQuery, May, pageOf } from '@liaison/http';
import { allow, verdict } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';

@ApiTags('audit')
@Controller('api/v1/audit/entries')
export class AuditEntriesController {
  constructor(private readonly trail: AuditQuery) {}

  @Get()
  @May('trail/read')
  @ApiOperation({ summary: "The trail: your own State's entries; everything for the auditor, correspondence only as its hash" })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery) {
    const state = scopeOf(actor);
    const [before = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.trail.entries(actor.directoryId, state, { before, limit: limit + 1 }), limit, ({ id }) => [id]);
  }
}

/** The State whose entries the actor may read; null for all of them. */
function scopeOf(actor: Actor): string | null {
  if (verdict(actor, 'trail/read') === 'allowed') return null;
  allow(actor, 'trail/read', { states: actor.state ? [actor.state] : [] });
  return actor.state;
}
