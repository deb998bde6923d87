import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@liaison/http';
import { isLanguage } from '@liaison/texts';
import { keepChoice, LANGUAGE_COOKIE, ZONE_COOKIE } from '../frame/choices.js';
import { Pages } from '../frame/pages.js';
import { ownPath } from '../frame/url.js';
import { isZone } from '../frame/zones.js';
import { PreferencesPage } from './preferences.page.js';

@Public()
@ApiExcludeController()
@Controller('preferences')
export class PreferencesPages {
  constructor(private readonly pages: Pages) {}

  @Get()
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Record<string, unknown>): Promise<void> {
    const { lang, zone } = query;
    const back = ownPath(query['back']);
    if (!isZone(zone)) return this.pages.send(request, reply, <PreferencesPage back={back} />);
    keepChoice(reply, ZONE_COOKIE, zone);
    if (isLanguage(lang)) keepChoice(reply, LANGUAGE_COOKIE, lang);
    await reply.redirect(back, 303);
  }
}
