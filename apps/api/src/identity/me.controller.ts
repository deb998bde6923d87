import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@ApiTags('identity')
@ApiBearerAuth()
@Controller('api/v1/me')
export class MeController {
  @Get()
  @ApiOperation({ summary: 'Who am I?' })
  show(@CurrentActor() { kind, name, state, roles, contactIds }: Actor) {
    return { name, kind, state, roles, contactIds, scopes: [] };
  }
}
