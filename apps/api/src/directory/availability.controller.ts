import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Gap, GapsQuery, type HolidayChange, SetHolidays } from '@liaison/directory';
import { CurrentActor, May, type Page } from '@liaison/http';
import type { Actor } from '@liaison/kernel';
import { HolidaysDto } from './holidays.dto.js';

/** When offices of one's own State are, and are not, there. */
@ApiTags('directory')
@Controller('api/v1')
export class AvailabilityController {
  constructor(
    private readonly gaps: GapsQuery,
    private readonly holidays: SetHolidays,
  ) {}

  @Get('gaps')
  @May('directory/read')
  @ApiOperation({ summary: 'What one’s own State may want to see to in the next eight weeks; empty for officers' })
  async ahead(@CurrentActor() actor: Actor): Promise<Page<Gap>> {
    return { items: await this.gaps.of(actor), nextCursor: null };
  }

  @Post('holidays')
  @HttpCode(200)
  @May('contact/change')
  @ApiOperation({
    summary: 'Holidays of all contacts of one’s own State: without `contacts` what they would change, with them saved, all or none',
  })
  async set(@CurrentActor() actor: Actor, @Body() { days, replace = false, contacts }: HolidaysDto): Promise<Page<HolidayChange>> {
    const plan = { days, replace };
    const items = await (contacts ? this.holidays.execute(actor, plan, contacts) : this.holidays.preview(actor, plan));
    return { items, nextCursor: null };
  }
}
