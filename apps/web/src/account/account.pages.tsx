import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPerson, May } from '@liaison/http';
import { ChangePreferences, type SignedIn } from '@liaison/identity';
import { Forbidden } from '@liaison/kernel';
import { keepChoice, LANGUAGE_COOKIE, ZONE_COOKIE } from '../frame/choices.js';
import { Pages } from '../frame/pages.js';
import { AccountDesk } from './account-desk.js';
import { AccountPage, type FormName } from './account.page.js';
import { type Given, wordOf } from '../frame/given.js';

@May('account/own', { browserOnly: true })
@ApiExcludeController()
@Controller('account')
export class AccountPages {
  constructor(
    private readonly pages: Pages,
    private readonly desk: AccountDesk,
    private readonly preferences: ChangePreferences,
  ) {}

  @Get()
  async show(@CurrentPerson() person: SignedIn | null, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const props = await this.desk.look(known(person), this.pages.languageOf(request));
    await this.pages.send(request, reply, <AccountPage {...props} />);
  }

  /** The browser follows at once, whatever it had chosen before. */
  @Post('preferences')
  async prefer(
    @CurrentPerson() person: SignedIn | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    const [language, timeZone] = [wordOf(body, 'language'), wordOf(body, 'timeZone')];
    try {
      await this.preferences.execute(known(person).actor, { language, timeZone });
    } catch (error) {
      return this.refuse(request, reply, error, 'preferences', { language, timeZone });
    }
    keepChoice(reply, LANGUAGE_COOKIE, language);
    keepChoice(reply, ZONE_COOKIE, timeZone);
    await reply.redirect('/account?done=saved', 303);
  }

  private async refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, form: FormName, values: Given): Promise<void> {
    const props = await this.desk.look(known(request.session.signedIn ?? null), this.pages.languageOf(request));
    await this.pages.refuse(request, reply, error, (problem) => <AccountPage {...props} refused={{ form, typed: { values, problem } }} />);
  }
}

function known(person: SignedIn | null): SignedIn {
  if (!person) throw new Forbidden('account/own');
  return person;
}
