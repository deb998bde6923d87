import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangesQuery, type DirectoryChange } from '@liaison/directory';
import { BadCursor, CurrentActor, decodeCursor, encodeCursor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { ChangesQueryDto } from './changes.dto.js';

interface ChangesAnswer {
  readonly items: readonly DirectoryChange[];
  /** Keep it with what you hold, and ask with it next time. */
  readonly nextSince: string;
  readonly more: boolean;
}

@ApiTags('directory')
@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly changes: ChangesQuery) {}

  @Get()
  @May('directory/read')
  @ApiOperation({
    summary:
      'What changed since you last asked, for mirrors: replace each item you hold by what is given, or drop it when it is gone; ask again at once while there is more',
  })
  async list(@CurrentActor() actor: Actor, @Query() { since, limit }: ChangesQueryDto): Promise<ChangesAnswer> {
    const { items, next, more } = await this.changes.since(actor, positionOf(since), limit);
    return { items, nextSince: encodeCursor([next.after, next.from, next.eyes]), more };
  }
}

function positionOf(since: string | undefined) {
  const [after, from, eyes] = decodeCursor(since, 3) ?? [];
  if (after === undefined || from === undefined || eyes === undefined) return null;
  if (!/^\d{1,18}$/.test(after) || !/^\d{1,18}$/.test(from)) throw new BadCursor();
  return { after, from, eyes };
}
