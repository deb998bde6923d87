import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SetHolidays, suggestHolidays } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import { type Actor, Clock, InvalidInput, StaleVersion } from '@liaison/kernel';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { Pages } from '../frame/pages.js';
import { linesOf, readHolidays } from '../record/read-section.js';
import { writeHolidays } from '../record/sections.js';
import { HolidaysPage } from './holidays.page.js';

@May('contact/change')
@ApiExcludeController()
@Controller('holidays')
export class HolidaysPages {
  constructor(
    private readonly pages: Pages,
    private readonly holidays: SetHolidays,
    private readonly clock: Clock,
  ) {}

  @Get()
  async form(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Given) {
    const days = wordOf(query, 'suggest')
      ? await suggestHolidays(actor.state ?? '', 'UTC', this.clock.now(), this.pages.languageOf(request))
      : null;
    const suggested = days && (days.length ? 'added' : 'unknown');
    const typed = { values: { holidays: writeHolidays(days ?? []) }, problem: null };
    await this.pages.send(request, reply, <HolidaysPage {...{ changes: null, suggested, typed }} />);
  }

  /** Shows what would change; saves only what was looked at. */
  @Post()
  async act(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: Given | null,
  ): Promise<void> {
    const given = body ?? {};
    const typed = { values: given, problem: null };
    try {
      const plan = planOf(given);
      if (wordOf(given, 'act') === 'save') {
        await this.holidays.execute(actor, plan, chosenOf(given));
        await reply.redirect('/gaps?done=holidays-set', 303);
        return;
      }
      const changes = await this.holidays.preview(actor, plan);
      await this.pages.send(request, reply, <HolidaysPage {...{ changes, suggested: null, typed }} />);
    } catch (error) {
      // What somebody else has changed meanwhile is looked at again before it is saved.
      const changes = error instanceof StaleVersion ? await this.holidays.preview(actor, planOf(given)) : null;
      await this.pages.refuse(request, reply, error, (problem) => (
        <HolidaysPage {...{ changes, suggested: null, typed: { ...typed, problem } }} />
      ));
    }
  }
}

/** @throws InvalidInput (`/holidays`) */
function planOf(given: Given) {
  const days = readHolidays(linesOf(given, 'holidays'));
  const replace = wordOf(given, 'replace') === 'on';
  if (!days.length && !replace) throw new InvalidInput([{ pointer: '/holidays', code: 'missing' }]);
  return { days, replace };
}

function chosenOf(given: Given) {
  return listOf(given, 'contacts').map((one) => {
    const [id = '', version = ''] = one.split(' ');
    return { id, version: Number(version) };
  });
}
