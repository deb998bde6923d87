import { Controller, Get, Header, Headers, Query, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { render } from 'preact-render-to-string';
import { CurrentPerson, Public } from '@liaison/http';
import type { SignedIn } from '@liaison/identity';
import { firstOfficial, negotiate } from '@liaison/texts';
import { Inbox } from './inbox.js';
import { InboxPage } from './inbox-page.js';
import { InboxPageQueryDto } from './inbox-query.dto.js';
import { STYLE } from './inbox-style.js';
import { OnThisMachine } from './on-this-machine.js';

/** The inbox for people: what the embedded mail server received, newest first. Works without JavaScript. */
@ApiExcludeController()
@Public()
@UseGuards(OnThisMachine)
@Controller('demo/inbox')
export class InboxPages {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @Query() { to, limit, lang }: InboxPageQueryDto,
    @CurrentPerson() person: SignedIn | null,
    @Headers('accept-language') wishes?: string,
  ): Promise<string> {
    const language = lang ? firstOfficial([lang]) : person ? firstOfficial([person.language]) : negotiate(wishes);
    const messages = await this.inbox.latest(limit, to?.trim());
    return `<!doctype html>${render(<InboxPage language={language} to={to ?? ''} messages={messages} />)}`;
  }

  @Get('inbox.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return STYLE;
  }
}
