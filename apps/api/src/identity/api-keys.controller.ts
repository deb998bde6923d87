import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, decodeCursor, type ExpectedVersion, Id, IfMatch, ListQuery, May, pageOf } from '@liaison/http';
import { ApiKeysQuery, type IssuedApiKey, IssueApiKey, KeyMirror, RevokeApiKey, type RotatedApiKey, RotateApiKey } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { ApiKeySubject } from './api-key-subject.js';
import { MirrorDto, NewApiKeyDto, RotationDto } from './api-keys.dto.js';

/** Keys are administered by people at a browser only: a stolen key must not make more of its kind. */
@ApiTags('identity')
@May('key/administer', { browserOnly: true, stepUp: true })
@Controller('api/v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeysQuery,
    private readonly issue: IssueApiKey,
    private readonly rotate: RotateApiKey,
    private readonly mirror: KeyMirror,
    private readonly revoke: RevokeApiKey,
  ) {}

  @Get()
  @May('key/administer', { browserOnly: true })
  @ApiOperation({ summary: 'The keys of your State' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery) {
    const [before = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.keys.list(actor, before, limit + 1), limit, ({ id }) => [id]);
  }

  /** Without Idempotency-Key: the secret is shown once, so an answer with it is never stored. */
  @Post()
  @ApiOperation({ summary: 'A new key; the answer shows it this once' })
  create(@CurrentActor() actor: Actor, @Body() { expiresAt, ...wanted }: NewApiKeyDto): Promise<IssuedApiKey> {
    return this.issue.execute(actor, { ...wanted, state: actor.state, ...(expiresAt && { expiresAt: new Date(expiresAt) }) });
  }

  @Post(':id/rotation')
  @May('key/administer', { browserOnly: true, stepUp: true, subject: ApiKeySubject })
  @ApiOperation({ summary: 'A new secret for a key, shown this once; the old one goes on for a while' })
  replace(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { overlap }: RotationDto): Promise<RotatedApiKey> {
    return this.rotate.execute(actor, id, overlap);
  }

  @Post(':id/mirror')
  @HttpCode(202)
  @May('key/administer', { browserOnly: true, stepUp: true, subject: ApiKeySubject })
  @ApiOperation({ summary: 'Ask that a key may copy the whole directory; an officer of the directory decides' })
  async askToMirror(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() { purpose }: MirrorDto): Promise<{ mirror: 'asked' }> {
    await this.mirror.ask(actor, id, purpose);
    return { mirror: 'asked' };
  }

  @Delete(':id')
  @HttpCode(204)
  @May('key/administer', { browserOnly: true, stepUp: true, subject: ApiKeySubject, ifMatch: true })
  @ApiOperation({ summary: 'Ends a key at once' })
  end(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    return this.revoke.execute(actor, id, expected === 'none' ? 'any' : expected);
  }
}
