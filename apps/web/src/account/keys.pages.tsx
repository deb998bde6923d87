import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, CurrentPerson, Id, May } from '@liaison/http';
import { IssueApiKey, type IssuedApiKey, RevokeApiKey, type SignedIn } from '@liaison/identity';
import { type Actor, InvalidInput, isId, ROLES } from '@liaison/kernel';
import { Pages } from '../frame/pages.js';
import { AccountDesk } from './account-desk.js';
import { AccountPage } from './account.page.js';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { NewKeyPage } from './new-key.page.js';

@May('key/administer', { browserOnly: true })
@ApiExcludeController()
@Controller('account/keys')
export class KeysPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: AccountDesk,
    private readonly issueKey: IssueApiKey,
    private readonly revokeKey: RevokeApiKey,
  ) {}

  /** Answers with the key itself instead of leading elsewhere: it is shown this once. */
  @Post()
  async issue(
    @CurrentPerson() person: SignedIn | null,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const { key } = await this.make(actor, body);
      await this.pages.send(request, reply, <NewKeyPage name={wordOf(body, 'name')} secret={key} />, 201);
    } catch (error) {
      if (!person) throw error;
      const props = await this.desk.look(person, this.pages.languageOf(request));
      const page = (problem: ProblemOf) => <AccountPage {...props} refused={{ form: 'key', typed: { values: body ?? {}, problem } }} />;
      await this.pages.refuse(request, reply, error, page);
    }
  }

  @Post(':id/revoke')
  async revoke(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Id('id') id: string): Promise<void> {
    await this.revokeKey.execute(actor, id);
    await reply.redirect('/account?done=revoked', 303);
  }

  private make(actor: Actor, body: Given | null): Promise<IssuedApiKey> {
    const chosen = listOf(body, 'roles');
    const roles = ROLES.filter((role) => chosen.includes(role));
    if (!roles.length) throw new InvalidInput([{ pointer: '/roles', code: 'missing' }]);
    const contactIds = listOf(body, 'contactIds').filter(isId);
    return this.issueKey.execute(actor, { name: wordOf(body, 'name').slice(0, 100), state: actor.state, roles, contactIds });
  }
}

type ProblemOf = Parameters<Parameters<Pages['refuse']>[3]>[0];
