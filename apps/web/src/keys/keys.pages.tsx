import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Id, May } from '@liaison/http';
import { IssueApiKey, KeyMirror, RevokeApiKey, RotateApiKey } from '@liaison/identity';
import { type Actor } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { KeyPage } from './key.page.js';
import { KeysDesk } from './keys-desk.js';
import { KeysPage } from './keys.page.js';
import { NEW_KEY, NewKeyPage } from './new-key.page.js';
import { readNewKey } from './read-new-key.js';
import { SecretPage } from './secret.page.js';

const ADMINISTER = { browserOnly: true, stepUp: true } as const;

/** Forms ask for a fresh proof before they are filled in, so that nothing typed is lost. */
@May('key/administer', ADMINISTER)
@ApiExcludeController()
@Controller('account/keys')
export class KeysPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: KeysDesk,
    private readonly issueKey: IssueApiKey,
    private readonly rotateKey: RotateApiKey,
    private readonly mirrors: KeyMirror,
    private readonly revokeKey: RevokeApiKey,
  ) {}

  @Get()
  @May('key/administer', { browserOnly: true })
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <KeysPage keys={await this.desk.list(actor)} />);
  }

  @Get('new')
  async form(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(request, reply, <NewKeyPage offices={await this.desk.offices(actor)} typed={NEW_KEY} />);
  }

  @Get(':id')
  async one(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.pages.send(request, reply, <KeyPage of={await this.desk.one(actor, id)} />);
  }

  /** Answers with the key itself instead of leading elsewhere: it is shown this once. */
  @Post()
  async issue(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const { key } = await this.issueKey.execute(actor, readNewKey(body, actor.state, new Date()));
      await this.pages.send(request, reply, <SecretPage name={wordOf(body, 'name')} secret={key} />, 201);
    } catch (error) {
      const offices = await this.desk.offices(actor);
      await this.pages.refuse(request, reply, error, (problem) => <NewKeyPage offices={offices} typed={{ values: body ?? {}, problem }} />);
    }
  }

  @Post(':id/rotate')
  async rotate(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Body() body: Given | null,
  ): Promise<void> {
    const { name } = await this.desk.one(actor, id);
    try {
      const { key, oldUntil } = await this.rotateKey.execute(actor, id, wordOf(body, 'overlap'));
      await this.pages.send(request, reply, <SecretPage name={name} secret={key} oldUntil={oldUntil} />, 201);
    } catch (error) {
      await this.refuse({ actor, request, reply, id }, error, 'rotate', body);
    }
  }

  @Post(':id/mirror')
  async mirror(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Id('id') id: string,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      await this.mirrors.ask(actor, id, wordOf(body, 'purpose'));
    } catch (error) {
      return this.refuse({ actor, request, reply, id }, error, 'mirror', body);
    }
    await reply.redirect('/account/keys?done=asked', 303);
  }

  @Post(':id/revoke')
  async revoke(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.revokeKey.execute(actor, id);
    await reply.redirect('/account/keys?done=revoked', 303);
  }

  private async refuse({ actor, request, reply, id }: Asked, error: unknown, form: 'rotate' | 'mirror', body: Given | null): Promise<void> {
    const key = await this.desk.one(actor, id);
    await this.pages.refuse(request, reply, error, (problem) => (
      <KeyPage of={key} refused={{ form, typed: { values: body ?? {}, problem } }} />
    ));
  }
}

interface Asked {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly id: string;
}
