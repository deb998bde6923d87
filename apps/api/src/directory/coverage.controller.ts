import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CoverageQuery, type CoverageView } from '@liaison/directory';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@ApiTags('directory')
@Controller('api/v1/coverage')
export class CoverageController {
  constructor(private readonly coverage: CoverageQuery) {}

  @Get()
  @May('directory/read')
  @ApiOperation({ summary: 'How many States have technical and diplomatic contacts, by region of M49' })
  show(@CurrentActor() actor: Actor): Promise<CoverageView> {
    return this.coverage.picture(actor);
  }
}
