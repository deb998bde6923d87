import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, May } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@ApiTags('identity')
@Controller('api/v1/me')
export class MeController {
  @Get()
  @May('self/read')
  @ApiOperation({ summary: 'Who am I?' })
  show(@CurrentActor() { kind, name, state, roles, contactIds, scopes = [] }: Actor) {
    return { name, kind, state, roles, contactIds, scopes };
  }
}
