import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, decodeCursor, type ExpectedVersion, Id, IfMatch, ListQuery, May, pageOf } from '@liaison/http';
import { ApiKeysQuery, type IssuedApiKey, IssueApiKey, RevokeApiKey } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { ApiKeySubject } from './api-key-subject.js';
import { NewApiKeyDto } from './api-keys.dto.js';

/** Keys are administered by people at a browser only: a stolen key must not make more of its kind. */
@ApiTags('identity')
@May('key/administer', { browserOnly: true })
@Controller('api/v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeysQuery,
    private readonly issue: IssueApiKey,
    private readonly revoke: RevokeApiKey,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The keys of your State' })
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor }: ListQuery) {
    const [before = null] = decodeCursor(cursor, 1, 'ids') ?? [];
    return pageOf(await this.keys.list(actor, before, limit + 1), limit, ({ id }) => [id]);
  }

  /** Without Idempotency-Key: the secret is shown once, so an answer with it is never stored. */
  @Post()
  @ApiOperation({ summary: 'A new key; the answer shows it this once' })
  create(@CurrentActor() actor: Actor, @Body() { name, roles, contactIds, expiresAt }: NewApiKeyDto): Promise<IssuedApiKey> {
    return this.issue.execute(actor, {
      name,
      state: actor.state,
      roles,
      ...(contactIds && { contactIds }),
      ...(expiresAt && { expiresAt: new Date(expiresAt) }),
    });
  }

  @Delete(':id')
  @HttpCode(204)
  @May('key/administer', { browserOnly: true, subject: ApiKeySubject, ifMatch: true })
  @ApiOperation({ summary: 'Ends a key at once' })
  end(@CurrentActor() actor: Actor, @Id('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    return this.revoke.execute(actor, id, expected === 'none' ? 'any' : expected);
  }
}
