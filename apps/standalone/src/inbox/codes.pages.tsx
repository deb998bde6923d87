import { Controller, Get, Header, Headers, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { render } from 'preact-render-to-string';
import { CurrentPerson, Public } from '@liaison/http';
import type { SignedIn } from '@liaison/identity';
import { firstOfficial, negotiate } from '@liaison/texts';
import { CodesListPage } from './codes-page.js';
import { DemoApps } from './demo-apps.js';
import { OnThisMachine } from './on-this-machine.js';

export const CODES_PATH = '/demo/codes';

/** The codes of accounts that belong to nobody, for whoever tries the demonstration. */
@ApiExcludeController()
@Public()
@UseGuards(OnThisMachine)
@Controller(CODES_PATH)
export class CodesPages {
  constructor(private readonly apps: DemoApps) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@CurrentPerson() person: SignedIn | null, @Headers('accept-language') wishes?: string): string {
    const language = person ? firstOfficial([person.language]) : negotiate(wishes);
    const now = new Date();
    const page = <CodesListPage language={language} codes={this.apps.codes(now)} secondsLeft={this.apps.secondsLeft(now)} />;
    return `<!doctype html>${render(page)}`;
  }
}
