import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskForHelp, type AuthorityOffice, JoinDirectory, LeaveDirectory, ParticipationQuery } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { ownState } from '../frame/own-state.js';
import { Pages } from '../frame/pages.js';
import { atFields } from '../parts/at-fields.js';
import type { Typed } from '../parts/typed.js';
import { may } from '../frame/may.js';
import { OwnParticipationPage } from './own-participation.page.js';

const HERE = '/participation/own';

/** A State's own decision to take part. */
@May('participation/read')
@ApiExcludeController()
@Controller('participation/own')
export class OwnParticipationPages {
  constructor(
    private readonly pages: Pages,
    private readonly participation: ParticipationQuery,
    private readonly joining: JoinDirectory,
    private readonly leaving: LeaveDirectory,
    private readonly help: AskForHelp,
  ) {}

  @Get()
  async own(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (actor.state === null) await reply.redirect('/participation', 303);
    else
      await this.pages.send(
        request,
        reply,
        await this.page(actor, { values: { language: this.pages.languageOf(request) }, problem: null }),
      );
  }

  @May('participation/decide')
  @Post('acceptance')
  async join(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      const authority = wordOf(body, 'institution') ? officeIn(body) : undefined;
      await this.joining.execute(actor, ownState(actor), { authority, noteVerbale: wordOf(body, 'noteVerbale') });
      await reply.redirect(`${HERE}?done=state-joined`, 303);
    } catch (error) {
      await this.refuse(actor, request, reply, error, { values: body ?? {}, problem: null });
    }
  }

  @May('participation/decide', { stepUp: true })
  @Post('withdrawal')
  async leave(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    await this.leaving.execute(actor, ownState(actor));
    await reply.redirect(`${HERE}?done=state-left`, 303);
  }

  @May('participation/ask-help')
  @Post('help')
  async ask(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    try {
      await this.help.execute(actor, ownState(actor), { needed: body?.['needed'] !== 'false', note: wordOf(body, 'note') });
      await reply.redirect(`${HERE}?done=help-changed`, 303);
    } catch (error) {
      await this.refuse(actor, request, reply, error, { values: body ?? {}, problem: null, form: 'help' });
    }
  }

  private async refuse(actor: Actor, request: FastifyRequest, reply: FastifyReply, error: unknown, typed: Typed): Promise<void> {
    const page = await this.page(actor, typed);
    await this.pages.refuse(request, reply, error, (problem) => (
      <OwnParticipationPage {...page.props} typed={{ ...typed, problem: atFields(problem, fieldOf) }} />
    ));
  }

  private async page(actor: Actor, typed: Typed) {
    const state = await this.participation.one(actor, ownState(actor));
    const [mayDecide, mayAsk] = [may(actor, 'participation/decide'), may(actor, 'participation/ask-help')];
    return <OwnParticipationPage {...{ state, mayDecide, mayAsk, typed }} />;
  }
}

function officeIn(body: Given | null): AuthorityOffice {
  const word = (name: string) => wordOf(body, name).trim();
  const [institution, institutionLatin, roleTitle] = [word('institution'), word('institutionLatin'), word('roleTitle')];
  return { institution, institutionLatin, roleTitle, email: word('email'), languages: [word('language')], timeZone: word('timeZone') };
}

/** `/authority/languages/0` stands beside the field `language`; the office as a whole beside its name. */
function fieldOf([first = '', second = 'institution']: readonly string[]): string {
  if (first !== 'authority') return first;
  return second === 'languages' ? 'language' : second;
}
