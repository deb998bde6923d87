import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Id, May } from '@liaison/http';
import { KeyMirror, MirrorsQuery } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { MirrorSubject } from './mirror-subject.js';

/** Keys that are to copy the whole directory: the second of two persons decides, at a browser. */
@ApiTags('identity')
@Controller('api/v1/mirror-requests')
export class MirrorRequestsController {
  constructor(
    private readonly mirrors: MirrorsQuery,
    private readonly mirror: KeyMirror,
  ) {}

  @Get()
  @May('mirror/decide', { browserOnly: true })
  @ApiOperation({ summary: 'Keys whose State asks to copy the directory' })
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.mirrors.open(actor), nextCursor: null };
  }

  @Post(':id/confirmation')
  @HttpCode(204)
  @May('mirror/decide', { browserOnly: true, stepUp: true, subject: MirrorSubject })
  @ApiOperation({ summary: 'Grant it; the key is then outside the limits on reading' })
  grant(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<void> {
    return this.mirror.decide(actor, id, true);
  }

  @Post(':id/refusal')
  @HttpCode(204)
  @May('mirror/decide', { browserOnly: true, stepUp: true, subject: MirrorSubject })
  @ApiOperation({ summary: 'Decline it; the key goes on as before' })
  decline(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<void> {
    return this.mirror.decide(actor, id, false);
  }
}
