import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, May } from '@liaison/http';
import { ReportLeakedKeys } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { LeakDto } from './api-keys.dto.js';

/** For scanners that found a key where none should be; people without an account use the page `/leaked-key`. */
@ApiTags('identity')
@Controller('api/v1/leaked-keys')
export class LeakedKeysController {
  constructor(private readonly report: ReportLeakedKeys) {}

  @Post()
  @HttpCode(200)
  @May('self/read')
  @ApiOperation({ summary: 'Ends every key that stands whole in a text, whoever reports it; its State is told' })
  async end(@CurrentActor() actor: Actor, @Body() { text }: LeakDto): Promise<{ ended: number }> {
    return { ended: await this.report.execute(actor, text) };
  }
}
