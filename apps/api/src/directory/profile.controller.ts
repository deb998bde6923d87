import { Body, Controller, Get, Param, Patch, Put, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type ExpectedProfile, ProfileQuery, type ProfileView, PublishProfile } from '@liaison/directory';
import { CurrentActor, IfMatch, May, tag } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { StateSubject } from '../severity/state-subject.js';

const EXAMPLE = {
  structures: [{ kind: 'cert', name: 'CERT national', translation: 'National CERT', url: 'https://cert.example/' }],
  sectors: [{ sector: 'energy' }],
  documents: [{ kind: 'strategy', name: 'Stratégie nationale', language: 'fr', date: '2025-03', url: 'https://gouv.example/strategie' }],
  mechanisms: [{ level: 'regional', name: 'Regional group on ICT security' }],
};

/** What a State says of itself; every member reads it. */
@ApiTags('directory')
@Controller('api/v1/states/:code/profile')
export class ProfileController {
  constructor(
    private readonly profiles: ProfileQuery,
    private readonly publisher: PublishProfile,
  ) {}

  @Get()
  @May('directory/read')
  @ApiOperation({
    summary: 'Structures, critical infrastructure, laws and policies, mechanisms of consultation; version 0 before anything is said',
  })
  async show(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileView> {
    return tag(reply, await this.profiles.one(actor, code));
  }

  @Get('history')
  @May('directory/read')
  @ApiOperation({ summary: 'Every version, newest first: when and by whom' })
  async history(@CurrentActor() actor: Actor, @Param('code') code: string) {
    return { items: await this.profiles.versions(actor, code), nextCursor: null };
  }

  @Get('history/:version')
  @May('directory/read')
  @ApiOperation({ summary: 'One version as it was published' })
  version(@CurrentActor() actor: Actor, @Param('code') code: string, @Param('version') version: string): Promise<ProfileView> {
    return this.profiles.one(actor, code, /^\d{1,6}$/.test(version) ? Number(version) : 0);
  }

  @Put()
  @May('profile/edit', { subject: StateSubject, ifMatch: 'or-none' })
  @ApiOperation({ summary: 'Say the whole; sections left out are empty' })
  @ApiBody({ schema: { type: 'object', example: EXAMPLE } })
  async replace(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch('or-none') expected: ExpectedProfile,
    @Body() given: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileView> {
    const version = await this.publisher.replace(actor, code, given, expected);
    reply.status(version === 1 && expected === 'none' ? 201 : 200);
    return tag(reply, await this.profiles.one(actor, code));
  }

  @Patch()
  @May('profile/edit', { subject: StateSubject, ifMatch: true })
  @ApiOperation({ summary: 'Say some sections anew; those left out stay' })
  @ApiBody({ schema: { type: 'object', example: { sectors: EXAMPLE.sectors } } })
  async change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() expected: ExpectedProfile,
    @Body() given: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProfileView> {
    await this.publisher.change(actor, code, given, expected);
    return tag(reply, await this.profiles.one(actor, code));
  }
}
